import { type Fen, sumFen } from '@/lib/kernel/money';
import { isFloorOf } from '@/lib/plans/terms/floor-rules';
import type { PortfolioFloor } from '@/lib/plans/terms/terms';
import { type AwardToFund, type FundLine, leastFor, splitOverFunds } from './fund-split';

type Asked = {
  awards: readonly AwardToFund[];
  /** In the order in which they are used up. */
  lines: readonly FundLine[];
  floors: readonly PortfolioFloor[];
};

type CategoryShare = {
  categoryCode: string | null;
  amountFen: Fen /** Of the fund's awarded money, in basis points rounded down. */;
  shareBp: number;
};
export type FundShare = { fundId: string; awardedFen: Fen; categories: CategoryShare[] };
export type FloorState = PortfolioFloor & {
  /** What is awarded from the floor's money altogether, and of that to its categories. */
  awardedFen: Fen;
  servedFen: Fen;
  /** Null while nothing is awarded from that money: nothing can fall short of nothing. */
  shareBp: number | null;
  /** How much more of the same awarded money must go to the categories; 0 when the floor holds. */
  missingFen: Fen;
  holds: boolean;
};

/**
 * Where each fund's awarded money goes, and whether the round's floors hold. The share is taken of what is awarded from
 * the fund, not of its line: money that stays unspent helps nobody, whatever its category.
 * @throws RangeError when the awards are more than the lines hold.
 */
export function portfolioOf({ awards, lines, floors }: Asked): { funds: FundShare[]; floors: FloorState[] } {
  const categoryOf = new Map(awards.map(({ applicationId, categoryCode }) => [applicationId, categoryCode]));
  const parts = splitOverFunds(awards, lines, floors).map((part) => ({
    ...part,
    categoryCode: categoryOf.get(part.applicationId) ?? null,
  }));
  const paidBy = (fundIds: readonly string[]) => parts.filter(({ fundId }) => fundIds.includes(fundId));
  return {
    funds: lines.map(({ fundId }) => ({ fundId, ...byCategory(paidBy([fundId])) })),
    floors: floors.map((floor) => {
      const money = paidBy(
        lines.filter((line) => isFloorOf(floor, { ...line, id: line.fundId })).map(({ fundId }) => fundId),
      );
      return { ...floor, ...stateOf(floor, money) };
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

function stateOf(floor: PortfolioFloor, money: readonly Paid[]): Omit<FloorState, keyof PortfolioFloor> {
  const awardedFen = total(money);
  const servedFen = total(
    money.filter(({ categoryCode }) => categoryCode !== null && floor.categoryCodes.includes(categoryCode)),
  );
  const lacking = leastFor(floor, awardedFen) - servedFen;
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
/** Rounded down, so that a share below its floor never reads like the floor. */
const shareBp = (part: Fen, whole: Fen): number => Number((part * 10_000n) / whole);
