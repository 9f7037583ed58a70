import 'server-only';
import type { Tx } from '@/lib/db/client';
import { type Actor, by } from '@/lib/kernel/actor';
import { keyChangeLifecycle } from './lifecycle';
import type { keyChangeById } from './load';

export type KeyChange = NonNullable<Awaited<ReturnType<typeof keyChangeById>>>;

type Settling = {
  event: ReturnType<typeof keyChangeLifecycle.eventsOf>[number];
  version: number;
  /** What the office says of it. */
  decision?: string;
  actor: Actor;
  now: Date;
};

/** Brings a change that was asked for to its end, whichever it is, and says whose it was. */
export async function settleKeyChange(
  tx: Tx,
  { id, status, fact, organisation }: KeyChange,
  { event, version, decision = '', actor, now }: Settling,
) {
  await tx.keyChange.update({
    where: { id, version },
    data: {
      status: keyChangeLifecycle.move(status, event),
      decision,
      settledAt: now,
      settledById: by(actor),
      version: { increment: 1 },
    },
  });
  return { id: organisation.id, cityId: organisation.cityId, name: organisation.name, fact };
}
