import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { fundById } from '@/lib/funds/load';
import { fundSees } from '@/lib/funds/sees';
import type { Actor } from '@/lib/kernel/actor';
import { query } from '@/lib/kernel/query';
import { id } from '@/lib/kernel/text';
import { roundSees } from './sees';

/** The rounds that this fund's money goes to, the newest first, as far as the actor sees them, with what it gives and has given. */
export const roundsOfFund = query({
  name: 'round.ofFund',
  input: z.object({ fundId: id() }),
  subject: seenFund,
  async run({ db, subject: fund, actor }) {
    const [lines, awarded] = await Promise.all([
      db.fundingLine.findMany({
        where: { fundId: fund.id, round: { AND: [roundSees.where(actor)] } },
        orderBy: [{ round: { year: 'desc' } }, { round: { createdAt: 'desc' } }, { id: 'desc' }],
        select: {
          amountFen: true,
          round: { select: { id: true, title: true, year: true, status: true, opensAt: true, closesAt: true } },
        },
      }),
      db.ledgerEvent.groupBy({
        by: ['roundId'],
        where: { fundId: fund.id, kind: 'AWARD_APPROVED' },
        _sum: { amountFen: true },
      }),
    ]);
    const awardedOf = new Map(awarded.map(({ roundId, _sum }) => [roundId, _sum.amountFen ?? 0n]));
    return lines.map(({ amountFen, round }) => ({ ...round, amountFen, awardedFen: awardedOf.get(round.id) ?? 0n }));
  },
});

async function seenFund(db: Tx, { fundId }: { fundId: string }, actor: Actor) {
  return fundSees.look(actor, await fundById(db, { fundId }));
}
