import type { FundKind } from '@/lib/db/generated/enums';
import { type Fen, sumFen } from '@/lib/kernel/money';
import { isShareOf } from '@/lib/plans/terms/share-rules';
import type { MinimumShare } from '@/lib/plans/terms/terms';

export type FundLine = { fundId: string; kind: FundKind; amountFen: Fen };
export type AwardToFund = { applicationId: string; categoryCode: string | null; amountFen: Fen };
export type FundedPart = { applicationId: string; fundId: string; amountFen: Fen };

/**
 * Which fund pays how much of each award. Without minimum shares, the lines are used up in their order, an award at a seam is paid
 * by two. With minimum shares the split is the one that serves them, whatever the order of the lines:
 * 1. money with a minimum share first pays awards of the minimum share's categories, up to that share of the whole line, so that
 *    several minimum shares on one line all get theirs;
 * 2. then the rest of those awards, as far as it reaches: a line with a minimum share takes its categories first;
 * 3. what is left open goes to lines without a minimum share in their order, and to lines with one last.
 * The parts of an award add up to it, and no line pays more than it has.
 * @throws RangeError when the awards are more than the lines hold.
 */
export function splitOverFunds(
  awards: readonly AwardToFund[],
  lines: readonly FundLine[],
  shares: readonly MinimumShare[],
): FundedPart[] {
  if (sumFen(awards.map(({ amountFen }) => amountFen)) > sumFen(lines.map(({ amountFen }) => amountFen))) {
    throw new RangeError('the awards exceed the funding lines');
  }
  const left = lines.map((line) => ({ ...line, id: line.fundId }));
  const open = awards.map((award) => ({ ...award, paid: new Map<string, Fen>() }));
  const pay = (award: (typeof open)[number], line: (typeof left)[number], most: Fen): Fen => {
    const amountFen = [award.amountFen, line.amountFen, most].reduce((least, fen) => (fen < least ? fen : least));
    line.amountFen -= amountFen;
    award.amountFen -= amountFen;
    award.paid.set(line.fundId, (award.paid.get(line.fundId) ?? 0n) + amountFen);
    return amountFen;
  };

  const withMinimum = shares.map((minimum) => {
    const group = left.filter((line) => isShareOf(minimum, line));
    const served = open.filter(
      ({ categoryCode }) => categoryCode !== null && minimum.categoryCodes.includes(categoryCode),
    );
    return { group, served, neededFen: leastFor(minimum, sumFen(group.map(({ amountFen }) => amountFen))) };
  });
  for (const { group, served, neededFen } of withMinimum) {
    let needed = neededFen;
    for (const award of served) for (const line of group) needed -= pay(award, line, needed);
  }
  for (const { group, served } of withMinimum)
    for (const award of served) for (const line of group) pay(award, line, award.amountFen);
  const inOrder = left.toSorted((a, b) => Number(hasMinimum(a)) - Number(hasMinimum(b)));
  for (const award of open) for (const line of inOrder) pay(award, line, award.amountFen);

  return open.flatMap(({ applicationId, paid }) =>
    lines.flatMap(({ fundId }) => {
      const amountFen = paid.get(fundId) ?? 0n;
      return amountFen === 0n ? [] : [{ applicationId, fundId, amountFen }];
    }),
  );

  function hasMinimum(line: (typeof left)[number]): boolean {
    return shares.some((minimum) => isShareOf(minimum, line));
  }
}

/** The least of `fen` that keeps the minimum share, rounded up to the fen. */
export const leastFor = ({ minBp }: MinimumShare, fen: Fen): Fen => (fen * BigInt(minBp) + 9_999n) / 10_000n;
