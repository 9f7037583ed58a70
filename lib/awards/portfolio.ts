import { type Fen, sumFen } from '@/lib/kernel/money';
import { isShareOf } from '@/lib/plans/terms/share-rules';
import type { MinimumShare } from '@/lib/plans/terms/terms';
import { type AwardToFund, type FundLine, leastFor, splitOverFunds } from './fund-split';

type Asked = {
  awards: readonly AwardToFund[];
  /** In the order in which they are used up. */
  lines: readonly FundLine[];
  shares: readonly MinimumShare[];
};

type CategoryShare = {
  categoryCode: string | null;
  amountFen: Fen /** Of the fund's awarded money, in basis points rounded down. */;
  shareBp: number;
};
export type FundShare = { fundId: string; awardedFen: Fen; categories: CategoryShare[] };
export type MinimumShareState = MinimumShare & {
  /** What is awarded from the minimum share's money altogether, and of that to its categories. */
  awardedFen: Fen;
  servedFen: Fen;
  /** Null while nothing is awarded from that money: nothing can fall short of nothing. */
  shareBp: number | null;
  /** How much more of the same awarded money must go to the categories; 0 when the minimum share holds. */
  missingFen: Fen;
  holds: boolean;
};

/**
 * Where each fund's awarded money goes, and whether the round's minimum shares hold. The share is taken of what is awarded from
 * the fund, not of its line: money that stays unspent helps nobody, whatever its category.
 * @throws RangeError when the awards are more than the lines hold.
 */
export function portfolioOf({ awards, lines, shares }: Asked): { funds: FundShare[]; shares: MinimumShareState[] } {
  const categoryOf = new Map(awards.map(({ applicationId, categoryCode }) => [applicationId, categoryCode]));
  const parts = splitOverFunds(awards, lines, shares).map((part) => ({
    ...part,
    categoryCode: categoryOf.get(part.applicationId) ?? null,
  }));
  const paidBy = (fundIds: readonly string[]) => parts.filter(({ fundId }) => fundIds.includes(fundId));
  return {
    funds: lines.map(({ fundId }) => ({ fundId, ...byCategory(paidBy([fundId])) })),
    shares: shares.map((minimum) => {
      const money = paidBy(
        lines.filter((line) => isShareOf(minimum, { ...line, id: line.fundId })).map(({ fundId }) => fundId),
      );
      return { ...minimum, ...stateOf(minimum, money) };
    }),
  };
}

type Paid = { categoryCode: string | null; amountFen: Fen };

function byCategory(parts: readonly Paid[]): Omit<FundShare, 'fundId'> {
  const awardedFen = total(parts);
  const codes = [...new Set(parts.map(({ categoryCode }) => categoryCode))];
  const categories = codes.map((code) => {
    const amountFen = total(parts.filter(({ categoryCode }) => categoryCode === code));
    return { categoryCode: code, amountFen, shareBp: shareBp(amountFen, awardedFen) };
  });
  return { awardedFen, categories };
}

function stateOf(minimum: MinimumShare, money: readonly Paid[]): Omit<MinimumShareState, keyof MinimumShare> {
  const awardedFen = total(money);
  const servedFen = total(
    money.filter(({ categoryCode }) => categoryCode !== null && minimum.categoryCodes.includes(categoryCode)),
  );
  const lacking = leastFor(minimum, awardedFen) - servedFen;
  const missingFen = lacking > 0n ? lacking : 0n;
  return {
    awardedFen,
    servedFen,
    shareBp: awardedFen === 0n ? null : shareBp(servedFen, awardedFen),
    missingFen,
    holds: missingFen === 0n,
  };
}

const total = (parts: readonly Paid[]): Fen => sumFen(parts.map(({ amountFen }) => amountFen));
/** Rounded down, so that a share below its minimum never reads like the minimum. */
const shareBp = (part: Fen, whole: Fen): number => Number((part * 10_000n) / whole);
