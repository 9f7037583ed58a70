import 'server-only';
import type { Tx } from '@/lib/db/client';
import { type Actor, by } from '@/lib/kernel/actor';
import { departureLifecycle } from './lifecycle';

type Stated = { applicationId: string; reason: string; favouredIds: string[] };
type At = { cityId: string; roundId: string; slateId: string | null; actor: Actor; now: Date };

/** States why these are passed over; what waits for the same of them lapses, what is signed holds until this is signed too. */
export async function stateDepartures(tx: Tx, stated: readonly Stated[], at: At): Promise<void> {
  const { cityId, roundId, slateId, actor, now } = at;
  const applicationIds = stated.map(({ applicationId }) => applicationId);
  await lapse(tx, { applicationIds, status: 'STATED', slateId });
  await tx.rankDeparture.createMany({
    data: stated.map((one) => ({ ...one, cityId, roundId, slateId, statedAt: now, statedById: by(actor) })),
  });
}

type Lapsing = { applicationIds: string[]; status: 'STATED' | 'SIGNED'; slateId?: string | null };

async function lapse(tx: Tx, { applicationIds, status, ...of }: Lapsing): Promise<void> {
  await tx.rankDeparture.updateMany({
    where: { applicationId: { in: applicationIds }, status, ...of },
    data: { status: departureLifecycle.move(status, 'lapse'), version: { increment: 1 } },
  });
}

type Settled = { where: { roundId: string; slateId: string | null }; event: 'sign' | 'return'; note?: string };

/** Signs or returns all that is stated there; how many. What was signed for the same of them before lapses with a signature. */
export async function settleDepartures(
  tx: Tx,
  { where, event, note = '' }: Settled,
  { actor, now }: { actor: Actor; now: Date },
): Promise<number> {
  const waiting = { ...where, status: 'STATED' as const };
  if (event === 'sign') {
    const rows = await tx.rankDeparture.findMany({ where: waiting, select: { applicationId: true } });
    await lapse(tx, { applicationIds: rows.map(({ applicationId }) => applicationId), status: 'SIGNED' });
  }
  const { count } = await tx.rankDeparture.updateMany({
    where: waiting,
    data: {
      status: departureLifecycle.move('STATED', event),
      settledAt: now,
      settledById: by(actor),
      note,
      version: { increment: 1 },
    },
  });
  return count;
}
