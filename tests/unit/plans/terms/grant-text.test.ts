import { expect, it } from 'vitest';
import { grantText } from '@/lib/plans/terms/grant-text';

it.each([
  ['at most', 0n, 5_000_000n, '50,000.00 元'],
  ['between two sums', 1_000_000n, 5_000_000n, '10,000.00 元至 50,000.00 元'],
  ['exactly one (R4)', 3_000_000n, 3_000_000n, '每个项目 30,000.00 元'],
])('%s', (_what, minGrantFen, perProjectCapFen, text) =>
  expect(grantText({ minGrantFen, perProjectCapFen, categoryGrants: [] }, [])).toBe(text),
);

it('names the categories whose grants differ, and none that is gone', () => {
  const categories = [
    { code: 'A', name: '为老服务' },
    { code: 'B', name: '助残服务' },
    { code: 'C', name: '社区治理' },
    { code: 'D', name: '其他' },
  ];
  const categoryGrants = [
    { categoryCode: 'C', leastFen: 0n, mostFen: 15_000_000n },
    { categoryCode: 'A', leastFen: 1_000_000n, mostFen: 0n },
    { categoryCode: 'B', leastFen: 2_000_000n, mostFen: 2_000_000n },
    { categoryCode: 'Z', leastFen: 0n, mostFen: 1n },
  ];
  expect(grantText({ minGrantFen: 0n, perProjectCapFen: 10_000_000n, categoryGrants }, categories)).toBe(
    '100,000.00 元；其中为老服务10,000.00 元至 100,000.00 元，助残服务每个项目 20,000.00 元，社区治理不超过 150,000.00 元',
  );
});
