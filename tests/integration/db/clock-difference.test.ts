import { expect, test, vi } from 'vitest';
import { db } from '@/lib/db/client';
import { clockDifferenceMs } from '@/lib/db/clock-difference';

test('the clocks of one machine agree, and one that is wrong shows by how much', async () => {
  expect(Math.abs(await clockDifferenceMs(db))).toBeLessThan(1_000);
  const real = Date.now;
  vi.spyOn(Date, 'now').mockImplementation(() => real() - 90_000);
  try {
    expect(Math.round((await clockDifferenceMs(db)) / 10_000)).toBe(9);
  } finally {
    vi.restoreAllMocks();
  }
});
