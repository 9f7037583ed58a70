import { db } from '@/lib/db/client';
import { found } from '@/lib/kernel/found';
import { performDraw } from '@/lib/reviews/drawing/perform-draw';
import { prepareDraw } from '@/lib/reviews/drawing/prepare-draw';
import { demoAccounts } from './accounts';
import { actorsOf, type Person } from './actors';
import type { Clock } from './clock';

/** The experts of a stage that is still to come, drawn by the observer; anybody draws them again on its public page. */
export async function drawPanel(
  { id: stageId }: { id: string },
  { officer, clock }: { officer: Person; clock: Clock },
): Promise<void> {
  const { email } = demoAccounts.observer;
  const observer = found((await actorsOf([email])).get(email), email);
  const stage = await db.reviewStage.findUniqueOrThrow({
    where: { id: stageId },
    select: { plan: { select: { cityId: true } } },
  });
  const ofFinance = await db.expert.count({ where: { cityId: stage.plan.cityId, kind: 'FINANCE' } });
  const { id: drawId, version } = await prepareDraw(
    {
      stageId,
      strata: [
        { kind: 'FINANCE', seats: ofFinance === 0 ? 0 : 1 },
        { kind: 'ANY', seats: 4 },
      ],
      substitutes: 2,
      capacity: 20,
      excludesConflicts: true,
      namesPublic: true,
    },
    { actor: officer, now: clock.at(-2, '10:00') },
  );
  await performDraw(
    { drawId, version, publicValue: '3399.77', valueSource: '前一交易日上证指数收盘点位' },
    { actor: observer, now: clock.at(-1, '14:30') },
  );
}
