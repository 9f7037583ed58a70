import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { expertSeesAssignment } from '../../sees';
import { applicantsToShow, shownToExpert } from '../shown-to-expert';

const named = {
  include: {
    stage: {
      select: {
        id: true,
        name: true,
        status: true,
        sumRule: true,
        blindApplicant: true,
        rubric: { select: { criteria: { orderBy: { position: 'asc' } } } },
        plan: { select: { round: { select: { id: true, title: true, cityId: true } } } },
      },
    },
    application: { select: { number: true, title: true, status: true, ...applicantsToShow } },
    sheet: { select: { cells: { select: { key: true, value: true, version: true } } } },
  },
} as const;

/** Every sheet of a stage that this expert has taken on and not handed in, with what stands on it; null where there is none. */
export async function ownSheets(tx: Tx, { stageId }: { stageId: string }, actor: Actor) {
  const rows = await tx.reviewAssignment.findMany({
    where: { AND: [expertSeesAssignment.where(actor), { stageId, status: 'ACCEPTED' }] },
    orderBy: [{ application: { number: 'asc' } }, { id: 'asc' }],
    ...named,
  });
  const [first] = rows;
  const round = first?.stage.plan.round;
  if (first === undefined || !round) return null;
  const { rubric, plan: _plan, ...stage } = first.stage;
  const criteria = rubric.criteria.map(({ id, name, maxPoints, bonus, group }) => ({
    key: id,
    name,
    max: maxPoints.toFixed(2),
    bonus,
    group,
  }));
  return {
    ...stage,
    round,
    criteria,
    sheets: rows.map(({ id, sheetId, application, sheet }) => {
      const { number, title, organisation } = shownToExpert(application, stage);
      return {
        id,
        sheetId,
        number: number ?? '',
        title,
        organisationName: organisation?.name ?? '',
        cells: sheet.cells,
      };
    }),
  };
}

/** The same, held until the transaction ends: who saves a score meanwhile waits. */
export async function heldOwnSheets(tx: Tx, { stageId }: { stageId: string }, actor: Actor) {
  await tx.$queryRaw`
    SELECT 1 FROM "ReviewAssignment" WHERE "stageId" = ${stageId} AND "expertId" = ANY (${actor.expertIds}) AND "status" = 'ACCEPTED'
     ORDER BY "id" FOR NO KEY UPDATE`;
  return ownSheets(tx, { stageId }, actor);
}
