import 'server-only';
import type { Tx } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import { type SealedSaid, sealSaid } from '@/lib/vault/said';
import type { Json } from './canonical-json';
import { newId } from './new-id';

export type TrailDetail = {
  /** Codes, ids, figures, moments: it stays for ever as it is, so nothing in it is anybody's words. */
  detail?: Record<string, Prisma.InputJsonValue | null | undefined> | undefined;
  /** What people wrote: kept beside the entry, where it can be erased. What is empty is left out. */
  said?: Record<string, Prisma.InputJsonValue | null | undefined> | undefined;
  /** Entries with the same key within one minute fall into one (autosave). */
  coalesce?: string | undefined;
};

export type TrailEntry = TrailDetail & {
  command: string;
  /** Null where nobody signed in: the installation itself, or a visitor. */
  actor: { id: string | null; name: string };
  now: Date;
  ip: string;
  id: string;
  cityId: string | null;
  fromState?: string;
  toState?: string;
  entity?: string;
  /** Who `actor` turned out to be. */
  by?: string;
  /** Whole, where it is not `coalesce` with its minute. */
  key?: string;
};

/** A change as one statement: CTEs, the last of which, "changed", returns as many rows as are to be written. */
export type Change = { ctes: Prisma.Sql; rows: number };

/** Writes entries in the command's own transaction. Called by the door only. */
export async function recordTrail(tx: Tx, entries: readonly TrailEntry[]): Promise<void> {
  await tx.$executeRaw`WITH ${told(entries)} SELECT count(*) FROM "told"`;
}

/**
 * Makes the change and writes its entries, all in one statement: both or neither. Called by the door only.
 * @throws what `wasFasterElsewhere` knows, when the change did not find all it was to write
 */
export async function changeAndRecord(tx: Tx, { ctes, rows }: Change, entries: readonly TrailEntry[]): Promise<void> {
  const also = entries.length === 0 ? Prisma.empty : Prisma.sql`, ${told(entries)}`;
  await tx.$queryRaw`WITH ${ctes}${also} SELECT whole_or_nothing(count(*), ${rows}::bigint) FROM "changed"`;
}

type Row = { id: string; at: Date; values: Prisma.Sql; sealed: SealedSaid | null };

/** CTEs: the entries, then what was said with those that were written, each under a key of its own. */
function told(entries: readonly TrailEntry[]): Prisma.Sql {
  const rows = entries.map(rowOf);
  const written = Prisma.sql`"told" AS (
    INSERT INTO "TrailEntry" ("id", "at", "actorId", "actorName", "command", "entity", "entityId", "cityId", "fromState",
      "toState", "detail", "ip", "coalesce")
    VALUES ${Prisma.join(rows.map(({ values }) => values))}
    ON CONFLICT ("coalesce") DO NOTHING RETURNING "id")`;
  const texts = rows.flatMap(({ id, at, sealed }) => (sealed === null ? [] : [textOf({ id, at, sealed })]));
  if (texts.length === 0) return written;
  return Prisma.sql`${written}, "said" ("id", "at", "text", "key", "subject", "wrapped", "master") AS (
      SELECT * FROM (VALUES ${Prisma.join(texts)}) AS "given" ("id") WHERE "id" IN (SELECT "id" FROM "told")),
    "saidKeys" AS (
      INSERT INTO "DataKey" ("id", "subject", "wrapped", "master", "createdAt")
      SELECT "key", "subject", "wrapped", "master", "at" FROM "said"),
    "saidTexts" AS (INSERT INTO "TrailText" ("id", "text") SELECT "id", "text" FROM "said")`;
}

const textOf = ({ id, at, sealed: { key, text } }: Pick<Row, 'id' | 'at'> & { sealed: SealedSaid }): Prisma.Sql =>
  Prisma.sql`(${id}, ${at}::timestamptz, ${text}, ${key.id}, ${key.subject}, ${key.wrapped}::bytea, ${key.master})`;

function rowOf({ command, actor, by, now, ip, coalesce, ...entry }: TrailEntry): Row {
  const id = newId();
  const actorId = actor.id ?? by ?? null;
  const minute = Math.floor(now.getTime() / 60_000);
  const entity = entry.entity ?? command.split('.')[0] ?? command;
  const said = saidIn(entry);
  const sealed = said === null ? null : sealSaid(id, said);
  const kept = sealed === null ? entry.detail : { ...entry.detail, said: sealed.digest };
  const detail = kept === undefined ? null : JSON.stringify(kept);
  const key = entry.key ?? (coalesce === undefined ? null : `${command}|${actorId}|${coalesce}|${minute}`);
  // A person is named by id alone and joined at reading, so that the trail, which never changes, says no name.
  const name = actorId === null ? actor.name : '';
  const values = Prisma.sql`(${id}, ${now}, ${actorId}, ${name}, ${command}, ${entity}, ${entry.id}, ${entry.cityId},
    ${entry.fromState ?? null}, ${entry.toState ?? null}, ${detail}::jsonb, ${ip}, ${key})`;
  return { id, at: now, values, sealed };
}

/** As JSON has it; null where nothing was written. */
function saidIn({ said = {} }: TrailDetail): Json {
  const texts = Object.entries(said).filter(([, text]) => text !== '' && text !== undefined);
  return texts.length === 0 ? null : (JSON.parse(JSON.stringify(Object.fromEntries(texts))) as Json);
}
