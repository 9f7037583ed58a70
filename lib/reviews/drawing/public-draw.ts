import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { query } from '@/lib/kernel/query';
import { everybody } from '@/lib/kernel/seen';
import { id } from '@/lib/kernel/text';
import { hasResult, roundPhase } from '@/lib/rounds/rules';
import { holdersOf } from './holders';
import type { DrawRule } from './rule';
import { openOpenings } from './secrets';
import { publicSeesDraw } from './sees';

/**
 * A draw as everybody reads it: what was laid down, what came of it, and with which it can be drawn again. Who holds a seat is
 * named where the rule says so, once the stage is closed and the round's result is public, never while it is scored (PUB-04).
 */
export const publicDraw = query({
  name: 'draw.public',
  input: z.object({ drawId: id() }),
  subject: publishedDraw,
  async run({ db, subject: draw, now }) {
    const rule = draw.rule as DrawRule;
    const { tickets, substitutions, stage, round } = draw;
    const isNamed =
      rule.namesPublic &&
      draw.status === 'DRAWN' &&
      stage.status === 'CLOSED' &&
      hasResult({ phase: roundPhase(round, now) });
    const holders = holdersOf(tickets, substitutions);
    const openings = isNamed ? await openOpenings(db, holders) : [];
    const opened = new Map(holders.map(({ ticket }, at) => [ticket, openings[at] ?? '']));
    const ticketOf = new Map(tickets.map(({ id: ticketId, ticket }) => [ticketId, ticket]));
    return {
      ...draw,
      rule,
      tickets: tickets.map(({ id: _id, opening: _sealed, ...ticket }) => ({
        ...ticket,
        /** The text its commitment is the hash of; '' where nobody is named. */
        opening: opened.get(ticket.ticket) ?? '',
      })),
      substitutions: substitutions.map(({ leavingId, enteringId, ...substitution }) => ({
        ...substitution,
        leaving: ticketOf.get(leavingId) ?? '',
        entering: ticketOf.get(enteringId) ?? '',
      })),
      isNamed,
    };
  },
});

export type PublicDraw = Awaited<ReturnType<typeof publicDraw>>;

/** The draws of a published round, in their order: what its own page leads to. */
export const publishedDraws = query({
  name: 'draw.published',
  input: z.object({ roundId: id() }),
  subject: everybody,
  run: ({ db, input: { roundId }, actor }) =>
    db.panelDraw.findMany({
      where: { AND: [publicSeesDraw.where(actor), { stage: { plan: { round: { id: roundId } } } }] },
      orderBy: [{ sealedAt: 'asc' }, { id: 'asc' }],
      select: {
        id: true,
        number: true,
        status: true,
        sealedAt: true,
        drawnAt: true,
        stage: { select: { name: true, nameEn: true } },
      },
    }),
});

export type PublishedDraw = Awaited<ReturnType<typeof publishedDraws>>[number];

async function publishedDraw(db: Tx, { drawId }: { drawId: string }, actor: Actor) {
  const draw = await db.panelDraw.findUnique({
    where: { id: drawId },
    select: {
      id: true,
      number: true,
      status: true,
      rule: true,
      statement: true,
      statementHash: true,
      seed: true,
      publicValue: true,
      valueSource: true,
      reason: true,
      note: true,
      sealedAt: true,
      drawnAt: true,
      endedAt: true,
      substitutions: { orderBy: { at: 'asc' }, select: { leavingId: true, enteringId: true, cause: true, at: true } },
      tickets: {
        orderBy: { ticket: 'asc' },
        select: {
          id: true,
          ticket: true,
          stratum: true,
          exclusion: true,
          commitment: true,
          opening: true,
          seat: true,
          substitute: true,
        },
      },
      stage: {
        select: {
          id: true,
          name: true,
          nameEn: true,
          status: true,
          plan: { select: { round: { include: { region: { select: { path: true, officeName: true } } } } } },
        },
      },
    },
  });
  const round = draw?.stage.plan.round;
  return draw && round ? publicSeesDraw.look(actor, { ...draw, round }) : null;
}
