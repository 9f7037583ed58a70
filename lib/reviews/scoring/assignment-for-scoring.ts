import 'server-only';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { roundById } from '@/lib/rounds/load';
import { roundOf } from '@/lib/rounds/round-of';
import { expertSeesAssignment } from '../sees';
import { plainPoints } from './plain-points';
import { COMMENT_KEY, readScoreCells } from './score-cells';

export type AssignmentForScoring = NonNullable<Awaited<ReturnType<typeof assignmentForScoring>>>;

/**
 * One of the expert's own assignments with the rubric, the points so far and its neighbours; null for anybody else.
 * What the application says is not in here: it stays closed until the declaration is made.
 */
export async function assignmentForScoring(actor: Actor, assignmentId: string) {
  const row = await db.reviewAssignment.findFirst({
    where: { AND: [{ id: assignmentId }, expertSeesAssignment.where(actor)] },
    include: {
      sheet: { select: { cells: { select: { key: true, value: true, version: true } } } },
      stage: {
        include: {
          plan: { select: { round: { select: { id: true } } } },
          rubric: { select: { title: true, criteria: { orderBy: { position: 'asc' } } } },
        },
      },
      expert: { select: { city: { select: { name: true } } } },
      application: {
        select: {
          id: true,
          number: true,
          title: true,
          contentHash: true,
          organisation: { select: { name: true } },
          category: { select: { name: true } },
          region: { select: { name: true } },
        },
      },
    },
  });
  if (row === null) return null;
  const [round, bundle] = await Promise.all([
    roundById(db, { roundId: roundOf(row.stage.plan).id }),
    bundleOf(actor, row.stageId),
  ]);
  if (round === null) return null;
  const {
    sheet: { cells },
    stage: { rubric, plan: _plan, ...stage },
    expert: { city },
    ...assignment
  } = row;
  const { points, comment } = readScoreCells(cells);
  const versions = new Map(cells.map(({ key, version }) => [key, version]));
  return {
    ...assignment,
    stage,
    cityName: city.name,
    rubricTitle: rubric.title,
    round: { id: round.id, title: round.title, aggregation: round.rules.aggregation },
    total: row.total?.toFixed(2) ?? null,
    isClosed: stage.status !== 'SCORING',
    isRevealed: row.status === 'ACCEPTED' || row.status === 'SUBMITTED',
    criteria: rubric.criteria.map(({ maxPoints, ...criterion }) => ({
      ...criterion,
      max: plainPoints(maxPoints),
      points: plainPoints(points[criterion.id] ?? ''),
      version: versions.get(criterion.id) ?? 0,
    })),
    comment,
    commentVersion: versions.get(COMMENT_KEY) ?? 0,
    place: placeIn(bundle, assignmentId),
  };
}

/** The expert's bundle in the stage, in the order of their list. */
function bundleOf(actor: Actor, stageId: string) {
  return db.reviewAssignment.findMany({
    where: { AND: [{ stageId, status: { not: 'RECUSED' } }, expertSeesAssignment.where(actor)] },
    orderBy: [{ application: { number: 'asc' } }, { id: 'asc' }],
    select: { id: true, status: true },
  });
}

type Bundle = Awaited<ReturnType<typeof bundleOf>>;

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
