import 'server-only';
import type { Tx } from '@/lib/db/client';
import { absencesAhead } from '@/lib/experts/pool/absences';
import { isServing, serving } from '@/lib/experts/serving';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import type { SeenStage } from './stages/seen-stage';
import { withoutVain } from './still-to-review';

export type PanelLine = Awaited<ReturnType<typeof stagePanel>>[number];

/** Each member of the panel with how far they are. Names are blank where the reader may not know them. */
export async function stagePanel(db: Tx, stage: SeenStage, now: Date) {
  const today = shanghaiDay(now);
  const [members, counts] = await Promise.all([
    db.panelMember.findMany({
      where: { stageId: stage.id },
      orderBy: [{ addedAt: 'asc' }, { expertId: 'asc' }],
      select: {
        expertId: true,
        capacity: true,
        groupCode: true,
        isChair: true,
        expert: {
          select: { employer: true, kind: true, status: true, termTo: true, person: { select: { name: true } } },
        },
      },
    }),
    db.reviewAssignment.groupBy({
      by: ['expertId', 'status', 'declinedFor'],
      where: {
        stageId: stage.id,
        OR: [{ status: { not: 'REMOVED' } }, { declinedAt: { not: null } }],
        ...withoutVain,
      },
      _count: true,
    }),
  ]);
  const countOf = (expertId: string, ...statuses: string[]): number =>
    counts
      .filter((count) => count.expertId === expertId && statuses.includes(count.status))
      .reduce((sum, { _count }) => sum + _count, 0);
  return members.map(({ expertId, capacity, groupCode, isChair, expert }, index) => ({
    expertId,
    capacity,
    groupCode,
    isChair,
    kind: expert.kind,
    number: index + 1,
    name: stage.showsExperts ? expert.person.name : '',
    employer: stage.showsExperts ? expert.employer : '',
    isServing: isServing(expert, today),
    assigned: countOf(expertId, 'INVITED', 'ACCEPTED', 'SUBMITTED'),
    declared: countOf(expertId, 'ACCEPTED', 'SUBMITTED'),
    submitted: countOf(expertId, 'SUBMITTED'),
    recused: countOf(expertId, 'RECUSED'),
    declined: countOf(expertId, 'REMOVED'),
    declinedFor: [...new Set(counts.flatMap((one) => (one.expertId === expertId && one.declinedFor) || []))],
  }));
}

/**
 * How many reviews those of the city's experts who let it see so have still to hand in for other cities. Where another
 * city is, and what is read there, nobody learns here.
 */
async function openInOtherCities(db: Tx, { round: { cityId } }: SeenStage): Promise<Map<string, number>> {
  const rows = await db.$queryRaw<{ expertId: string; open: number }[]>`
    SELECT e."id" AS "expertId", (
      SELECT count(*)::int FROM "Expert" o JOIN "ReviewAssignment" a ON a."expertId" = o."id"
        JOIN "ReviewStage" st ON st."id" = a."stageId"
        JOIN "Application" ap ON ap."id" = a."applicationId" AND ap."status" <> 'WITHDRAWN'
       WHERE o."personId" = e."personId" AND o."id" <> e."id" AND o."status" = 'ACTIVE'
         AND a."status" IN ('INVITED', 'ACCEPTED') AND st."status" = 'SCORING') AS "open"
    FROM "Expert" e WHERE e."cityId" = ${cityId} AND e."showsOtherLoad"`;
  return new Map(rows.map(({ expertId, open }) => [expertId, open]));
}

/**
 * Who serves on the city's roster, with the days they cannot come, with the capacity each member has on this panel or none, and what is open elsewhere if
 * they let the city see it: what the panel is chosen from.
 */
export async function panelChoices(db: Tx, stage: SeenStage, now: Date) {
  const today = shanghaiDay(now);
  const openElsewhere = await openInOtherCities(db, stage);
  const experts = await db.expert.findMany({
    where: { cityId: stage.round.cityId, OR: [serving(today), { panels: { some: { stageId: stage.id } } }] },
    orderBy: [{ approvedAt: 'asc' }, { id: 'asc' }],
    take: 500,
    select: {
      id: true,
      employer: true,
      title: true,
      status: true,
      kind: true,
      categoryCodes: true,
      person: { select: { name: true, absences: absencesAhead(today) } },
      panels: { where: { stageId: stage.id }, select: { capacity: true, groupCode: true, isChair: true } },
    },
  });
  return experts.map(({ person, panels: [member], ...expert }) => ({
    ...expert,
    absences: person.absences,
    name: person.name,
    capacity: member?.capacity ?? null,
    groupCode: member?.groupCode ?? '',
    isChair: member?.isChair ?? false,
    openElsewhere: openElsewhere.get(expert.id) ?? null,
  }));
}
