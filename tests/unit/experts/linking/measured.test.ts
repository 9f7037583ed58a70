import { expect, test } from 'vitest';
import { generate } from '@/tests/load/conflicts/generate';
import { judged } from '@/tests/load/conflicts/measure-conflicts';

test('of what is planted almost all is found, and almost nothing else', { timeout: 60_000 }, () => {
  const { precision, recall } = judged(generate(1));
  expect(precision).toBeGreaterThanOrEqual(0.95);
  expect(recall).toBeGreaterThanOrEqual(0.98);
});
