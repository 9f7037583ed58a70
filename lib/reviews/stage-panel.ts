import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { SeenStage } from './stages/seen-stage';

export type PanelLine = Awaited<ReturnType<typeof stagePanel>>[number];

/** Each member of the panel with how far they are. Names are blank where the reader may not know them. */
export async function stagePanel(db: Tx, stage: SeenStage) {
  const [members, counts] = await Promise.all([
    db.panelMember.findMany({
      where: { stageId: stage.id },
      orderBy: [{ addedAt: 'asc' }, { expertId: 'asc' }],
      select: {
        expertId: true,
        capacity: true,
        expert: { select: { employer: true, status: true, person: { select: { name: true } } } },
      },
    }),
    db.reviewAssignment.groupBy({
      by: ['expertId', 'status'],
      where: { stageId: stage.id, status: { not: 'REMOVED' } },
      _count: true,
    }),
  ]);
  const countOf = (expertId: string, ...statuses: string[]): number =>
    counts
      .filter((count) => count.expertId === expertId && statuses.includes(count.status))
      .reduce((sum, { _count }) => sum + _count, 0);
  return members.map(({ expertId, capacity, expert }, index) => ({
    expertId,
    capacity,
    number: index + 1,
    name: stage.showsExperts ? expert.person.name : '',
    employer: stage.showsExperts ? expert.employer : '',
    status: expert.status,
    assigned: countOf(expertId, 'INVITED', 'ACCEPTED', 'SUBMITTED'),
    declared: countOf(expertId, 'ACCEPTED', 'SUBMITTED'),
    submitted: countOf(expertId, 'SUBMITTED'),
    recused: countOf(expertId, 'RECUSED'),
  }));
}

/** The city's active roster, with the capacity each member has on this panel or none: what the panel is chosen from. */
export async function panelChoices(db: Tx, stage: SeenStage) {
  const experts = await db.expert.findMany({
    where: { cityId: stage.round.cityId, OR: [{ status: 'ACTIVE' }, { panels: { some: { stageId: stage.id } } }] },
    orderBy: [{ approvedAt: 'asc' }, { id: 'asc' }],
    take: 500,
    select: {
      id: true,
      employer: true,
      title: true,
      status: true,
      categoryCodes: true,
      person: { select: { name: true } },
      panels: { where: { stageId: stage.id }, select: { capacity: true } },
    },
  });
  return experts.map(({ person, panels: [member], ...expert }) => ({
    ...expert,
    name: person.name,
    capacity: member?.capacity ?? null,
  }));
}
