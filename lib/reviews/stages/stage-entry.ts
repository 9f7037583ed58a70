import 'server-only';
import { partiesOf, partiesSelect } from '@/lib/applications/joint/parties';
import type { Tx } from '@/lib/db/client';
import { openLinks } from '@/lib/experts/links/open-links';
import { blockedOrganisations, isBlockedFrom } from '@/lib/experts/load';
import { query } from '@/lib/kernel/query';
import { Refusal } from '@/lib/kernel/refusal';
import { id } from '@/lib/kernel/text';
import { grantedOf, grantedSelect } from '@/lib/plans/terms/granted-of';
import { apartSetsOfStage } from '../panel/apart-sets';
import { isInGroup } from '../panel/groups';
import { problemsBeforeAssigning } from '../rules';
import { stagePanel } from '../stage-panel';
import { sumBounds } from '../sums';
import { type SeenStage, seenStage, stageAddress } from './seen-stage';

export type StageEntryDetail = Awaited<ReturnType<typeof stageEntry>>;

/**
 * One application of a stage, as the office gives it to experts.
 * @throws Refusal 'not-found' when it is not in this stage
 */
export const stageEntry = query({
  name: 'stage.entry',
  input: stageAddress.extend({ applicationId: id() }),
  subject: seenStage,
  async run({ db, subject: stage, input: { applicationId }, now }) {
    const entry = await entryOf(db, stage, { applicationId, now });
    if (entry === null) throw new Refusal('not-found');
    const { id: stageId, roundId, name, status, mayManage, sumRule } = stage;
    const mayFixSum =
      mayManage &&
      sumRule === 'CHAIR' &&
      status !== 'PLANNED' &&
      ['REVIEWING', 'DECIDING'].includes(stage.round.status);
    const live = entry.sheets.filter((sheet) => sheet.status !== 'RECUSED').length;
    /** How many more are to read it. */
    const missing = Math.max(0, stage.reviewsPerEntry - live);
    return { ...entry, mayFixSum, stage: { id: stageId, roundId, name, status, mayManage, sumRule, missing } };
  },
});

type StoredSum = { sumFen: bigint | null; sumLowFen: bigint | null; sumHighFen: bigint | null; sumReason: string };

/** The sum that is recommended, once it is: written when the stage is closed, or by the chair. */
const recommendedIn = ({ sumFen, sumLowFen, sumHighFen, sumReason: reason }: StoredSum) =>
  sumFen === null ? null : { sumFen, lowFen: sumLowFen ?? sumFen, highFen: sumHighFen ?? sumFen, reason };

/** One application of a stage with everybody who reads it and every panel member who still may; points are not in here. */
async function entryOf(db: Tx, stage: SeenStage, { applicationId, now }: { applicationId: string; now: Date }) {
  const entry = await db.stageEntry.findUnique({
    where: { stageId_applicationId: { stageId: stage.id, applicationId } },
    include: {
      application: {
        select: {
          id: true,
          number: true,
          title: true,
          status: true,
          ...partiesSelect,
          jointParts: {
            ...partiesSelect.jointParts,
            select: { organisationId: true, organisation: { select: { name: true } } },
          },
          requestedFen: true,
          totalFen: true,
          ownFen: true,
          organisation: { select: { name: true } },
          ...grantedSelect,
        },
      },
    },
  });
  if (entry === null) return null;
  const [panel, sheets] = await Promise.all([
    stagePanel(db, stage, now),
    db.reviewAssignment.findMany({
      where: { stageId: stage.id, applicationId },
      orderBy: [{ assignedAt: 'asc' }, { id: 'asc' }],
      select: {
        id: true,
        version: true,
        status: true,
        expertId: true,
        submittedAt: true,
        recusalKind: true,
        recusalNote: true,
        expert: { select: { person: { select: { name: true } } } },
      },
    }),
  ]);
  const ids = panel.map(({ expertId }) => expertId);
  const [blocked, undecided] = await Promise.all([blockedOrganisations(db, ids), openLinks(db, ids)]);
  const isBlocked = (expertId: string): boolean => isBlockedFrom(blocked.get(expertId), partiesOf(entry.application));
  const live = sheets.filter(({ status }) => status !== 'REMOVED' && status !== 'RECUSED');
  const apart = await apartSetsOfStage(db, stage);
  const mayRead = ({ expertId, groupCode, isServing, capacity, assigned: load }: (typeof panel)[number]): boolean =>
    problemsBeforeAssigning({
      stage: stage.status,
      inStage: ['IN_REVIEW', 'SHORTLISTED'].includes(entry.application.status),
      isServing,
      capacity,
      load,
      isBlocked: isBlocked(expertId),
      isOutsideGroup: !isInGroup(groupCode, entry.application.category?.code ?? ''),
      isApart: apart.some(
        (some) =>
          some.includes(expertId) && live.some((sheet) => sheet.expertId !== expertId && some.includes(sheet.expertId)),
      ),
      existing: sheets.find((sheet) => sheet.expertId === expertId)?.status ?? null,
    }).length === 0;
  const { jointParts, ...application } = entry.application;
  const lead = { organisationId: application.organisationId, organisation: application.organisation };
  return {
    ...application,
    /** Where several apply together: each of them. */
    parties: (jointParts.length === 0 ? [] : [lead, ...jointParts]).map(({ organisationId, organisation }) => ({
      id: organisationId,
      name: organisation.name,
    })),
    outcome: entry.outcome,
    recommended: recommendedIn(entry),
    bounds: sumBounds({ ...entry.application, ...grantedOf(entry.application) }, stage.round.terms),
    sheets: sheets
      .filter(({ status }) => status !== 'REMOVED')
      .map(({ expert, ...sheet }, index) => ({
        ...sheet,
        number: index + 1,
        expertName: stage.showsExperts ? expert.person.name : '',
        recusalNote: stage.showsExperts ? sheet.recusalNote : '',
        hasConflict: sheet.status !== 'RECUSED' && isBlocked(sheet.expertId),
      })),
    choices: panel.filter(mayRead).map((choice) => ({
      ...choice,
      hasLink: isBlockedFrom(undecided.get(choice.expertId), partiesOf(entry.application)),
    })),
  };
}
