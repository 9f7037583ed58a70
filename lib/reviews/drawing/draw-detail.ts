import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { openMoves } from '@/lib/kernel/policy';
import { query } from '@/lib/kernel/query';
import { id } from '@/lib/kernel/text';
import { trailLinesOf } from '@/lib/trail/trail-of';
import { holdersOf, waitingIn } from './holders';
import { drawLifecycle } from './lifecycle';
import { drawPolicy } from './policy';
import type { DrawRule } from './rule';
import { isAnother } from './rules';
import { drawSees } from './sees';

/** A draw as whoever runs or watches the round reads it: with names. */
export const drawDetail = query({
  name: 'draw.detail',
  input: z.object({ roundId: id(), stageId: id(), drawId: id() }),
  subject: seenDraw,
  async run({ db, subject: draw, actor }) {
    const { tickets: rows, substitutions, stage } = draw;
    const tickets = rows.map(({ expert: { person, ...expert }, ...ticket }) => ({
      ...ticket,
      ...expert,
      name: person.name,
    }));
    const subject = { status: draw.status, round: draw.round };
    const isOpen = stage.status !== 'CLOSED';
    return {
      ...draw,
      rule: draw.rule as DrawRule,
      tickets,
      holders: holdersOf(tickets, substitutions),
      waiting: (draw.rule as DrawRule).strata.map((_, stratum) => waitingIn(tickets, substitutions, stratum)),
      trail: await trailLinesOf(db, 'draw', draw),
      moves: openMoves(drawLifecycle, drawPolicy, { actor, subject }),
      /** Whoever prepared it neither approves nor draws. */
      isOwn: !isAnother(actor, draw),
      mayManage: drawPolicy.prepare(actor, draw),
      maySubstitute: isOpen && draw.status === 'DRAWN' && drawPolicy.substitute(actor, draw),
    };
  },
});

export type DrawDetail = Awaited<ReturnType<typeof drawDetail>>;
export type DrawLine = DrawDetail['tickets'][number];

const named = { select: { name: true } } as const;

type Address = { roundId: string; stageId: string; drawId: string };

async function seenDraw(db: Tx, { roundId, stageId, drawId }: Address, actor: Actor) {
  const draw = await db.panelDraw.findFirst({
    where: { id: drawId, stageId, stage: { plan: { round: { id: roundId } } } },
    include: {
      preparedBy: named,
      approvedBy: named,
      witness: named,
      substitutions: { orderBy: { at: 'asc' }, include: { by: named } },
      tickets: {
        orderBy: { ticket: 'asc' },
        omit: { opening: true },
        include: { expert: { select: { kind: true, employer: true, person: named } } },
      },
      stage: {
        select: {
          id: true,
          name: true,
          nameEn: true,
          status: true,
          plan: {
            select: {
              round: { select: { id: true, title: true, publishedAt: true, region: { select: { path: true } } } },
            },
          },
        },
      },
    },
    omit: { sealedSeed: true },
  });
  const round = draw?.stage.plan.round;
  return draw && round ? drawSees.look(actor, { ...draw, round }) : null;
}
