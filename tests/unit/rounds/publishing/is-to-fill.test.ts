import { expect, test } from 'vitest';
import { isToFill } from '@/lib/rounds/publishing/is-to-fill';

test.each(['noContactName', 'noFunding', 'opensAtMissing', 'placeholders'] as const)(
  '%s is still to be filled in',
  (code) => expect(isToFill({ code: `rounds.problems.${code}` })).toBe(true),
);

test.each(['badContactPhone', 'opensInPast', 'capAboveTotal', 'instalmentSum'] as const)('%s is wrong', (code) =>
  expect(isToFill({ code: `rounds.problems.${code}` })).toBe(false),
);
