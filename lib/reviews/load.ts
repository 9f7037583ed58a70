import 'server-only';
import { partiesSelect } from '@/lib/applications/joint/parties';
import type { Tx } from '@/lib/db/client';
import { type RoundSubject, roundById } from '@/lib/rounds/load';
import { roundOf } from '@/lib/rounds/round-of';

const withRoundId = {
  plan: { select: { round: { select: { id: true, region: { select: { path: true } } } } } },
} as const;

/** A stage as commands and policies see it, with its round and the rules in force. */
export async function stageById(tx: Tx, { stageId }: { stageId: string }) {
  const stage = await tx.reviewStage.findUnique({ where: { id: stageId }, include: withRoundId });
  return stage && withRound(tx, { ...stage, roundId: roundOf(stage.plan).id });
}

/** The same, held against every other change of the stage until the transaction ends. */
export async function lockedStage(tx: Tx, { stageId }: { stageId: string }) {
  await tx.$queryRaw`SELECT 1 FROM "ReviewStage" WHERE "id" = ${stageId} FOR NO KEY UPDATE`;
  return stageById(tx, { stageId });
}

export async function assignmentById(tx: Tx, { assignmentId }: { assignmentId: string }) {
  const assignment = await tx.reviewAssignment.findUnique({
    where: { id: assignmentId },
    include: {
      stage: { include: withRoundId },
      application: { select: { ...partiesSelect, status: true } },
      expert: { select: { personId: true, cityId: true } },
    },
  });
  return assignment && withRound(tx, { ...assignment, roundId: roundOf(assignment.stage.plan).id });
}

/** Held until the transaction ends: saving, submitting and taking back one sheet take turns. */
export async function lockedAssignment(tx: Tx, input: { assignmentId: string }) {
  await tx.$queryRaw`SELECT 1 FROM "ReviewAssignment" WHERE "id" = ${input.assignmentId} FOR NO KEY UPDATE`;
  return assignmentById(tx, input);
}

export type StageSubject = NonNullable<Awaited<ReturnType<typeof stageById>>>;

async function withRound<Row extends { roundId: string }>(
  tx: Tx,
  row: Row,
): Promise<(Row & { cityId: string; round: RoundSubject }) | null> {
  const round = await roundById(tx, { roundId: row.roundId });
  return round && { ...row, cityId: round.cityId, round };
}
