import 'server-only';
import type { Tx } from '@/lib/db/client';
import { moved, movedAlong } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { found } from '@/lib/kernel/found';
import { refuseIf } from '@/lib/kernel/refusal';
import { type DrawnStratum, drawnFrom } from './draw';
import { holdersOf } from './holders';
import { drawLifecycle } from './lifecycle';
import { drawInTurn, standingDraw } from './load';
import { drawPolicy } from './policy';
import { problemsBeforeDrawing } from './rules';
import { performDrawInput } from './schema';
import { seatPanel } from './seat-panel';
import { openSeed } from './secrets';
import { readStatement } from './statement';

/**
 * Draws, by the hand of whoever watches: the value they type on the spot is mixed with the seed that was sealed before. The drawn
 * come onto the panel of the stage; an earlier draw is replaced, and whoever came by it and has no work yet leaves.
 */
export const performDraw = command({
  name: 'draw.draw',
  input: performDrawInput,
  subject: drawInTurn,
  visible: drawPolicy.view,
  allow: drawPolicy.draw,
  async run({ subject: draw, input: { version, publicValue, valueSource }, actor, tx, now }) {
    const status = drawLifecycle.move(draw.status, 'draw');
    refuseIf(problemsBeforeDrawing(actor, draw));
    const seed = await openSeed(tx, draw);
    const { statementHash } = draw;
    const drawn = drawnFrom(readStatement(draw.statement), { statementHash, seed, publicValue });
    await writePlaces(tx, draw.id, drawn);
    const before = await standingDraw(tx, draw.stageId);
    if (before !== null) await replace(tx, before, now);
    const witnessed = { seed, publicValue, valueSource, witnessId: by(actor), drawnAt: now };
    const updated = await tx.panelDraw.update({
      where: { id: draw.id, version },
      data: { ...witnessed, status, version: { increment: 1 } },
    });
    const standing = found(await standingDraw(tx, draw.stageId), 'the draw that was just made');
    await seatPanel(tx, draw.stageId, {
      arriving: holdersOf(standing.tickets, []).map(({ expertId }) => expertId),
      leaving: before === null ? [] : holdersOf(before.tickets, before.substitutions).map(({ expertId }) => expertId),
      capacity: draw.rule.capacity,
      now,
    });
    return { ...updated, before };
  },
  about: ({ subject, result }) => [
    moved(subject, result),
    ...(result.before ? [movedAlong('draw.replace', result.before, { status: 'REPLACED' })] : []),
  ],
  trail: ({ result: { number, statementHash, publicValue } }) => ({
    detail: { number, statementHash },
    said: { publicValue },
  }),
});

/** Seats are counted through all strata, substitutes each in their own. */
async function writePlaces(tx: Tx, drawId: string, drawn: readonly DrawnStratum[]): Promise<void> {
  const seats = drawn.flatMap((stratum) => stratum.seats).map((ticket, at) => ({ ticket, seat: at + 1 }));
  const substitutes = drawn.flatMap((stratum) =>
    stratum.substitutes.map((ticket, at) => ({ ticket, substitute: at + 1 })),
  );
  const places = JSON.stringify([...seats, ...substitutes]);
  await tx.$executeRaw`
    UPDATE "DrawTicket" t SET "seat" = p."seat", "substitute" = p."substitute"
      FROM jsonb_to_recordset(${places}::jsonb) AS p("ticket" text, "seat" int, "substitute" int)
     WHERE t."drawId" = ${drawId} AND t."ticket" = p."ticket"`;
}

type Before = NonNullable<Awaited<ReturnType<typeof standingDraw>>>;

const replace = (tx: Tx, { id, status, version }: Before, now: Date) =>
  tx.panelDraw.update({
    where: { id, version },
    data: { status: drawLifecycle.move(status, 'replace'), endedAt: now, version: { increment: 1 } },
  });
