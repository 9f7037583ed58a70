import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { id } from '@/lib/kernel/text';
import { inChargeOf, officesAbove } from '@/lib/regions/office-in-charge';
import { roundById } from '@/lib/rounds/load';
import { maySeeExperts, stagePolicy } from '../policy';
import { stageSees } from '../sees';

export const stageAddress = z.object({ roundId: id(), stageId: id() });
type StageAddress = z.output<typeof stageAddress>;

export type SeenStage = NonNullable<Awaited<ReturnType<typeof seenStage>>>;

/** Subject of what the office reads of a stage: its row, its round, its place among the others and what this actor may do. */
export async function seenStage(db: Tx, { roundId, stageId }: StageAddress, actor: Actor) {
  const [stage, round] = await Promise.all([
    db.reviewStage.findFirst({ where: { id: stageId, plan: { round: { id: roundId } } }, include: besides }),
    roundById(db, { roundId }),
  ]);
  if (!stage?.plan.round || round === null) return null;
  const { stages, round: of } = stage.plan;
  return stageSees.look(actor, {
    ...stage,
    roundId,
    round,
    isLast: stages.every(({ position }) => position <= stage.position),
    isNext: stages.every(({ position, status }) => position >= stage.position || status === 'CLOSED'),
    showsExperts: maySeeExperts(actor, { ...stage, round }),
    inCharge: inChargeOf(of.region, actor),
    mayManage: stagePolicy.setPanel(actor, { round }),
  });
}

const besides = {
  rubric: { select: { title: true } },
  plan: {
    select: {
      stages: { select: { position: true, status: true } },
      round: { select: { region: { select: officesAbove } } },
    },
  },
} as const;
