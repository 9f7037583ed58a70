import 'server-only';
import type { Tx } from '@/lib/db/client';
import { moved } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { found } from '@/lib/kernel/found';
import type { Fen } from '@/lib/kernel/money';
import { problemIf, Refusal, refuseIf } from '@/lib/kernel/refusal';
import { releaseCounty } from './book-county';
import { type CoFunded, cityFenOf } from './county-parts';
import { lineToSettle } from './load';
import { moveLine } from './move-line';
import { coFundingPolicy } from './policy';
import { isOpen, problemsBeforeSettling, settlementsFor, shortfallOf } from './rules';
import { settleCoFundingInput } from './schema';

/**
 * The round's office says what becomes of an award whose county declined, gave less or did not answer in time, as the round's
 * rule has it: its own lines pay the rest, the award shrinks by it, or it is not awarded. Why stands in the trail.
 */
export const settleCoFunding = command({
  name: 'coFunding.settle',
  input: settleCoFundingInput,
  subject: lineToSettle,
  visible: coFundingPolicy.view,
  allow: coFundingPolicy.carry,
  async run({ subject: line, input: { version, settlement, reason }, actor, tx, now }) {
    if (line.version !== version || !isOpen(line.status))
      throw new Refusal('conflict', [{ code: 'kernel.problems.changedMeanwhile' }]);
    const { round, applicationId } = line;
    refuseIf([
      ...problemIf(round.status !== 'DECIDING', { code: 'awards.problems.notDeciding' }),
      ...problemsBeforeSettling(line, now),
    ]);
    const missingFen = shortfallOf(line);
    const decision = found(await tx.decision.findUnique({ where: { applicationId } }), 'the award of a line');
    const reaches = (await cityPays(tx, round)) + missingFen <= line.budgetFen;
    const rule = found(round.terms.awarding.coFunding, 'the rule of co-funding');
    const possible = settlementsFor(rule, { reaches, leftFen: decision.amountFen - missingFen });
    refuseIf(
      problemIf(!possible.includes(settlement), { code: 'awards.problems.coFundingNotByRule', field: 'settlement' }),
    );
    const facts = { settleReason: reason, settledAt: now, settledById: by(actor) };
    const result = await moveLine(tx, line, { event: settlement, version, facts });
    if (settlement !== 'carry') {
      const shrunk = { amountFen: decision.amountFen - missingFen };
      const fallen = { outcome: 'DECLINE' as const, amountFen: 0n, reason, keepReason: '', keepGates: [] as string[] };
      await tx.decision.update({
        where: { id: decision.id, version: decision.version },
        data: {
          ...(settlement === 'drop' ? fallen : shrunk),
          decidedById: by(actor),
          decidedAt: now,
          version: { increment: 1 },
        },
      });
    }
    if (settlement === 'drop') await releaseCounty(tx, applicationId, { actor, now });
    return { ...result, roundId: round.id, settlement, missingFen, leftFen: decision.amountFen - missingFen };
  },
  about: ({ subject, result }) => moved(subject, result),
  trail: ({ subject, input: { reason } }) => ({
    detail: { applicationId: subject.applicationId, missingFen: String(shortfallOf(subject)) },
    said: { reason },
  }),
});

/** What the round's own lines pay as all its awards stand. */
async function cityPays(tx: Tx, round: CoFunded): Promise<Fen> {
  const awards = await tx.decision.findMany({
    where: { roundId: round.id, outcome: 'AWARD', application: { status: 'SHORTLISTED' } },
    select: { applicationId: true, amountFen: true },
  });
  return cityFenOf(tx, round, awards);
}
