import { beforeAll, expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { extendRound } from '@/lib/rounds/extend-round';
import { actorWith, at, createCity } from '@/tests/factories/people';
import { createRound } from '@/tests/factories/rounds';

const closesAt = new Date('2026-03-31T09:00:00Z');
const reason = '因系统升级';
let place: Awaited<ReturnType<typeof createCity>>;
let officer: Actor;

beforeAll(async () => {
  place = await createCity();
  officer = await actorWith('OFFICER', place.district);
});

const open = () => createRound({ region: place.district, closesAt });

test('the window grows, and the extension is kept with its reason', async () => {
  const { id, version } = await open();
  await extendRound({ roundId: id, version, closesAt: '2026-04-10T17:00', reason }, at(officer));
  const toAt = new Date('2026-04-10T09:00:00Z');
  expect(await db.round.findUnique({ where: { id } })).toMatchObject({ closesAt: toAt, version: version + 1 });
  expect(await db.roundExtension.findMany({ where: { roundId: id } })).toMatchObject([
    { fromAt: closesAt, toAt, reason },
  ]);
});

test('a window never shortens, and needs a reason to grow', async () => {
  const { id, version } = await open();
  for (const earlier of ['2026-03-31T17:00', '2026-03-30T17:00']) {
    await expect(extendRound({ roundId: id, version, closesAt: earlier, reason }, at(officer))).rejects.toMatchObject({
      kind: 'refused',
      problems: [{ code: 'rounds.problems.notLater' }],
    });
  }
  await expect(
    extendRound({ roundId: id, version, closesAt: '2026-04-10T17:00', reason: ' ' }, at(officer)),
  ).rejects.toMatchObject({ kind: 'invalid', problems: [{ field: 'reason' }] });
  expect(await db.round.findUnique({ where: { id } })).toMatchObject({ closesAt });
});
