import 'server-only';
import type { Tx } from '@/lib/db/client';
import { type Actor, by } from '@/lib/kernel/actor';
import { departureLifecycle } from './lifecycle';

type Stated = { applicationId: string; reason: string; favouredIds: string[] };
type At = { cityId: string; roundId: string; slateId: string | null; actor: Actor; now: Date };

/** States why these are passed over; what stood for any of them before lapses. */
export async function stateDepartures(tx: Tx, stated: readonly Stated[], at: At): Promise<void> {
  const { cityId, roundId, slateId, actor, now } = at;
  await lapse(
    tx,
    stated.map(({ applicationId }) => applicationId),
  );
  await tx.rankDeparture.createMany({
    data: stated.map((one) => ({ ...one, cityId, roundId, slateId, statedAt: now, statedById: by(actor) })),
  });
}

async function lapse(tx: Tx, applicationIds: string[]): Promise<void> {
  for (const status of ['STATED', 'SIGNED'] as const)
    await tx.rankDeparture.updateMany({
      where: { applicationId: { in: applicationIds }, status },
      data: { status: departureLifecycle.move(status, 'lapse'), version: { increment: 1 } },
    });
}

type Settled = { where: { roundId: string; slateId: string | null }; event: 'sign' | 'return'; note?: string };

/** Signs or returns all that is stated there; how many. */
export async function settleDepartures(
  tx: Tx,
  { where, event, note = '' }: Settled,
  { actor, now }: { actor: Actor; now: Date },
): Promise<number> {
  const { count } = await tx.rankDeparture.updateMany({
    where: { ...where, status: 'STATED' },
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
