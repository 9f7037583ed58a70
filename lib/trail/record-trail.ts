import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { Actor } from '@/lib/kernel/actor';

export type TrailFacts = {
  entity?: string | undefined;
  entityId?: string | undefined;
  cityId?: string | undefined;
  fromState?: string | undefined;
  toState?: string | undefined;
  detail?: Prisma.InputJsonValue | undefined;
  /** Entries with the same key within one minute fall into one (autosave). */
  coalesce?: string | undefined;
};

type Act = { command: string; actor: Actor; now: Date; ip: string };

/** Writes one entry in the command's own transaction. Called by the door only. */
export async function recordTrail(tx: Tx, act: Act, facts: TrailFacts): Promise<void> {
  const { command, actor, now, ip } = act;
  const minute = Math.floor(now.getTime() / 60_000);
  const entry = {
    at: now,
    actorId: actor.personId,
    actorName: actor.name,
    command,
    entity: facts.entity ?? command.split('.')[0] ?? command,
    entityId: facts.entityId ?? '',
    cityId: facts.cityId ?? null,
    fromState: facts.fromState ?? null,
    toState: facts.toState ?? null,
    ip,
    ...(facts.detail === undefined ? {} : { detail: facts.detail }),
    coalesce: facts.coalesce === undefined ? null : `${command}|${actor.personId}|${facts.coalesce}|${minute}`,
  };
  await tx.trailEntry.createMany({ data: [entry], skipDuplicates: facts.coalesce !== undefined });
}
