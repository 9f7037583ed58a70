import 'server-only';
import { z } from 'zod';
import { submittedContent } from '@/lib/applications/submission/submitted-content';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { Actor } from '@/lib/kernel/actor';
import { formatYuan, plainYuan } from '@/lib/kernel/money';
import { noteReading } from '@/lib/kernel/notes';
import { query } from '@/lib/kernel/query';
import { Refusal } from '@/lib/kernel/refusal';
import { id } from '@/lib/kernel/text';
import { grantedOf } from '@/lib/plans/terms/granted-of';
import type { SharedRules } from '@/lib/plans/terms/most-for';
import { termsOf } from '@/lib/plans/terms/terms-of';
import { roundOf } from '@/lib/rounds/round-of';
import { expertSeesAssignment, reviewerSeesApplication } from '../sees';
import { isSumAsked, sumBounds } from '../sums';
import { plainPoints } from './plain-points';
import { COMMENT_KEY, readScoreCells, SUM_KEY } from './score-cells';
import { applicantsToShow, shownToExpert } from './shown-to-expert';

const assignmentAddress = z.object({ assignmentId: id() });

export type AssignmentForScoring = ReturnType<typeof readSheet>;

/**
 * One of the expert's own score sheets on paper.
 * @throws Refusal 'not-found' before the declaration and after giving back: there is nothing to score
 */
export const scoreSheet = query({
  name: 'assignment.sheet',
  input: assignmentAddress,
  subject: ownAssignment,
  async run({ subject }) {
    const assignment = readSheet(subject);
    if (!assignment.isRevealed) throw new Refusal('not-found');
    return assignment;
  },
});

/**
 * One of the expert's own assignments at the desk: the rubric, the points so far, its place in their bundle, and while it
 * is scored what the application says. Before the declaration that stays closed.
 */
export const scoringDesk = query({
  name: 'assignment.scoring',
  // `submitted`: the sheet that led here.
  input: assignmentAddress.extend({ submitted: z.string().optional().catch(undefined) }),
  subject: ownAssignmentInBundle,
  async run({ db, subject, input, actor, now }) {
    const { assignments: bundle, ...stage } = subject.stage;
    const place = { ...placeIn(bundle, subject.id), rows: rowsAround(bundle, subject.id, stage) };
    const assignment = { ...readSheet({ ...subject, stage }), place };
    const opened = assignment.isClosed || subject.status !== 'ACCEPTED' ? null : { ...subject };
    const application = reviewerSeesApplication.look(actor, opened);
    if (application !== null) {
      const { id: applicationId, cityId } = subject.application;
      noteReading({ what: 'application', actor, now, id: applicationId, cityId });
    }
    const readBy = { reader: 'expert', blind: stage.blindApplicant } as const;
    const content = application && (await submittedContent(db, application, readBy));
    return { assignment, content, justSubmitted: submittedIn(bundle, input.submitted, stage) };
  },
});

export type AssignmentAtDesk = Awaited<ReturnType<typeof scoringDesk>>['assignment'];

const stageInclude = {
  plan: {
    select: {
      id: true,
      number: true,
      frozenAt: true,
      terms: true,
      round: { select: { id: true, title: true, region: { select: { officeName: true } } } },
    },
  },
  rubric: { select: { title: true, criteria: { orderBy: { position: 'asc' } } } },
} satisfies Prisma.ReviewStageInclude;

const sheetInclude = {
  sheet: { select: { cells: { select: { key: true, value: true, version: true } } } },
  stage: { include: stageInclude },
  expert: { select: { city: { select: { name: true } } } },
  application: {
    select: {
      id: true,
      cityId: true,
      number: true,
      title: true,
      contentHash: true,
      requestedFen: true,
      totalFen: true,
      ownFen: true,
      status: true,
      ...applicantsToShow,
      category: { select: { code: true, name: true, nameEn: true } },
      topic: { select: { indicativeFen: true } },
    },
  },
} satisfies Prisma.ReviewAssignmentInclude;

type Address = z.output<typeof assignmentAddress>;

async function ownAssignment(db: Tx, { assignmentId: id }: Address, actor: Actor) {
  const row = await db.reviewAssignment.findUnique({ where: { id }, include: sheetInclude });
  return expertSeesAssignment.look(actor, row);
}

