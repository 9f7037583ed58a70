import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { db, type Tx } from '@/lib/db/client';
import { publishRoots } from '@/lib/seals/publish-roots';
import { sealHash } from '@/lib/seals/seal-hash';
import { verifyTrail } from '@/lib/seals/verify-trail';
import { testNow } from '@/tests/factories/people';
import { asOwner } from '@/tests/support/as-owner';
import { act, entryOf, sealAll, sealsOf } from './chains';

/** A chain of six, whole. */
async function whole(): Promise<{ chain: string; ids: string[] }> {
  const chain = randomUUID();
  for (let place = 1; place <= 6; place += 1) await act(chain, `e${place}`);
  await sealAll();
  return { chain, ids: (await sealsOf(chain)).map(({ entryId }) => entryId) };
}

async function verdict(chain: string, kept?: { chain: string; day: string; position: number; hash: string }[]) {
  const [report] = await verifyTrail(db, { chains: [chain], now: testNow, ...(kept === undefined ? {} : { kept }) });
  return report;
}

const brokenAs = async (chain: string) => (await verdict(chain))?.broken;

test('a chain nobody touched holds, and says what waits for its seal and how long', async () => {
  const { chain } = await whole();
  expect(await verdict(chain)).toEqual({ chain, sealed: 6, broken: null, unsealed: 0, waitsFor: null });
  await act(chain, 'late');
  const [report] = await verifyTrail(db, { chains: [chain], now: new Date(testNow.getTime() + 90_000) });
  expect(report).toEqual({ chain, sealed: 6, broken: null, unsealed: 1, waitsFor: 90 });
});

test.each([
  ['what was done', `"command" = 'test.other'`],
  ['when', `"at" = "at" + interval '1 ms'`],
  ['by whom', `"actorId" = NULL`],
  ['to what', `"entityId" = 'x'`],
  ['its state', `"toState" = 'AWARDED'`],
  ['its details', `"detail" = '{"a": 1}'`],
  ['from where', `"ip" = '10.0.0.1'`],
])('an entry is changed: %s', async (_, change) => {
  const { chain, ids } = await whole();
  await asOwner((tx) => tx.$executeRawUnsafe(`UPDATE "TrailEntry" SET ${change} WHERE "id" = '${ids[3]}'`));
  expect(await brokenAs(chain)).toEqual({ chain, position: 4, entryId: ids[3], fault: 'changed' });
});

test('a seal is changed', async () => {
  const { chain, ids } = await whole();
  await asOwner(
    (tx) => tx.$executeRaw`UPDATE "TrailSeal" SET "hash" = repeat('0', 64) WHERE "chain" = ${chain} AND "position" = 2`,
  );
  expect(await brokenAs(chain)).toEqual({ chain, position: 2, entryId: ids[1], fault: 'changed' });
});

test('an entry is missing', async () => {
  const { chain, ids } = await whole();
  await asOwner((tx) => tx.$executeRaw`DELETE FROM "TrailEntry" WHERE "id" = ${ids[2]}`);
  expect(await brokenAs(chain)).toEqual({ chain, position: 3, entryId: ids[2], fault: 'missing' });
});

test('an entry is missing with its seal', async () => {
  const { chain, ids } = await whole();
  await asOwner(async (tx) => {
    await tx.$executeRaw`DELETE FROM "TrailEntry" WHERE "id" = ${ids[2]}`;
    await tx.$executeRaw`DELETE FROM "TrailSeal" WHERE "entryId" = ${ids[2]}`;
  });
  expect(await brokenAs(chain)).toEqual({ chain, position: 3, entryId: null, fault: 'missing' });
});

test('an entry is put in between, the later ones moved down, with a hash of its own or one that follows', async () => {
  for (const hash of ['0'.repeat(64), null]) {
    const { chain, ids } = await whole();
    await act(chain, 'forged');
    await sealAll();
    const forged = (await sealsOf(chain)).at(-1)?.entryId;
    await asOwner((tx) => putAt(tx, { chain, from: 7, to: 3, hash: hash ?? '' }));
    if (hash === null) await asOwner((tx) => rehash(tx, chain, 3));
    expect(ids).not.toContain(forged);
    expect(await brokenAs(chain)).toEqual({ chain, position: 3, entryId: forged, fault: 'inserted' });
  }
});

test('an entry is put in as if it had been written before', async () => {
  const { chain, ids } = await whole();
  await asOwner(
    (tx) => tx.$executeRaw`
    INSERT INTO "TrailEntry" ("id", "at", "actorName", "command", "entity", "entityId", "cityId", "writtenIn")
    SELECT 'slipped-in', "at", '', 'test.act', 'test', 'x', "cityId", "writtenIn" FROM "TrailEntry" WHERE "id" = ${ids[1]}`,
  );
  await act(chain, 'later');
  await sealAll();
  expect(await brokenAs(chain)).toEqual({ chain, position: null, entryId: 'slipped-in', fault: 'inserted' });
});

