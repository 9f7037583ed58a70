import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';

export type TrailDetail = {
  detail?: Prisma.InputJsonValue | undefined;
  /** Entries with the same key within one minute fall into one (autosave). */
  coalesce?: string | undefined;
};

type TrailEntry = TrailDetail & {
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
};

/** Writes one entry in the command's own transaction. Called by the door only. */
export async function recordTrail(tx: Tx, entry: TrailEntry): Promise<void> {
  const { command, actor, now, coalesce } = entry;
  const minute = Math.floor(now.getTime() / 60_000);
  const row = {
    at: now,
    actorId: actor.id,
    actorName: actor.name,
    command,
    entity: entry.entity ?? command.split('.')[0] ?? command,
    entityId: entry.id,
    cityId: entry.cityId,
    fromState: entry.fromState ?? null,
    toState: entry.toState ?? null,
    ip: entry.ip,
    ...(entry.detail === undefined ? {} : { detail: entry.detail }),
    coalesce: coalesce === undefined ? null : `${command}|${actor.id}|${coalesce}|${minute}`,
  };
  await tx.trailEntry.createMany({ data: [row], skipDuplicates: coalesce !== undefined });
}
