import 'server-only';
import type { Tx } from '@/lib/db/client';
import { withoutVain } from '../still-to-review';

type Seating = { arriving: readonly string[]; leaving: readonly string[]; capacity: number; now: Date };

/** Puts experts on the panel of a stage and takes others off it; whoever has been given work there stays. */
export async function seatPanel(tx: Tx, stageId: string, { arriving, leaving, capacity, now }: Seating): Promise<void> {
  const working = await tx.reviewAssignment.findMany({
    where: { stageId, expertId: { in: [...leaving] }, status: { notIn: ['REMOVED', 'RECUSED'] }, ...withoutVain },
    distinct: ['expertId'],
    select: { expertId: true },
  });
  const staying = new Set([...arriving, ...working.map(({ expertId }) => expertId)]);
  await tx.panelMember.deleteMany({
    where: { stageId, expertId: { in: leaving.filter((expertId) => !staying.has(expertId)) } },
  });
  await tx.panelMember.createMany({
    data: arriving.map((expertId) => ({ stageId, expertId, capacity, addedAt: now })),
    skipDuplicates: true,
  });
  // A form of the panel that somebody has open is of before.
  await tx.reviewStage.update({ where: { id: stageId }, data: { version: { increment: 1 } } });
}
