import 'server-only';
import type { Tx } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import { newId } from './new-id';

export type TrailDetail = {
  detail?: Prisma.InputJsonValue | undefined;
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
  /** Whole, where it is not `coalesce` with its minute. */
  key?: string;
};

/** A change as one statement: CTEs, the last of which, "changed", returns as many rows as are to be written. */
export type Change = { ctes: Prisma.Sql; rows: number };

/** Writes entries in the command's own transaction. Called by the door only. */
export async function recordTrail(tx: Tx, entries: readonly TrailEntry[]): Promise<void> {
  await tx.$executeRaw`${written(entries)}`;
}

/**
 * Makes the change and writes its entries, all in one statement: both or neither. Called by the door only.
 * @throws what `wasFasterElsewhere` knows, when the change did not find all it was to write
 */
export async function changeAndRecord(tx: Tx, { ctes, rows }: Change, entries: readonly TrailEntry[]): Promise<void> {
  const told = entries.length === 0 ? Prisma.empty : Prisma.sql`, "told" AS (${written(entries)})`;
  await tx.$queryRaw`WITH ${ctes}${told} SELECT whole_or_nothing(count(*), ${rows}::bigint) FROM "changed"`;
}

const written = (entries: readonly TrailEntry[]): Prisma.Sql => Prisma.sql`
  INSERT INTO "TrailEntry" ("id", "at", "actorId", "actorName", "command", "entity", "entityId", "cityId", "fromState",
    "toState", "detail", "ip", "coalesce")
  VALUES ${Prisma.join(entries.map(rowOf))}
  ON CONFLICT ("coalesce") DO NOTHING`;

function rowOf({ command, actor, now, ip, coalesce, ...entry }: TrailEntry): Prisma.Sql {
  const minute = Math.floor(now.getTime() / 60_000);
  const entity = entry.entity ?? command.split('.')[0] ?? command;
  const detail = entry.detail === undefined ? null : JSON.stringify(entry.detail);
  const key = entry.key ?? (coalesce === undefined ? null : `${command}|${actor.id}|${coalesce}|${minute}`);
  // A person is named by id alone and joined at reading, so that the trail, which never changes, says no name.
  const name = actor.id === null ? actor.name : '';
  return Prisma.sql`(${newId()}, ${now}, ${actor.id}, ${name}, ${command}, ${entity}, ${entry.id}, ${entry.cityId},
    ${entry.fromState ?? null}, ${entry.toState ?? null}, ${detail}::jsonb, ${ip}, ${key})`;
}
