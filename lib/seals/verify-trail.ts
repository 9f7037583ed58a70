import 'server-only';
import type { Tx } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import { type Break, firstBreak, type Head, LOOK_AHEAD, noHead, type SealRow } from './first-break';
import type { Root } from './roots-file';
import { NO_CITY, type SealedEntry } from './seal-hash';
import { sealedColumns } from './sealed-columns';
import { standOf } from './stand';

/** What was found of one chain: how many seals hold, the first row that does not, and what waits for its seal. */
export type ChainReport = {
  chain: string;
  sealed: number;
  broken: Break | null;
  unsealed: number;
  /** The age of the oldest that waits, in seconds; null where nothing does. */
  waitsFor: number | null;
};

type Verifying = {
  /** These chains only. */
  chains?: readonly string[];
  /** Roots kept outside, beside those that the database has. */
  kept?: readonly Root[];
  now: Date;
  progress?: (done: number, total: number) => Promise<void>;
  signal?: AbortSignal;
};

const WINDOW = 2_000;

/** Follows every chain from its beginning: the same hashes computed anew from the entries as they are now. */
export async function verifyTrail(db: Tx, { chains, kept = [], now, ...watch }: Verifying): Promise<ChainReport[]> {
  const lengths = await lengthsOf(db, chains);
  const total = [...lengths.values()].reduce((sum, each) => sum + each, 0);
  const waiting = await unsealedIn(db, [...lengths.keys()]);
  const reports: ChainReport[] = [];
  let done = 0;
  for (const [chain] of lengths) {
    const count = (rows: number): Promise<void> => {
      watch.signal?.throwIfAborted();
      done += rows;
      return watch.progress?.(done, Math.max(done, total)) ?? Promise.resolve();
    };
    const { head, broken } = await follow(db, chain, count);
    const { unsealed, since, inserted } = waiting.get(chain) ?? { unsealed: 0, since: null, inserted: null };
    const late = inserted === null ? null : ({ chain, position: null, entryId: inserted, fault: 'inserted' } as const);
    const first = broken ?? (await falseRoot(db, chain, kept)) ?? late;
    const waitsFor = since === null ? null : Math.round((now.getTime() - since.getTime()) / 1000);
    reports.push({ chain, sealed: head.position, broken: first, unsealed, waitsFor });
  }
  return reports;
}

async function follow(db: Tx, chain: string, count: (rows: number) => Promise<void>) {
  for (let head: Head = noHead; ; ) {
    const rows = await rowsAfter(db, { chain, position: head.position, most: WINDOW });
    const found = firstBreak({ chain, head, rows });
    await count(found.head.position - head.position);
    head = found.head;
    if (found.broken !== null) return { head, broken: await named(db, chain, head) };
    if (rows.length < WINDOW) return { head, broken: null };
  }
}

/** Asked anew from the break on, so that enough stands behind it to tell what was done. */
async function named(db: Tx, chain: string, head: Head): Promise<Break | null> {
  const rows = await rowsAfter(db, { chain, position: head.position, most: LOOK_AHEAD });
  return firstBreak({ chain, head, rows }).broken;
}

type Stretch = { chain: string; position: number; most: number };
type Joined = Omit<SealedEntry, 'id'> & { id: string | null } & Omit<SealRow, 'entry' | 'entryId'> & {
    sealedId: string;
  };

async function rowsAfter(db: Tx, { chain, position, most }: Stretch): Promise<SealRow[]> {
  const rows = await db.$queryRaw<Joined[]>`
    SELECT seal."position", seal."entryId" AS "sealedId", seal."hash", ${sealedColumns}
      FROM "TrailSeal" seal LEFT JOIN "TrailEntry" entry ON entry."id" = seal."entryId"
     WHERE seal."chain" = ${chain} AND seal."position" > ${position} ORDER BY seal."position" LIMIT ${most}::int`;
  return rows.map(({ position: place, sealedId, hash, id, ...entry }) => ({
    position: place,
    entryId: sealedId,
    hash,
    entry: id === null ? null : { id, ...entry },
  }));
}

/** Every chain there is, or those asked for, also where only unsealed entries or roots speak of one. */
async function lengthsOf(db: Tx, chains: readonly string[] | undefined): Promise<Map<string, number>> {
  if (chains !== undefined)
    return new Map(await Promise.all(chains.map(async (chain) => [chain, await lengthOf(db, chain)] as const)));
  const rows = await db.$queryRaw<{ chain: string; length: number }[]>`
    SELECT known."chain", max(known."position") AS "length"
      FROM (SELECT "chain", max("position") AS "position" FROM "TrailSeal" GROUP BY 1
            UNION ALL SELECT "chain", max("position") FROM "TrailRoot" GROUP BY 1
            UNION ALL SELECT DISTINCT coalesce("cityId", ${NO_CITY}), 0 FROM "TrailEntry") known
     GROUP BY 1 ORDER BY 1`;
  return new Map(rows.map(({ chain, length }) => [chain, length]));
}

const lengthOf = async (db: Tx, chain: string): Promise<number> =>
  (await db.trailSeal.aggregate({ where: { chain }, _max: { position: true } }))._max.position ?? 0;

type Waiting = { chain: string; unsealed: number; since: Date; inserted: string | null };

/** What has no seal; one that was written before what is sealed already came in some other way than by a command. */
async function unsealedIn(db: Tx, chains: readonly string[]): Promise<Map<string, Waiting>> {
  const { floor } = await standOf(db);
  const rows = await db.$queryRaw<Waiting[]>`
    SELECT coalesce(entry."cityId", ${NO_CITY}) AS "chain", count(*)::int AS "unsealed", min(entry."at") AS "since",
           min(entry."id") FILTER (WHERE entry."writtenIn" < ${floor}::xid8) AS "inserted"
      FROM "TrailEntry" entry
     WHERE NOT EXISTS (SELECT 1 FROM "TrailSeal" seal WHERE seal."entryId" = entry."id")
       AND coalesce(entry."cityId", ${NO_CITY}) IN (${Prisma.join([...chains, ''])})
     GROUP BY 1`;
  return new Map(rows.map((row) => [row.chain, row]));
}

/** The first root that names another hash than the chain has at its place, or a place it does not have. */
async function falseRoot(db: Tx, chain: string, kept: readonly Root[]): Promise<Break | null> {
  const roots = JSON.stringify(kept.filter((root) => root.chain === chain));
  const [first] = await db.$queryRaw<{ position: number; entryId: string | null }[]>`
    SELECT root."position", seal."entryId"
      FROM (SELECT "position", "hash" FROM "TrailRoot" WHERE "chain" = ${chain}
            UNION ALL SELECT "position", "hash" FROM jsonb_to_recordset(${roots}::jsonb) AS kept("position" int, "hash" text)
           ) root LEFT JOIN "TrailSeal" seal ON seal."chain" = ${chain} AND seal."position" = root."position"
     WHERE seal."hash" IS DISTINCT FROM root."hash" ORDER BY root."position" LIMIT 1`;
  return first === undefined ? null : { chain, ...first, fault: 'root' };
}
