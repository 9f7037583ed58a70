import 'server-only';
import { createHash } from 'node:crypto';
import { partiesOf, partiesSelect } from '@/lib/applications/joint/parties';
import type { Tx } from '@/lib/db/client';
import { openLinks } from '@/lib/experts/links/open-links';
import { blockedOrganisations } from '@/lib/experts/load';
import { serving } from '@/lib/experts/serving';
import { canonicalJson } from '@/lib/kernel/canonical-json';
import { type Day, shanghaiDay } from '@/lib/kernel/shanghai';
import { staffingOf } from '@/lib/plans/stage-quotas';
import { apartSets } from '../panel/apart-sets';
import { withoutVain } from '../still-to-review';
import type { AssignmentProblem } from './balanced-assignment';

type OfStage = {
  id: string;
  reviewsPerEntry: number;
  kindQuotas: unknown;
  apartSameEmployer: boolean;
  chanceCapBp: number | null;
};
export type AssignmentInputs = Awaited<ReturnType<typeof assignmentInputs>>;

/**
 * Everything the automatic assignment of a stage rests on. The seed is the stage itself, so that anybody can repeat it
 * (PUB-10). `print` is the same exactly while nothing of it has changed.
 */
export async function assignmentInputs(tx: Tx, stage: OfStage, now: Date) {
  const rows = await rowsOf(tx, stage);
  const [applications, experts] = [
    await inStage(tx, stage),
    await panelOf(tx, stage, { rows, today: shanghaiDay(now) }),
  ];
  const existing = rows
    .filter(({ status }) => status !== 'RECUSED' && status !== 'REMOVED')
    .map(({ applicationId, expertId }) => ({ applicationId, expertId }));
  const perApplication = stage.reviewsPerEntry;
  const { quotas, chanceCapBp } = staffingOf(stage);
  const apart = await apartSets(tx, stage, experts);
  const rules = { perApplication, quotas, apart, chanceCapBp, seed: stage.id };
  const problem: AssignmentProblem = {
    applications,
    experts: experts.map(({ employer: _, ...expert }) => expert),
    existing,
    ...rules,
  };
  const print = createHash('sha256').update(canonicalJson(problem)).digest('hex');
  return { problem, print, rows };
}

async function inStage(tx: Tx, { id: stageId }: OfStage) {
  const entries = await tx.stageEntry.findMany({
    where: { stageId, application: { status: { in: ['IN_REVIEW', 'SHORTLISTED'] } } },
    orderBy: { applicationId: 'asc' },
    select: { application: { select: { id: true, ...partiesSelect, category: { select: { code: true } } } } },
  });
  return entries.map(({ application }) => ({
    id: application.id,
    organisationIds: partiesOf(application),
    categoryId: application.category?.code ?? '',
  }));
}

/** Whoever has no time for some of a stage is given nothing more of it by machine. */
const hasNoTime = (rows: readonly Row[], id: string): boolean =>
  rows.some(({ expertId, declinedFor }) => expertId === id && declinedFor === 'NO_TIME');

const loadOf = (rows: readonly Row[], id: string): number =>
  rows.filter(({ expertId, status }) => expertId === id && status !== 'RECUSED' && status !== 'REMOVED').length;

/** Who has recused or declined once is not asked again, even if the conflict is said to have ended; over a link nobody has decided nobody is asked; who is not serving gets nothing new. */
async function panelOf(tx: Tx, { id: stageId }: OfStage, { rows, today }: { rows: Row[]; today: Day }) {
  const members = await tx.panelMember.findMany({
    where: { stageId, expert: serving(today) },
    orderBy: { expertId: 'asc' },
    select: {
      capacity: true,
      groupCode: true,
      expert: { select: { id: true, kind: true, employer: true, categoryCodes: true } },
    },
  });
  const ids = members.map(({ expert }) => expert.id);
  const [blocked, undecided] = [await blockedOrganisations(tx, ids), await openLinks(tx, ids)];
  return members.map(({ capacity, groupCode, expert: { id, kind, employer, categoryCodes } }) => ({
    id,
    kind,
    employer,
    groupCode,
    capacity: hasNoTime(rows, id) ? Math.min(capacity, loadOf(rows, id)) : capacity,
    categoryIds: categoryCodes,
    blockedOrganisationIds: [
      ...(blocked.get(id) ?? []),
      ...(undecided.get(id) ?? []),
      ...rows
        .filter(({ expertId, status, declinedAt }) => expertId === id && (status === 'RECUSED' || declinedAt !== null))
        .flatMap(({ application }) => partiesOf(application)),
    ].sort(),
  }));
}

function rowsOf(tx: Tx, { id: stageId }: OfStage) {
  return tx.reviewAssignment.findMany({
    where: { stageId, ...withoutVain },
    orderBy: { id: 'asc' },
    select: {
      id: true,
      applicationId: true,
      expertId: true,
      status: true,
      declinedAt: true,
      declinedFor: true,
      application: { select: partiesSelect },
    },
  });
}

type Row = Awaited<ReturnType<typeof rowsOf>>[number];