test.each([
  ['neighbours', 2, 3],
  ['two far apart', 2, 5],
])('%s changed places', async (_, one, other) => {
  const { chain, ids } = await whole();
  await asOwner((tx) => swap(tx, chain, [one, other]));
  expect(await brokenAs(chain)).toEqual({ chain, position: one, entryId: ids[other - 1], fault: 'reordered' });
});

test('two entries changed places below their seals', async () => {
  const { chain, ids } = await whole();
  await asOwner(async (tx) => {
    await tx.$executeRaw`UPDATE "TrailSeal" SET "entryId" = 'nobody' WHERE "entryId" = ${ids[1]}`;
    await tx.$executeRaw`UPDATE "TrailSeal" SET "entryId" = ${ids[1]} WHERE "entryId" = ${ids[4]}`;
    await tx.$executeRaw`UPDATE "TrailSeal" SET "entryId" = ${ids[4]} WHERE "entryId" = 'nobody'`;
  });
  expect(await brokenAs(chain)).toEqual({ chain, position: 2, entryId: ids[4], fault: 'reordered' });
});

test('a tail cut off shows by the published root, and a chain made anew by one that somebody kept', async () => {
  const { chain, ids } = await whole();
  const tomorrow = new Date(testNow.getTime() + 86_400_000);
  await publishRoots(tomorrow);
  const kept = await db.trailRoot.findMany({
    where: { chain },
    select: { chain: true, day: true, position: true, hash: true },
  });
  expect(kept).toMatchObject([{ chain, position: 6 }]);
  expect((await verdict(chain, kept))?.broken).toBeNull();

  await asOwner((tx) => tx.$executeRaw`DELETE FROM "TrailSeal" WHERE "chain" = ${chain} AND "position" > 4`);
  await asOwner((tx) => tx.$executeRaw`DELETE FROM "TrailEntry" WHERE "id" IN (${ids[4]}, ${ids[5]})`);
  expect(await brokenAs(chain)).toEqual({ chain, position: 6, entryId: null, fault: 'root' });

  await act(chain, 'other');
  await act(chain, 'another');
  await sealAll();
  await asOwner((tx) => tx.$executeRaw`DELETE FROM "TrailRoot" WHERE "chain" = ${chain}`);
  expect(await brokenAs(chain)).toBeNull();
  expect((await verdict(chain, kept))?.broken).toMatchObject({ chain, position: 6, fault: 'root' });
});

test('without being asked for one, every chain is followed', async () => {
  const [one, other] = [await whole(), await whole()];
  const reports = await verifyTrail(db, { now: testNow });
  expect(reports.map(({ chain }) => chain)).toEqual(expect.arrayContaining([one.chain, other.chain]));
});

/** Moves the seals between down by one and puts the last in their place. */
async function putAt(tx: Tx, { chain, from, to, hash }: { chain: string; from: number; to: number; hash: string }) {
  await tx.$executeRaw`UPDATE "TrailSeal" SET "position" = -1, "hash" = ${hash} WHERE "chain" = ${chain} AND "position" = ${from}`;
  for (let place = from - 1; place >= to; place -= 1)
    await tx.$executeRaw`UPDATE "TrailSeal" SET "position" = ${place + 1} WHERE "chain" = ${chain} AND "position" = ${place}`;
  await tx.$executeRaw`UPDATE "TrailSeal" SET "position" = ${to} WHERE "chain" = ${chain} AND "position" = -1`;
}

/** Gives the seal the hash that follows the one before it, as whoever knows how could. */
async function rehash(tx: Tx, chain: string, position: number): Promise<void> {
  const rows = await sealsOf(chain);
  const previous = rows[position - 2]?.hash ?? '';
  const hash = sealHash({ chain, position, previous }, await entryOf(rows[position - 1]?.entryId ?? ''));
  await tx.$executeRaw`UPDATE "TrailSeal" SET "hash" = ${hash} WHERE "chain" = ${chain} AND "position" = ${position}`;
}

async function swap(tx: Tx, chain: string, [one, other]: [number, number]): Promise<void> {
  await tx.$executeRaw`UPDATE "TrailSeal" SET "position" = -1 WHERE "chain" = ${chain} AND "position" = ${one}`;
  await tx.$executeRaw`UPDATE "TrailSeal" SET "position" = ${one} WHERE "chain" = ${chain} AND "position" = ${other}`;
  await tx.$executeRaw`UPDATE "TrailSeal" SET "position" = ${other} WHERE "chain" = ${chain} AND "position" = -1`;
}
