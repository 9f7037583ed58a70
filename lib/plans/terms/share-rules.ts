import type { FundKind } from '@/lib/db/generated/enums';
import { type Problem, problemIf } from '@/lib/kernel/refusal';
import type { MinimumShare } from './terms';

type FundOfLine = { id: string; kind: FundKind };

/** Whether money of this fund counts towards the minimum share. */
export const isShareOf = ({ of }: MinimumShare, fund: FundOfLine): boolean =>
  of.by === 'fund' ? of.fundId === fund.id : of.kind === fund.kind;

type Facts = { funds: readonly FundOfLine[]; categoryCodes: readonly string[] };

/**
 * Minimum shares nobody could keep: on a fund that pays nothing here, for a category that is not called for, or several on one
 * fund that share a category or ask for more than the whole together. `field` names the row of the form.
 */
export function problemsInShares(shares: readonly MinimumShare[], { funds, categoryCodes }: Facts): Problem[] {
  return [
    ...shares.flatMap((minimum, index): Problem[] => {
      const unknown = minimum.categoryCodes.filter((code) => !categoryCodes.includes(code));
      return [
        ...problemIf(!funds.some((fund) => isShareOf(minimum, fund)), {
          code: 'rounds.problems.shareNoFund',
          field: `shares.${index}.of`,
          values: { row: index + 1 },
        }),
        ...problemIf(unknown.length !== 0, {
          code: 'rounds.problems.shareNoCategory',
          field: `shares.${index}.categories`,
          values: { row: index + 1, codes: unknown.join(' ') },
        }),
      ];
    }),
    ...problemsTogether(shares, funds),
  ];
}

/** Each pair or sum is told once, however many funds it concerns. */
function problemsTogether(shares: readonly MinimumShare[], funds: readonly FundOfLine[]): Problem[] {
  const problems = new Map<string, Problem>();
  for (const fund of funds) {
    const here = shares.map((minimum, index) => ({ ...minimum, index })).filter((minimum) => isShareOf(minimum, fund));
    const seen = new Set<string>();
    for (const { categoryCodes, index } of here) {
      if (categoryCodes.some((code) => seen.has(code))) {
        problems.set(`overlap${index}`, {
          code: 'rounds.problems.shareOverlap',
          field: `shares.${index}.categories`,
          values: { row: index + 1 },
        });
      }
      categoryCodes.forEach((code) => seen.add(code));
    }
    const last = here.at(-1);
    const sum = here.reduce((total, { minBp }) => total + minBp, 0);
    if (last !== undefined && sum > 10_000)
      problems.set(`sum${last.index}`, {
        code: 'rounds.problems.shareSum',
        field: `shares.${last.index}.min`,
        values: { sum: String(sum / 100) },
      });
  }
  return [...problems.values()];
}
