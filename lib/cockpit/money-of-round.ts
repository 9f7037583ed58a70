import 'server-only';
import { countySum } from '@/lib/awards/co-funding/county-parts';
import { cityShareOf } from '@/lib/awards/co-funding/rules';
import { portfolioOfFunds } from '@/lib/awards/load-portfolio';
import type { Tx } from '@/lib/db/client';
import { type Fen, sumFen } from '@/lib/kernel/money';
import type { Seen } from '@/lib/kernel/seen';
import type { Terms } from '@/lib/plans/terms/terms';

type Funded = {
  id: string;
  terms: Pick<Terms, 'minimumShares' | 'awarding'>;
  funding: readonly { fundId: string; amountFen: Fen; fund: { name: string } }[];
};

export type RoundMoney = NonNullable<Awaited<ReturnType<typeof moneyOfRound>>>;

/**
 * What a round has, what is asked of it by those who stand in it, what the awards as they stand take, and what is left; by fund
 * and by minimum share where the awards fit into the lines. Null for a round without money yet.
 */
export async function moneyOfRound(tx: Tx, { id: roundId, terms, funding }: Seen<'round', Funded>) {
  if (funding.length === 0) return null;
  const [asked, awards, portfolio] = await Promise.all([
    tx.applicationTally.aggregate({
      where: { roundId, status: { notIn: ['WITHDRAWN', 'NOT_RECOMMENDED', 'INELIGIBLE'] } },
      _sum: { requestedFen: true },
    }),
    tx.decision.findMany({
      where: {
        roundId,
        outcome: 'AWARD',
        application: { status: { in: ['SHORTLISTED', 'IN_PUBLICITY', 'AWARDED'] } },
      },
      select: { applicationId: true, amountFen: true },
    }),
    portfolioOfFunds(tx, { id: roundId, terms }),
  ]);
  const totalFen = sumFen(funding.map(({ amountFen }) => amountFen));
  const awardedFen = sumFen(awards.map(({ amountFen }) => amountFen));
  const county = await countySum(tx, { id: roundId, terms }, awards);
  return {
    totalFen,
    requestedFen: asked._sum.requestedFen ?? 0n,
    awardedFen,
    county,
    leftFen: totalFen - cityShareOf({ awardedFen, ...county }),
    funds: funding.map(({ fundId, amountFen, fund }) => ({
      fundId,
      name: fund.name,
      amountFen,
      /** Unknown while the awards are more than the lines hold: nobody can say who pays what. */
      awardedFen: portfolio === null ? null : (portfolio.funds.find((one) => one.fundId === fundId)?.awardedFen ?? 0n),
    })),
    shares: portfolio?.shares ?? [],
  };
}
