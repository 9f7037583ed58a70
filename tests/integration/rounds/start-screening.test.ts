import { beforeAll, expect, test } from 'vitest';
import type { Actor } from '@/lib/kernel/actor';
import { startScreening } from '@/lib/rounds/start-screening';
import { actorWith, createCity } from '@/tests/factories/people';
import { createRound } from '@/tests/factories/rounds';

const closesAt = new Date('2026-03-31T09:00:00Z');
const afterwards = new Date('2026-03-31T09:00:01Z');
let place: Awaited<ReturnType<typeof createCity>>;
let officer: Actor;

beforeAll(async () => {
  place = await createCity();
  officer = await actorWith('OFFICER', place.district);
});

test('screening begins once the last second is over, not before', async () => {
  const { id, version } = await createRound({ region: place.district, closesAt });
  const input = { roundId: id, version };
  await expect(
    startScreening(input, { actor: officer, now: new Date('2026-03-31T09:00:00.999Z') }),
  ).rejects.toMatchObject({ kind: 'refused', problems: [{ code: 'rounds.problems.windowStillOpen' }] });
  expect(await startScreening(input, { actor: officer, now: afterwards })).toMatchObject({ status: 'SCREENING' });
  await expect(startScreening(input, { actor: officer, now: afterwards })).rejects.toMatchObject({ kind: 'conflict' });
});
