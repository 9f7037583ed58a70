import 'server-only';
import type { Tx } from '@/lib/db/client';
import { lockedStage } from '../load';
import type { DrawRule } from './rule';

/** A draw with its stage and its round; the stage is held until the transaction ends, so that its draws and its panel take turns. */
export async function drawInTurn(tx: Tx, { drawId }: { drawId: string }) {
  const known = await tx.panelDraw.findUnique({ where: { id: drawId }, select: { stageId: true } });
  const stage = known && (await lockedStage(tx, known));
  const draw = stage && (await tx.panelDraw.findUnique({ where: { id: drawId } }));
  return draw && { ...draw, rule: draw.rule as DrawRule, stage, round: stage.round };
}

/** The draw of a stage whose result stands, with its tickets; null where there is none. */
export async function standingDraw(tx: Tx, stageId: string) {
  return tx.panelDraw.findFirst({
    where: { stageId, status: 'DRAWN' },
    include: { tickets: true, substitutions: { select: { leavingId: true, enteringId: true } } },
  });
}
