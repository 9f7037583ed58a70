import 'server-only';
import { partiesOf, partiesSelect } from '@/lib/applications/joint/parties';
import type { Tx } from '@/lib/db/client';
import type { StageStatus } from '@/lib/db/generated/enums';
import { openLinks } from '@/lib/experts/links/open-links';
import { blockedOrganisations, isBlockedFrom } from '@/lib/experts/load';
import { absencesAhead } from '@/lib/experts/pool/absences';
import { notServing, onRosterOf } from '@/lib/experts/serving';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import { withoutVain } from '../still-to-review';

type Stage = { id: string; roundId: string; status: StageStatus; round: { cityId: string } };

export type PoolExpert = Awaited<ReturnType<typeof poolOf>>[number];

/**
 * Whom a draw is among: the city's roster, with why somebody is not asked, without those who have work in the stage already, with the applications on which each
 * may not judge, those of whom a link is to be decided, and what each has open. A handful of statements however many there are.
 */
export async function poolOf(tx: Tx, stage: Stage, now: Date) {
  const today = shanghaiDay(now);
  const experts = await tx.expert.findMany({
    where: {
      cityId: stage.round.cityId,
      ...onRosterOf(today),
      assignments: { none: { stageId: stage.id, status: { not: 'REMOVED' } } },
    },
    orderBy: [{ kind: 'asc' }, { approvedAt: 'asc' }, { id: 'asc' }],
    take: 500,
    select: {
      id: true,
      kind: true,
      employer: true,
      title: true,
      status: true,
      termTo: true,
      person: { select: { name: true, absences: absencesAhead(today) } },
    },
  });
  const ids = experts.map(({ id }) => id);
  const [parties, blocked, undecided, open] = [
    await partiesIn(tx, stage),
    await blockedOrganisations(tx, ids),
    await openLinks(tx, ids),
    await openReviews(tx, ids),
  ];
  return experts.map(({ person, status, termTo, ...expert }) => ({
    ...expert,
    name: person.name,
    notServing: notServing({ status, termTo }, today),
    absences: person.absences,
    conflicts: parties.filter((each) => isBlockedFrom(blocked.get(expert.id), each)).length,
    links: parties.filter((each) => isBlockedFrom(undecided.get(expert.id), each)).length,
    open: open.get(expert.id) ?? 0,
  }));
}

/** Who applies, application by application: those in the stage, or before it is opened those of the round that may come in. */
async function partiesIn(tx: Tx, { id: stageId, roundId, status }: Stage): Promise<string[][]> {
  const applications = await tx.application.findMany({
    where:
      status === 'PLANNED'
        ? {
            roundId,
            status: { in: ['RECOMMENDING', 'SUBMITTED', 'RETURNED', 'ELIGIBLE', 'IN_REVIEW', 'SHORTLISTED'] },
          }
        : { entries: { some: { stageId } }, status: { in: ['IN_REVIEW', 'SHORTLISTED'] } },
    select: partiesSelect,
  });
  return applications.map(partiesOf);
}

async function openReviews(tx: Tx, expertIds: string[]): Promise<Map<string, number>> {
  const counts = await tx.reviewAssignment.groupBy({
    by: ['expertId'],
    where: { expertId: { in: expertIds }, status: { in: ['INVITED', 'ACCEPTED'] }, ...withoutVain },
    _count: true,
  });
  return new Map(counts.map(({ expertId, _count }) => [expertId, _count]));
}
