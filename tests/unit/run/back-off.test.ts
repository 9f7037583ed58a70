import { expect, it } from 'vitest';
import { backOff, pauseAfter } from '@/lib/run/back-off';

it('starts anew at once, then ever more slowly, up to ten seconds', () => {
  const pauses = backOff(() => 0);
  expect(Array.from({ length: 8 }, () => pauses.next())).toEqual([0, 200, 500, 1000, 2000, 5000, 10000, 10000]);
  expect(pauseAfter(1_000)).toBe(10_000);
});

it('forgets what failed after a good while', () => {
  let now = 0;
  const pauses = backOff(() => now);
  for (let turn = 0; turn < 4; turn += 1) pauses.next();
  pauses.begun();
  now += 60_001;
  expect(pauses.next()).toBe(0);
  now += 1_000;
  pauses.begun();
  expect(pauses.next()).toBe(200);
});
