import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { query } from '@/lib/kernel/query';
import { officerSeesStage } from '../sees';
import { seenStage, stageAddress } from '../stages/seen-stage';
import { poolOf } from './pool';

/** What an officer prepares a draw from: the pool with what is known of each, and whether a result stands. */
export const drawDesk = query({
  name: 'draw.desk',
  input: stageAddress,
  subject: stageToDrawFor,
  async run({ db, subject: stage, now }) {
    const [pool, draws] = await Promise.all([
      poolOf(db, stage, now),
      db.panelDraw.findMany({ where: { stageId: stage.id }, select: { id: true, number: true, status: true } }),
    ]);
    return {
      stage,
      pool,
      isUnderWay: draws.some(({ status }) => status === 'PROPOSED' || status === 'SEALED'),
      isAgain: draws.some(({ status }) => status === 'DRAWN'),
    };
  },
});

export type DrawDesk = Awaited<ReturnType<typeof drawDesk>>;

async function stageToDrawFor(db: Tx, address: { roundId: string; stageId: string }, actor: Actor) {
  const stage = await seenStage(db, address, actor);
  return stage !== null && officerSeesStage.judge(actor, { plan: { round: stage.round } }) ? stage : null;
}
