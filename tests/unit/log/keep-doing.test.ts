import { expect, test, vi } from 'vitest';
import { onceADay } from '@/lib/log/keep-doing';

const noon = new Date('2026-11-28T04:00:00Z');
const lateThatDay = new Date('2026-11-28T15:59:59Z');
const midnight = new Date('2026-11-28T16:00:00Z');

test('what is done once a Shanghai day is done again at its midnight, not before', async () => {
  const round = vi.fn(() => Promise.resolve());
  const daily = onceADay(round);
  for (const now of [noon, lateThatDay, midnight]) await daily(now);
  expect(round.mock.calls).toEqual([[noon], [midnight]]);
});

test('what went wrong is done again on the same day', async () => {
  const round = vi.fn().mockRejectedValueOnce(new Error('away')).mockResolvedValue(undefined);
  const daily = onceADay(round);
  await expect(daily(noon)).rejects.toThrow('away');
  for (const now of [lateThatDay, lateThatDay]) await daily(now);
  expect(round).toHaveBeenCalledTimes(2);
});
