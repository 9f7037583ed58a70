import { expect, it } from 'vitest';
import { grantText } from '@/lib/plans/terms/grant-text';

it.each([
  ['at most', 0n, 5_000_000n, '50,000.00 元'],
  ['between two sums', 1_000_000n, 5_000_000n, '10,000.00 元至 50,000.00 元'],
  ['exactly one (R4)', 3_000_000n, 3_000_000n, '每个项目 30,000.00 元'],
])('%s', (_what, minGrantFen, perProjectCapFen, text) =>
  expect(grantText({ minGrantFen, perProjectCapFen })).toBe(text),
);