/** The same with the expert's bundle in the stage, in the order of their list. */
async function ownAssignmentInBundle(db: Tx, { assignmentId: id }: Address, actor: Actor) {
  const assignments = {
    where: { AND: [{ status: { not: 'RECUSED' } }, expertSeesAssignment.where(actor)] },
    orderBy: [{ application: { number: 'asc' } }, { id: 'asc' }],
    select: {
      id: true,
      status: true,
      total: true,
      application: { select: { number: true, title: true, ...applicantsToShow } },
    },
  } satisfies Prisma.ReviewStage$assignmentsArgs;
  const include = { ...sheetInclude, stage: { include: { ...stageInclude, assignments } } };
  const row = await db.reviewAssignment.findUnique({ where: { id }, include });
  return expertSeesAssignment.look(actor, row);
}

type OwnAssignment = Prisma.ReviewAssignmentGetPayload<{ include: typeof sheetInclude }>;

function readSheet(row: OwnAssignment) {
  const {
    sheet: { cells },
    stage: { rubric, plan, ...stage },
    expert: { city },
    application,
    ...assignment
  } = row;
  const { points, comment, sumFen } = readScoreCells(cells);
  const terms = termsOf(plan);
  const versions = new Map(cells.map(({ key, version }) => [key, version]));
  return {
    ...assignment,
    application: shownToExpert(withoutMoney(application), stage),
    stage,
    cityName: city.name,
    rubricTitle: rubric.title,
    round: { ...roundOf(plan), aggregation: terms.aggregation },
    total: row.total === null ? null : plainPoints(row.total),
    isClosed: stage.status !== 'SCORING',
    isRevealed: row.status === 'ACCEPTED' || row.status === 'SUBMITTED',
    criteria: rubric.criteria.map(({ maxPoints, ...criterion }) => ({
      ...criterion,
      max: plainPoints(maxPoints),
      points: plainPoints(points[criterion.id] ?? ''),
      version: versions.get(criterion.id) ?? 0,
    })),
    /** Where the stage asks for a sum: what stands there, and what may. */
    sum: isSumAsked(stage.sumRule)
      ? {
          value: sumFen === null ? '' : plainYuan(sumFen),
          version: versions.get(SUM_KEY) ?? 0,
          ...boundsOf(application, terms),
        }
      : null,
    comment,
    commentVersion: versions.get(COMMENT_KEY) ?? 0,
  };
}

type Judged = OwnAssignment['application'];

/** Between which sums, as they are read. */
function boundsOf(application: Judged, terms: SharedRules): { least: string; most: string } {
  const { leastFen, mostFen } = sumBounds({ ...application, ...grantedOf(application) }, terms);
  return { least: formatYuan(leastFen), most: formatYuan(mostFen) };
}

/** What is asked for stands in the proposal; here it only bounds the sum. */
const withoutMoney = ({ requestedFen: _asked, totalFen: _total, ownFen: _own, topic: _topic, ...rest }: Judged) => rest;

type Bundle = readonly { id: string; status: string }[];

function placeIn(bundle: Bundle, assignmentId: string) {
  const index = bundle.findIndex(({ id }) => id === assignmentId);
  const isOpen = ({ id, status }: Bundle[number]): boolean => id !== assignmentId && status !== 'SUBMITTED';
  const following = [...bundle.slice(index + 1), ...bundle.slice(0, Math.max(index, 0))];
  return {
    number: index + 1,
    count: bundle.length,
    submitted: bundle.filter(({ status }) => status === 'SUBMITTED').length,
    previousId: bundle[index - 1]?.id ?? null,
    nextId: bundle[index + 1]?.id ?? null,
    /** The next one that still needs work, around the end of the list. */
    nextOpenId: following.find(isOpen)?.id ?? null,
  };
}

const BEFORE = 6;
const AFTER = 18;

type Bundled = Bundle[number] & {
  total: { toFixed(places: number): string } | null;
  application: { number: string | null } & Parameters<typeof shownToExpert>[0];
};

/** The stretch of the bundle around one of it, as this expert may know each. */
function rowsAround(bundle: readonly Bundled[], assignmentId: string, stage: { blindApplicant: boolean }) {
  const at = Math.max(
    0,
    bundle.findIndex(({ id }) => id === assignmentId),
  );
  const first = Math.max(0, at - BEFORE);
  return bundle.slice(first, at + AFTER + 1).map(({ application, id, status }, index) => {
    const { title } = shownToExpert(application, stage);
    return { id, status, title, number: application.number ?? '', place: first + index + 1 };
  });
}

/** The sheet of the bundle that was just submitted, by its name and what it came to. */
function submittedIn(bundle: readonly Bundled[], assignmentId: string | undefined, stage: { blindApplicant: boolean }) {
  const sheet = bundle.find(({ id, status }) => id === assignmentId && status === 'SUBMITTED');
  if (sheet === undefined) return null;
  return {
    title: shownToExpert(sheet.application, stage).title,
    total: sheet.total === null ? '—' : plainPoints(sheet.total),
  };
}
