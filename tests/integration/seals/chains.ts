import { db } from '@/lib/db/client';
import { SYSTEM_PERSON_ID } from '@/lib/kernel/actor';
import { recordTrail, type TrailEntry } from '@/lib/kernel/record-trail';
import type { SealedEntry } from '@/lib/seals/seal-hash';
import { sealTrail } from '@/lib/seals/seal-trail';
import { testNow } from '@/tests/factories/people';

/** An entry as a command would write it, in the chain of a city. */
export const entry = (cityId: string | null, id: string): TrailEntry => ({
  command: 'test.act',
  actor: { id: SYSTEM_PERSON_ID, name: '系统' },
  now: testNow,
  ip: '',
  id,
  cityId,
  detail: { b: [1, 'x'], a: null },
});

/** Done and committed by a transaction of its own. */
export const act = (cityId: string | null, id: string): Promise<void> =>
  db.$transaction((tx) => recordTrail(tx, [entry(cityId, id)]));

type Sealed = { position: number; hash: string; entryId: string; entityId: string };

export const sealsOf = (chain: string): Promise<Sealed[]> => db.$queryRaw<Sealed[]>`
  SELECT seal."position", seal."hash", seal."entryId", entry."entityId"
    FROM "TrailSeal" seal JOIN "TrailEntry" entry ON entry."id" = seal."entryId"
   WHERE seal."chain" = ${chain} ORDER BY seal."position"`;

export async function entryOf(id: string): Promise<SealedEntry> {
  const { actorName: _, ...found } = await db.trailEntry.findUniqueOrThrow({ where: { id } });
  const [written] = await db.$queryRaw<{ in: string }[]>`
    SELECT "writtenIn"::text AS "in" FROM "TrailEntry" WHERE "id" = ${id}`;
  return { ...found, writtenIn: written?.in ?? '' };
}

/**
 * Seals until nothing waits, and says how many. Transactions of other test files, which share the server, may hold up the
 * horizon for a moment.
 */
export async function sealAll({ now = testNow, batch = 1_000 } = {}): Promise<number> {
  for (let sealed = 0; ; ) {
    sealed += await sealTrail({ now, batch });
    if ((await unsealed()) === 0) return sealed;
  }
}

async function unsealed(): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS "count" FROM "TrailEntry" entry
     WHERE NOT EXISTS (SELECT 1 FROM "TrailSeal" seal WHERE seal."entryId" = entry."id") AND entry."id" <> 'slipped-in'`;
  return row?.count ?? 0;
}
