import { expect, test } from 'vitest';
import { contactedOn } from '@/components/demands/contacted-on';

const claim = (days: string[], releasedAt: Date | null = null) => ({
  releasedAt,
  contacts: days.map((day) => ({ day })),
});

test.each([
  ['nobody has claimed', [], null],
  ['nobody was brought together', [claim([])], null],
  ['the last of several days', [claim(['2026-11-03', '2026-11-20', '2026-11-09'])], '2026-11-20'],
  ['one of two still waits', [claim(['2026-11-03']), claim([])], null],
  ['a claim that was given up counts no more', [claim(['2026-11-03'], new Date(0)), claim([])], null],
] as const)('%s', (_what, claims, day) => {
  expect(contactedOn(claims)).toBe(day);
});
