import { expect, test } from 'vitest';
import { sharesOfPanel } from '@/components/reviews/shares-of-panel';

const panel = (...assigned: number[]) => assigned.map((count) => ({ assigned: count }));

test.each([
  ['nobody has any', panel(0, 0), null],
  ['all the same', panel(4, 4), { experts: 2, places: 8, least: 4, most: 4, isEven: 'yes', without: 0 }],
  ['one more for some', panel(9, 8, 9), { experts: 3, places: 26, least: 8, most: 9, isEven: 'no', without: 0 }],
  ['one has none', panel(3, 0), { experts: 1, places: 3, least: 3, most: 3, isEven: 'yes', without: 1 }],
])('%s', (_what, lines, said) => {
  expect(sharesOfPanel(lines)).toEqual(said);
});
