import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { addDays, shanghaiDay } from '@/lib/kernel/shanghai';
import { keepSealing } from '@/lib/seals/keep-sealing';
import { publishRoots } from '@/lib/seals/publish-roots';
import { owner } from '@/tests/support/as-owner';
import { act, sealAll, sealsOf } from './chains';

const [first, second, third] = ['2026-11-23', '2026-11-24', '2026-11-27'].map((day) => new Date(`${day}T15:59:00Z`));
if (first === undefined || second === undefined || third === undefined) throw new Error('no days');

const rootsOf = async (chain: string) =>
  (await db.trailRoot.findMany({ where: { chain }, orderBy: { day: 'asc' } })).map(({ day, position }) => [
    day,
    position,
  ]);

test('each day on which a chain grew is published once it is over, missed days made good, and never again', async () => {
  await act('甲', 'a1');
  await sealAll({ now: first });
  await publishRoots(first);
  expect(await rootsOf('甲')).toEqual([]);
  await act('甲', 'a2');
  await act('甲', 'a3');
  await sealAll({ now: second });
  await act('甲', 'a4');
  await sealAll({ now: third });
  await publishRoots(third);
  expect(await rootsOf('甲')).toEqual([
    ['2026-11-23', 1],
    ['2026-11-24', 3],
  ]);
  await Promise.all([publishRoots(new Date('2026-11-30T02:00:00Z')), publishRoots(new Date('2026-11-30T02:00:00Z'))]);
  expect(await rootsOf('甲')).toEqual([
    ['2026-11-23', 1],
    ['2026-11-24', 3],
    ['2026-11-27', 4],
  ]);
  const seals = await sealsOf('甲');
  const roots = await db.trailRoot.findMany({ where: { chain: '甲' }, orderBy: { day: 'asc' } });
  expect(roots.map(({ hash }) => hash)).toEqual([0, 2, 3].map((place) => seals[place]?.hash));
});

test('a root is never changed nor taken away', async () => {
  await expect(owner.trailRoot.updateMany({ data: { position: 1 } })).rejects.toThrow('append-only');
  await expect(owner.trailRoot.deleteMany()).rejects.toThrow('append-only');
});

test('whoever keeps sealing seals and publishes by themselves', async () => {
  const yesterday = new Date(`${addDays(shanghaiDay(new Date()), -1)}T04:00:00Z`);
  await act('乙', 'b1');
  await sealAll({ now: yesterday });
  await act('乙', 'b2');
  // Transactions of other test files may hold up the first.
  while ((await sealsOf('乙')).length < 2) await keepSealing().stop();
  expect((await sealsOf('乙')).map(({ entityId }) => entityId)).toEqual(['b1', 'b2']);
  expect(await rootsOf('乙')).toEqual([[shanghaiDay(yesterday), 1]]);
});
