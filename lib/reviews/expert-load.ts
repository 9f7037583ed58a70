import 'server-only';
import { db } from '@/lib/db/client';
import { roundOf } from '@/lib/rounds/round-of';

export type Load = { assigned: number; submitted: number; recused: number };

const none: Load = { assigned: 0, submitted: 0, recused: 0 };

/** How much each of these experts has been given so far, over all rounds; taken back ones do not count. */
export async function expertLoads(expertIds: string[]): Promise<(expertId: string) => Load> {
  const rows = await db.reviewAssignment.groupBy({
    by: ['expertId', 'status'],
    where: { expertId: { in: expertIds }, status: { not: 'REMOVED' } },
    _count: true,
  });
  const loads = new Map<string, Load>();
  for (const { expertId, status, _count } of rows) {
    const load = loads.get(expertId) ?? none;
    loads.set(expertId, {
      assigned: load.assigned + (status === 'RECUSED' ? 0 : _count),
      submitted: load.submitted + (status === 'SUBMITTED' ? _count : 0),
      recused: load.recused + (status === 'RECUSED' ? _count : 0),
    });
  }
  return (expertId) => loads.get(expertId) ?? none;
}

/** The panels an expert sits on, newest first, with what was given and done there. Callers have made sure the expert may be seen. */
export async function panelsOfExpert(expertId: string) {
  const [members, counts] = await Promise.all([
    db.panelMember.findMany({
      where: { expertId },
      orderBy: { addedAt: 'desc' },
      take: 50,
      select: {
        capacity: true,
        stage: {
          select: {
            id: true,
            name: true,
            status: true,
            plan: { select: { round: { select: { id: true, title: true } } } },
          },
        },
      },
    }),
    db.reviewAssignment.groupBy({
      by: ['stageId', 'status'],
      where: { expertId, status: { not: 'REMOVED' } },
      _count: true,
    }),
  ]);
  const countOf = (stageId: string, ...statuses: string[]): number =>
    counts
      .filter((count) => count.stageId === stageId && statuses.includes(count.status))
      .reduce((sum, { _count }) => sum + _count, 0);
  return members.map(({ capacity, stage: { plan, ...stage } }) => ({
    capacity,
    stage: { ...stage, round: roundOf(plan) },
    assigned: countOf(stage.id, 'INVITED', 'ACCEPTED', 'SUBMITTED'),
    submitted: countOf(stage.id, 'SUBMITTED'),
    recused: countOf(stage.id, 'RECUSED'),
  }));
}
