import 'server-only';
import type { Tx } from '@/lib/db/client';

/** The slate of a round that waits for a second signature, or else the one its decisions follow; null where there is neither. */
export async function slateInForce(db: Tx, roundId: string) {
  const slates = await db.awardSlate.findMany({
    where: { roundId, status: { in: ['PROPOSED', 'ADOPTED'] } },
    select: { id: true, name: true, status: true, departing: true, settledBy: { select: { name: true } } },
  });
  return slates.find(({ status }) => status === 'PROPOSED') ?? slates[0] ?? null;
}

export type SlateInForce = Awaited<ReturnType<typeof slateInForce>>;
