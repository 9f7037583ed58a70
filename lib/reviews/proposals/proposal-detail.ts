import 'server-only';
import type { Tx } from '@/lib/db/client';
import { latestJobAbout } from '@/lib/jobs/latest-job-about';
import { query } from '@/lib/kernel/query';
import { Refusal } from '@/lib/kernel/refusal';
import { pageNumber } from '@/lib/lists/ranked';
import { assignmentInputs } from '../assigning/assignment-inputs';
import type { AssignmentProblem } from '../assigning/balanced-assignment';
import { categoriesOf } from '../panel/groups';
import { stagePolicy } from '../policy';
import { stagePanel } from '../stage-panel';
import { type SeenStage, seenStage, stageAddress } from '../stages/seen-stage';
import { ENTRIES_A_PAGE } from './entries-a-page';
import { faultsIn, lackingIn } from './judge-readings';
import { readingsOf } from './load';
import { type ProposalOutcome, proposalOutcome } from './outcome';

export type ProposalDetail = Awaited<ReturnType<typeof proposalDetail>>;
export type ProposedEntry = NonNullable<ProposalDetail['proposal']>['entries'][number];

/**
 * The newest proposal of a stage, as the round's office looks it over before anybody is told.
 * @throws Refusal 'not-found' for whoever does not run the round
 */
export const proposalDetail = query({
  name: 'stage.proposal',
  input: stageAddress.extend({ page: pageNumber }),
  subject: seenStage,
  async run({ db, subject: stage, input: { page }, actor, now }) {
    // Who shall read what is nobody's to know before it is given out but theirs who give it out.
    if (!stagePolicy.assign(actor, stage)) throw new Refusal('not-found');
    const job = await latestJobAbout(db, { kind: 'stage.assignAutomatically', aboutId: stage.id });
    const found = await db.assignmentProposal.findFirst({
      where: { stageId: stage.id },
      orderBy: [{ proposedAt: 'desc' }, { id: 'desc' }],
      include: { proposedBy: { select: { name: true } } },
    });
    return { stage, job, proposal: found && (await detailOf(db, stage, { found, page, now })) };
  },
});

type Found = { id: string; outcome: unknown; status: string };

async function detailOf<Row extends Found>(
  db: Tx,
  stage: SeenStage,
  { found, page, now }: { found: Row; page: number; now: Date },
) {
  const { problem } = await assignmentInputs(db, stage, now);
  const [readings, panel, categories] = [
    await readingsOf(db, found.id),
    await stagePanel(db, stage, now),
    await categoriesOf(db, stage),
  ];
  const isOpen = found.status === 'PROPOSED';
  const faults = isOpen ? faultsIn(problem, readings) : [];
  const lacking = isOpen ? lackingIn(problem, readings) : [];
  const outcome = proposalOutcome.parse(found.outcome);
  const names = new Map(panel.map(({ expertId, name }) => [expertId, name]));
  const ids = [...problem.applications.map(({ id }) => id)].sort();
  const shown = ids.slice((page - 1) * ENTRIES_A_PAGE, page * ENTRIES_A_PAGE);
  const applications = await db.application.findMany({
    where: {
      id: { in: [...shown, ...outcome.causes.flatMap(({ applicationIds }) => applicationIds.slice(0, NAMED))] },
    },
    orderBy: { number: 'asc' },
    select: { id: true, number: true, title: true, category: { select: { name: true } } },
  });
  return {
    ...found,
    outcome: { ...outcome, causes: named(outcome, new Map(applications.map(({ id, number }) => [id, number])), names) },
    readings: readings.length,
    missing: lacking.reduce((sum, each) => sum + each.missing, 0),
    unmet: lacking.filter(({ quotas }) => quotas.length > 0).length,
    faults: faults.length,
    total: ids.length,
    page,
    loads: loadsOf(problem, { readings, panel, categories }),
    entries: applications
      .filter(({ id }) => shown.includes(id))
      .map((application) => ({
        ...application,
        readers: readersOf(problem, { readings, faults, applicationId: application.id }).map((reader) => ({
          ...reader,
          name: names.get(reader.expertId) ?? '',
        })),
        lacking: lacking.find(({ applicationId }) => applicationId === application.id) ?? null,
      })),
  };
}

/** So many applications of a cause are named. */
const NAMED = 5;

const named = ({ causes }: ProposalOutcome, numbers: Map<string, string | null>, names: Map<string, string>) =>
  causes.map(({ applicationIds, expertIds, ...cause }) => ({
    ...cause,
    count: applicationIds.length,
    numbers: applicationIds.slice(0, NAMED).flatMap((id) => numbers.get(id) ?? []),
    experts: expertIds.flatMap((id) => names.get(id) ?? []),
  }));

type Readings = Awaited<ReturnType<typeof readingsOf>>;
type Panel = Awaited<ReturnType<typeof stagePanel>>;
type Categories = Awaited<ReturnType<typeof categoriesOf>>;

function loadsOf(
  problem: AssignmentProblem,
  { readings, panel, categories }: { readings: Readings; panel: Panel; categories: Categories },
) {
  const byExpert = Map.groupBy(readings, ({ expertId }) => expertId);
  const experts = new Map(problem.experts.map((expert) => [expert.id, expert]));
  const categoryOf = new Map(problem.applications.map(({ id, categoryId }) => [id, categoryId]));
  return panel.map(({ expertId, name, number, kind, employer, groupCode, isChair, assigned, capacity }) => {
    const own = byExpert.get(expertId) ?? [];
    const known = experts.get(expertId)?.categoryIds ?? [];
    const matched = own.filter(({ applicationId }) => knows(known, categoryOf.get(applicationId) ?? '')).length;
    const group = categories.find(({ code }) => code === groupCode)?.name ?? '';
    return {
      expertId,
      name,
      number,
      kind,
      employer,
      group,
      isChair,
      assigned,
      proposed: own.length,
      matched,
      capacity,
    };
  });
}

const knows = (categoryIds: readonly string[], categoryId: string): boolean =>
  categoryIds.length === 0 || categoryIds.includes(categoryId);

/** Who reads an application by what is given and what is proposed, and why: what they know, and which kind was asked for. */
export function readersOf(
  problem: AssignmentProblem,
  {
    readings,
    faults,
    applicationId,
  }: { readings: Readings; faults: ReturnType<typeof faultsIn>; applicationId: string },
) {
  const experts = new Map(problem.experts.map((expert) => [expert.id, expert]));
  const categoryId = problem.applications.find(({ id }) => id === applicationId)?.categoryId ?? '';
  const line = (expertId: string, byHand: boolean | null) => {
    const expert = experts.get(expertId);
    const isAsked = problem.quotas.some(({ kinds }) => expert !== undefined && kinds.includes(expert.kind));
    return {
      expertId,
      /** Of what is assigned already null. */
      byHand,
      capacity: expert?.capacity ?? 0,
      knows: expert !== undefined && knows(expert.categoryIds, categoryId),
      kind: isAsked ? (expert?.kind ?? null) : null,
      fault: faults.find((each) => each.applicationId === applicationId && each.expertId === expertId)?.code ?? null,
    };
  };
  const own = <Row extends { applicationId: string }>(rows: readonly Row[]): Row[] =>
    rows.filter((row) => row.applicationId === applicationId);
  return [
    ...own(problem.existing).map(({ expertId }) => line(expertId, null)),
    ...own(readings).map(({ expertId, byHand }) => line(expertId, byHand)),
  ];
}
