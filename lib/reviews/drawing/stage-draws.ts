import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { SeenStage } from '../stages/seen-stage';

/** The draws of a stage, the newest first. */
export const stageDraws = (db: Tx, { id: stageId }: SeenStage) =>
  db.panelDraw.findMany({
    where: { stageId },
    orderBy: { number: 'desc' },
    select: { id: true, number: true, status: true, preparedAt: true, sealedAt: true, drawnAt: true, endedAt: true },
  });
