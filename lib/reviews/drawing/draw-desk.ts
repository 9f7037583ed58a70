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
    const [pool, draws, panel, entries] = await Promise.all([
      poolOf(db, stage, now),
      db.panelDraw.findMany({ where: { stageId: stage.id }, select: { id: true, number: true, status: true } }),
      db.panelMember.aggregate({ where: { stageId: stage.id }, _count: true, _sum: { capacity: true } }),
      db.stageEntry.count({ where: { stageId: stage.id } }),
    ]);
    return {
      stage,
      pool,
      /** Who reads in the stage already, how many reviews they take on, and how many it needs; nothing of it while it is not open. */
      panel: {
        count: panel._count,
        capacity: panel._sum.capacity ?? 0,
        places: entries * stage.reviewsPerEntry,
      },
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
