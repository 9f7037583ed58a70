import 'server-only';
import type { Tx } from '@/lib/db/client';
import { serving } from '@/lib/experts/serving';
import { on } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { Refusal, refuseIf } from '@/lib/kernel/refusal';
import { type Day, shanghaiDay } from '@/lib/kernel/shanghai';
import { withoutVain } from '../still-to-review';
import { holdersOf, waitingIn } from './holders';
import { drawInTurn, standingDraw } from './load';
import { drawPolicy } from './policy';
import { problemsBeforeSubstituting } from './rules';
import { substituteDrawnInput } from './schema';
import { seatPanel } from './seat-panel';

/**
 * The next substitute of the stratum steps in for somebody who was drawn and cannot come. Whoever has left the roster since, or
 * sits on the panel already, is passed over.
 */
export const substituteDrawn = command({
  name: 'draw.substitute',
  input: substituteDrawnInput,
  subject: drawInTurn,
  visible: drawPolicy.view,
  allow: drawPolicy.substitute,
  async run({ subject: draw, input: { ticketId, cause, note }, actor, tx, now }) {
    const { tickets, substitutions } = (await standingDraw(tx, draw.stageId)) ?? { tickets: [], substitutions: [] };
    const holder = draw.status === 'DRAWN' && holdersOf(tickets, substitutions).find(({ id }) => id === ticketId);
    if (!holder) throw new Refusal('refused', [{ code: 'draws.problems.notSeated' }]);
    const free = await freeAmong(tx, draw.stageId, {
      waiting: waitingIn(tickets, substitutions, holder.stratum),
      today: shanghaiDay(now),
    });
    const [next] = free;
    refuseIf(
      problemsBeforeSubstituting({
        stage: draw.stage.status,
        isWorking: await hasWork(tx, draw.stageId, holder.expertId),
        hasNext: next !== undefined,
      }),
    );
    const substitution = await tx.drawSubstitution.create({
      data: {
        drawId: draw.id,
        leavingId: holder.id,
        enteringId: next?.id ?? '',
        cause,
        note,
        at: now,
        byId: by(actor),
      },
    });
    await seatPanel(tx, draw.stageId, {
      arriving: next === undefined ? [] : [next.expertId],
      leaving: [holder.expertId],
      capacity: draw.rule.capacity,
      now,
    });
    return { ...substitution, leaving: holder.ticket, entering: next?.ticket ?? '' };
  },
  about: ({ subject }) => on(subject),
  trail: ({ result: { leaving, entering }, input: { cause, note } }) => ({
    detail: { leaving, entering, cause },
    said: { note },
  }),
});

async function freeAmong<Each extends { expertId: string }>(
  tx: Tx,
  stageId: string,
  { waiting, today }: { waiting: readonly Each[]; today: Day },
) {
  const free = await tx.expert.findMany({
    where: {
      id: { in: waiting.map(({ expertId }) => expertId) },
      ...serving(today),
      panels: { none: { stageId } },
    },
    select: { id: true },
  });
  return waiting.filter(({ expertId }) => free.some(({ id }) => id === expertId));
}

const hasWork = async (tx: Tx, stageId: string, expertId: string): Promise<boolean> =>
  (await tx.reviewAssignment.count({
    where: { stageId, expertId, status: { notIn: ['REMOVED', 'RECUSED'] }, ...withoutVain },
  })) > 0;
