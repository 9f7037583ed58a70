import { db } from '@/lib/db/client';
import { found } from '@/lib/kernel/found';
import { proposeAssignment } from '@/lib/reviews/assigning/assignment-job';
import { applyProposal } from '@/lib/reviews/proposals/apply-proposal';
import { declareNoConflict } from '@/lib/reviews/scoring/declare-no-conflict';
import { submitScoreSheet } from '@/lib/reviews/scoring/submit-score-sheet';
import { setPanel } from '@/lib/reviews/set-panel';
import { closeStage } from '@/lib/reviews/stages/close-stage';
import { openStage } from '@/lib/reviews/stages/open-stage';
import type { Person } from './actors';
import { between, inWorkingHours } from './clock';
import { inPool } from './pool';
import { type SheetCriterion, sheetFor } from './scores';

export type Stage = { id: string; kind: string; criteria: SheetCriterion[]; reviewsPerEntry: number };
export type Assignment = { id: string; applicationId: string; expert: Person; slot: number };
type Session = { officer: Person; panel: readonly Person[]; opensAt: Date; dueAt: Date };

export async function stageAt(roundId: string, position: number): Promise<Stage> {
  const stage = await db.reviewStage.findFirst({
    where: { plan: { round: { id: roundId } }, position },
    include: { rubric: { include: { criteria: { orderBy: { position: 'asc' } } } } },
  });
  const { id, kind, reviewsPerEntry, rubric } = found(stage, `stage ${position}`);
  const criteria = rubric.criteria.map((criterion) => ({
    id: criterion.id,
    max: criterion.maxPoints.toNumber(),
    bonus: criterion.bonus,
  }));
  return { id, kind, reviewsPerEntry, criteria };
}

/** Seats the panel, opens the stage and gives every application its experts. */
export async function beginStage(
  stage: Stage,
  { officer, panel, opensAt, dueAt }: Session,
  entries: number,
): Promise<Assignment[]> {
  const context = { actor: officer, now: opensAt };
  // A little more room than the even share, so that conflicts leave no gap.
  const capacity = Math.ceil((entries * stage.reviewsPerEntry) / panel.length) + 3;
  const seats = await seatsOf(stage, panel);
  const members = [...seats.keys()].map((expertId) => ({ expertId, capacity }));
  await setPanel({ stageId: stage.id, version: await versionOf(stage.id), members }, context);
  await openStage({ stageId: stage.id, version: await versionOf(stage.id), dueAt }, context);
  const later = { actor: officer, now: new Date(opensAt.getTime() + 600_000) };
  const { id: proposalId, version } = await proposeAssignment({ stageId: stage.id }, later);
  await applyProposal({ proposalId, version }, later);
  return assignmentsOf(stage.id, seats);
}

/** Experts declare for all they were given, in one go each. */
export async function declareAll(assignments: readonly Assignment[], now: Date): Promise<void> {
  const byExpert = Map.groupBy(assignments, ({ expert }) => expert);
  await inPool([...byExpert], async ([expert, own]) => {
    await declareNoConflict({ assignmentIds: own.map(({ id }) => id) }, { actor: expert, now });
  });
}

/** Every sheet filled and locked, spread over the days of the session. `keyOf` names the project behind an application. */
export async function submitSheets(
  stage: Stage,
  assignments: readonly Assignment[],
  { from, to, keyOf }: { from: Date; to: Date; keyOf: (applicationId: string) => string },
): Promise<void> {
  await inPool(assignments, async ({ id, applicationId, expert, slot }, index) => {
    const { points, comment } = sheetFor(keyOf(applicationId), { stage: stage.kind, slot }, stage.criteria);
    const scores = stage.criteria.map((criterion, position) => ({
      criterionId: criterion.id,
      points: points[position] ?? '0',
      version: 0,
    }));
    await submitScoreSheet(
      { assignmentId: id, scores, comment, version: 2 },
      { actor: expert, now: inWorkingHours(between(from, to, (index + 1) / (assignments.length + 1))) },
    );
  });
}

export async function endStage(stage: Stage, officer: Person, now: Date): Promise<void> {
  await closeStage({ stageId: stage.id, version: await versionOf(stage.id) }, { actor: officer, now });
}

/** The panel in its order, each by the row they have on the roster of the stage's city. */
async function seatsOf({ id }: Stage, panel: readonly Person[]): Promise<Map<string, Person>> {
  const round = await db.round.findFirst({ where: { plan: { stages: { some: { id } } } }, select: { cityId: true } });
  const rows = await db.expert.findMany({
    where: { cityId: found(round, 'the round').cityId, personId: { in: panel.map(({ personId }) => personId) } },
    select: { id: true, personId: true },
  });
  const idOf = new Map(rows.map(({ id: expertId, personId }) => [personId, expertId]));
  return new Map(panel.map((expert) => [found(idOf.get(expert.personId), expert.name), expert]));
}

/** Within an application the experts take slots; the slot, not the expert, decides the points, so that results never hang on random ids. */
async function assignmentsOf(stageId: string, seats: Map<string, Person>): Promise<Assignment[]> {
  const rows = await db.reviewAssignment.findMany({
    where: { stageId },
    orderBy: [{ applicationId: 'asc' }, { id: 'asc' }],
  });
  const slots = new Map<string, number>();
  return rows.map(({ id, applicationId, expertId }) => {
    const slot = slots.get(applicationId) ?? 0;
    slots.set(applicationId, slot + 1);
    return { id, applicationId, slot, expert: found(seats.get(expertId), 'an expert of the panel') };
  });
}

async function versionOf(stageId: string): Promise<number> {
  return found(await db.reviewStage.findUnique({ where: { id: stageId }, select: { version: true } }), 'the stage')
    .version;
}
