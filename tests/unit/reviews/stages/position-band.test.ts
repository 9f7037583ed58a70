import { expect, test } from 'vitest';
import { positionBand } from '@/lib/reviews/stages/position-band';

test.each([
  [1, 7, null],
  [1, 8, 1],
  [2, 8, 1],
  [3, 8, 2],
  [4, 8, 2],
  [5, 8, 3],
  [6, 8, 3],
  [7, 8, 4],
  [8, 8, 4],
  // Quarters of 26 end after 6, 13 and 19.
  [6, 26, 1],
  [7, 26, 2],
  [13, 26, 2],
  [14, 26, 3],
  [19, 26, 3],
  [20, 26, 4],
])('rank %d of %d stands in quarter %s', (rank, of, quarter) => {
  expect(positionBand(rank, of)).toBe(quarter);
});
