import 'server-only';
import type { Tx } from '@/lib/db/client';
import { found } from '@/lib/kernel/found';
import { type Fen, sumFen } from '@/lib/kernel/money';
import type { Seen } from '@/lib/kernel/seen';
import type { Terms } from '@/lib/plans/terms/terms';
import { roundById } from '@/lib/rounds/load';
import { cityPartsOf } from './co-funding/county-parts';
import { fundLinesOf } from './load';
import { type FundShare, type MinimumShareState, portfolioOf } from './portfolio';

type Named = { name: string };
export type RoundPortfolio = {
  shares: (MinimumShareState & { categoryNames: string[] })[];
  funds: (Omit<FundShare, 'categories'> & Named & { categories: (FundShare['categories'][number] & Named)[] })[];
};

/**
 * Where the awards as they stand would take each fund's money; null for a round without minimum shares, and while the awards
 * are more than the lines hold. Awards count in the order of their numbers, as when they are booked.
 */
export async function roundPortfolio(
  tx: Tx,
  { id: roundId, terms }: { id: string; terms: Pick<Terms, 'minimumShares' | 'awarding'> },
): Promise<RoundPortfolio | null> {
  return terms.minimumShares.length === 0 ? null : portfolioOfFunds(tx, { id: roundId, terms });
}

/** The same whether the round has minimum shares or not; null only while the awards are more than the lines hold. */
export async function portfolioOfFunds(
  tx: Tx,
  { id: roundId, terms }: { id: string; terms: Pick<Terms, 'minimumShares' | 'awarding'> },
): Promise<RoundPortfolio | null> {
  const [awards, lines, categories] = [
    await cityPartsOf(tx, { id: roundId, terms }, await awardsToFund(tx, roundId)),
    await fundLinesOf(tx, roundId),
    await tx.planCategory.findMany({
      where: { plan: { round: { id: roundId } } },
      orderBy: { position: 'asc' },
      select: { code: true, name: true },
    }),
  ];
  if (total(awards) > total(lines)) return null;
  const categoryNames = new Map(categories.map(({ code, name }) => [code, name]));
  const fundNames = new Map(lines.map(({ fundId, fundName }) => [fundId, fundName]));
  const nameOf = (code: string | null): string => (code === null ? '—' : (categoryNames.get(code) ?? code));
  const portfolio = portfolioOf({ awards, lines, shares: terms.minimumShares });
  return {
    shares: portfolio.shares.map((minimum) => ({ ...minimum, categoryNames: minimum.categoryCodes.map(nameOf) })),
    funds: portfolio.funds.map((fund) => ({
      ...fund,
      name: found(fundNames.get(fund.fundId), 'the name of a fund'),
      categories: fund.categories.map((category) => ({ ...category, name: nameOf(category.categoryCode) })),
    })),
  };
}

/** The same of a round that is over, whose result everybody reads. */
export async function portfolioOfResult(
  tx: Tx,
  { id: roundId }: Seen<'public result'>,
): Promise<RoundPortfolio | null> {
  const round = await roundById(tx, { roundId });
  return round === null ? null : roundPortfolio(tx, round);
}

const total = (amounts: readonly { amountFen: Fen }[]): Fen => sumFen(amounts.map(({ amountFen }) => amountFen));

async function awardsToFund(tx: Tx, roundId: string) {
  const decisions = await tx.decision.findMany({
    where: { roundId, outcome: 'AWARD', application: { status: { in: ['SHORTLISTED', 'IN_PUBLICITY', 'AWARDED'] } } },
    orderBy: { application: { number: 'asc' } },
    select: { applicationId: true, amountFen: true, application: { select: { category: { select: { code: true } } } } },
  });
  return decisions.map(({ application, ...award }) => ({ ...award, categoryCode: application.category?.code ?? null }));
}
