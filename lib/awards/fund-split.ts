import { sumFen, type Fen } from '@/lib/kernel/money';

type Line = { fundId: string; amountFen: Fen };
type AwardToFund = { applicationId: string; amountFen: Fen };
export type FundedPart = { applicationId: string; fundId: string; amountFen: Fen };

/**
 * Which fund pays how much of each award: the lines are used up in their order, an award at a seam is paid by two.
 * The parts of an award add up to it, and no line pays more than it has.
 * @throws RangeError when the awards are more than the lines hold.
 */
export function splitOverFunds(awards: readonly AwardToFund[], lines: readonly Line[]): FundedPart[] {
  if (sumFen(awards.map(({ amountFen }) => amountFen)) > sumFen(lines.map(({ amountFen }) => amountFen))) {
    throw new RangeError('the awards exceed the funding lines');
  }
  const left = lines.map((line) => ({ ...line }));
  return awards.flatMap(({ applicationId, amountFen }) => {
    const parts: FundedPart[] = [];
    let open = amountFen;
    for (const line of left) {
      const paid = open < line.amountFen ? open : line.amountFen;
      if (paid === 0n) continue;
      line.amountFen -= paid;
      open -= paid;
      parts.push({ applicationId, fundId: line.fundId, amountFen: paid });
    }
    return parts;
  });
}
