import { expect, it } from 'vitest';
import { percentOf } from '@/lib/kernel/figures/percent-of';

// The shares of domain C2 and the half-up rule against the truncated figure the city published.
it.each([
  [56, 190, '29.47'],
  [45, 190, '23.68'],
  [100, 190, '52.63'],
  [30, 100, '30.00'],
  [178, 189, '94.18'],
  [1, 3, '33.33'],
  [2, 3, '66.67'],
  [1, 800, '0.13'],
  [0, 190, '0.00'],
  [190, 190, '100'],
])('%i of %i is %s %%', (part, whole, percent) => expect(percentOf(part, whole)).toBe(percent));

it('has no share of nothing', () => expect(percentOf(0, 0)).toBeNull());
