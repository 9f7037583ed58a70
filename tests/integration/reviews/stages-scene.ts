import { db } from '@/lib/db/client';
import { closeStage } from '@/lib/reviews/stages/close-stage';
import { at } from '@/tests/factories/people';
import { createAssignment, type ReviewWorld } from '@/tests/factories/reviews';

export const versionOf = async (stageId: string) =>
  (await db.reviewStage.findUniqueOrThrow({ where: { id: stageId } })).version;
/** In the order of the world: all its applications were created at the same moment. */
export async function statusesOf({ round, applications }: ReviewWorld) {
  const rows = await db.application.findMany({ where: { roundId: round.id }, select: { id: true, status: true } });
  return applications.map(({ id }) => rows.find((row) => row.id === id)?.status);
}

/** Every application gets these totals, one per expert. */
export async function scoreAll(world: ReviewWorld, stageId: string, totals: string[][]) {
  for (const [index, sheets] of totals.entries()) {
    for (const [place, total] of sheets.entries()) {
      const [application, expert] = [world.applications[index], world.experts[place]];
      if (application && expert) await createAssignment({ stageId, applicationId: application.id, expert, total });
    }
  }
}

export async function close(world: ReviewWorld, stageId = world.stageId, more: object = {}) {
  return closeStage({ stageId, version: await versionOf(stageId), ...more }, at(world.officer));
}
