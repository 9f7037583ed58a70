import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, expect, test } from 'vitest';
import { db, type Tx } from '@/lib/db/client';
import { takeTurn } from '@/lib/db/take-turn';
import { recordTrail } from '@/lib/kernel/record-trail';
import { BEGINNING, NO_CITY, sealHash } from '@/lib/seals/seal-hash';
import { SEALING, sealTrail } from '@/lib/seals/seal-trail';
import { testNow } from '@/tests/factories/people';
import { owner } from '@/tests/support/as-owner';
import { isSomebodyWaiting } from '@/tests/support/held-up';
import { act, entry, entryOf, sealAll, sealsOf } from './chains';

const seal = (batch?: number): Promise<number> => sealAll(batch === undefined ? {} : { batch });
const sealOnce = (batch = 1_000): Promise<number> => sealTrail({ now: testNow, batch });

afterEach(() => seal());

test('an entry gets the next place in the chain of its city, over the hash before it', async () => {
  await act('甲', 'a1');
  await act('乙', 'b1');
  await act('甲', 'a2');
  await act(null, 'none');
  expect(await seal()).toBe(4);
  const chain = await sealsOf('甲');
  expect(chain.map(({ position, entityId }) => [position, entityId])).toEqual([
    [1, 'a1'],
    [2, 'a2'],
  ]);
  expect((await sealsOf('乙')).map(({ position }) => position)).toEqual([1]);
  expect((await sealsOf(NO_CITY)).map(({ entityId }) => entityId)).toContain('none');
  const [first, second] = chain;
  expect(first?.hash).toBe(
    sealHash({ chain: '甲', position: 1, previous: BEGINNING }, await entryOf(first?.entryId ?? '')),
  );
  expect(second?.hash).toBe(
    sealHash({ chain: '甲', position: 2, previous: first?.hash ?? '' }, await entryOf(second?.entryId ?? '')),
  );
});

test('done again, it seals nothing twice', async () => {
  await act('丙', 'c1');
  expect(await seal()).toBe(1);
  expect(await seal()).toBe(0);
});

test('nothing is sealed while an earlier transaction can still commit, and then in the order of the transactions', async () => {
  await db.$transaction(async (tx: Tx) => {
    await recordTrail(tx, [entry('丁', 'early')]);
    await act('丁', 'late');
    expect(await sealOnce()).toBe(0);
  });
  expect(await seal()).toBe(2);
  expect((await sealsOf('丁')).map(({ entityId }) => entityId)).toEqual(['early', 'late']);
});

test('a backlog is sealed in batches, one transaction of many entries in several', async () => {
  const many = Array.from({ length: 7 }, (_, place) => entry('戊', `e${place}`));
  await db.$transaction((tx) => recordTrail(tx, many));
  await act('戊', 'after');
  expect(await seal(3)).toBe(8);
  expect((await sealsOf('戊')).map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

test('several at once leave one chain without a gap', async () => {
  for (let place = 0; place < 12; place += 1) await act('己', `f${place}`);
  await Promise.all([sealOnce(2), sealOnce(2), sealOnce(2)]);
  await seal();
  const chain = await sealsOf('己');
  expect(chain.map(({ position }) => position)).toEqual(Array.from({ length: 12 }, (_, place) => place + 1));
});

test('while another process seals, one does nothing', async () => {
  await act('庚', 'g1');
  await db.$transaction(async (tx: Tx) => {
    await takeTurn(tx, SEALING);
    expect(await sealOnce()).toBe(0);
  });
  expect(await seal()).toBe(1);
});

test('killed in the middle, a process leaves nothing half done, and the next one goes on', async () => {
  await act('辛', 'h1');
  await seal();
  await act('辛', 'h2');
  await act('辛', 'h3');
  let killed = false;
  await owner.$transaction(
    async (tx: Tx) => {
      // Whoever seals now waits here before it writes.
      await tx.$executeRaw`LOCK TABLE "TrailSeal" IN SHARE MODE`;
      const args = ['--import', 'tsx', '--conditions=react-server', 'tests/support/seal-once.ts'];
      const child = spawn(process.execPath, args, { stdio: 'inherit' });
      while (!(await isSomebodyWaiting())) if (child.exitCode !== null) throw new Error('nobody was held up');
      killed = child.kill('SIGKILL');
      await once(child, 'exit');
    },
    { timeout: 60_000 },
  );
  expect(killed).toBe(true);
  await db.$transaction((tx) => takeTurn(tx, SEALING));
  expect((await sealsOf('辛')).map(({ position }) => position)).toEqual([1]);
  expect(await seal()).toBe(2);
  expect((await sealsOf('辛')).map(({ entityId }) => entityId)).toEqual(['h1', 'h2', 'h3']);
});

test('what another cluster numbered, restored here, is sealed, and what comes afterwards as well', async () => {
  await db.$executeRaw`
    INSERT INTO "TrailEntry" ("id", "at", "actorName", "command", "entity", "entityId", "cityId", "writtenIn")
    VALUES ('restored', ${testNow}, '', 'test.act', 'test', 'i1', '壬', '9000000000000'::xid8)`;
  expect(await seal()).toBe(1);
  await act('壬', 'i2');
  expect(await seal()).toBe(1);
  expect((await sealsOf('壬')).map(({ entityId }) => entityId)).toEqual(['i1', 'i2']);
});

test('a seal is never changed nor taken away', async () => {
  await act('癸', 'j1');
  await seal();
  await expect(owner.trailSeal.updateMany({ where: { chain: '癸' }, data: { hash: '' } })).rejects.toThrow(
    'append-only',
  );
  await expect(owner.trailSeal.deleteMany({ where: { chain: '癸' } })).rejects.toThrow('append-only');
});
