import 'server-only';
import type { Tx } from '@/lib/db/client';
import { unlessTaken } from '@/lib/db/in-turn';
import { BEGINNING, chainOf, type SealedEntry, sealHash } from './seal-hash';
import { sealedColumns } from './sealed-columns';
import { standOf } from './stand';

type Waiting = SealedEntry & { xmin: string };
type Seal = { chain: string; position: number; entryId: string; hash: string };
type Sealing = { now: Date; batch?: number };

/** One seals at a time, whoever it is. */
export const SEALING = 'trail:seal';

/** At most so many in one transaction: a backlog of years is sealed piece by piece, and what is done stays done. */
const BATCH = 2_000;

/**
 * Gives every entry that can have no earlier neighbour any more its place in its chain, and returns how many. While
 * another process seals it does nothing; killed in the middle, the next call goes on where the last batch ended.
 */
export async function sealTrail({ now, batch = BATCH }: Sealing): Promise<number> {
  for (let sealed = 0; ; ) {
    const done = (await unlessTaken(SEALING, (tx) => sealBatch(tx, { now, batch }))) ?? 0;
    sealed += done;
    if (done < batch) return sealed;
  }
}

async function sealBatch(tx: Tx, { now, batch }: Required<Sealing>): Promise<number> {
  const { cluster, floor } = await standOf(tx);
  const entries = await waiting(tx, floor, batch);
  const [last] = entries.slice(-1);
  if (last === undefined) return 0;
  // A batch that was cut short may have left others of its last transaction.
  const below = entries.length < batch || BigInt(last.writtenIn) > BigInt(last.xmin) ? last.xmin : last.writtenIn;
  const seals = await chained(tx, entries);
  await tx.$executeRaw`
    INSERT INTO "TrailSeal" ("chain", "position", "entryId", "hash", "sealedAt", "cluster", "below")
    SELECT each."chain", each."position", each."entryId", each."hash", ${now}, ${cluster}, ${below}::xid8
      FROM jsonb_to_recordset(${JSON.stringify(seals)}::jsonb)
        AS each("chain" text, "position" int, "entryId" text, "hash" text)`;
  return seals.length;
}

/**
 * Entries of transactions that are over, in the order of these, never before every transaction that could still commit an
 * earlier place is over (xmin). A number that is still to come (xmax) was given by another cluster: the trail was restored
 * from it, and the entry stands.
 */
const waiting = (tx: Tx, floor: string, batch: number): Promise<Waiting[]> => tx.$queryRaw<Waiting[]>`
  SELECT ${sealedColumns}, pg_snapshot_xmin(pg_current_snapshot())::text AS "xmin"
    FROM "TrailEntry" entry
   WHERE entry."writtenIn" >= ${floor}::xid8
     AND (entry."writtenIn" < pg_snapshot_xmin(pg_current_snapshot())
       OR entry."writtenIn" >= pg_snapshot_xmax(pg_current_snapshot()))
     AND NOT EXISTS (SELECT 1 FROM "TrailSeal" seal WHERE seal."entryId" = entry."id")
   ORDER BY entry."writtenIn", entry."id" LIMIT ${batch}::int`;

/** Each after the head of its chain. */
async function chained(tx: Tx, entries: readonly Waiting[]): Promise<Seal[]> {
  const heads = await headsOf(tx, [...new Set(entries.map(chainOf))]);
  return entries.map(({ xmin: _, ...entry }) => {
    const chain = chainOf(entry);
    const { position: before, hash: previous } = heads.get(chain) ?? { position: 0, hash: BEGINNING };
    const place = { chain, position: before + 1, previous };
    const hash = sealHash(place, entry);
    heads.set(chain, { position: place.position, hash });
    return { chain, position: place.position, entryId: entry.id, hash };
  });
}

async function headsOf(tx: Tx, chains: readonly string[]): Promise<Map<string, Pick<Seal, 'position' | 'hash'>>> {
  const heads = await tx.$queryRaw<Omit<Seal, 'entryId'>[]>`
    SELECT head.* FROM unnest(${chains}::text[]) AS wanted("chain")
     CROSS JOIN LATERAL (SELECT seal."chain", seal."position", seal."hash" FROM "TrailSeal" seal
                          WHERE seal."chain" = wanted."chain" ORDER BY seal."position" DESC LIMIT 1) head`;
  return new Map(heads.map(({ chain, ...head }) => [chain, head]));
}
