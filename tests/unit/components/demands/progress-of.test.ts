import { expect, test } from 'vitest';
import { progressOf } from '@/components/demands/raising/progress-of';

test.each([
  ['SUBMITTED', ['done', 'current', 'upcoming', 'upcoming']],
  ['RETURNED', ['done', 'current', 'upcoming', 'upcoming']],
  ['OPEN_FOR_CLAIM', ['done', 'done', 'current', 'upcoming']],
  ['IN_PROJECT', ['done', 'done', 'done', 'current']],
  ['CLOSED', ['done', 'done', 'done', 'done']],
] as const)('a demand that is %s', (status, states) => {
  expect(progressOf(status)?.map(({ state }) => state)).toEqual(states);
});

test.each(['REJECTED', 'MERGED', 'EXPIRED', 'WITHDRAWN'] as const)('of what is %s no way is shown', (status) => {
  expect(progressOf(status)).toBeNull();
});
