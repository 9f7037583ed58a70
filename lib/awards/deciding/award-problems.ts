import { formatPercent, formatYuan } from '@/lib/kernel/money';
import { REASON_LEAST } from '@/lib/kernel/reason-least';
import type { Problem } from '@/lib/kernel/refusal';
import type { MinimumShareState } from '../portfolio';

type Barred = { title: string; organisation: { name: string }; isKept: boolean };

/** Awards on organisations that are barred now, each named, unless an officer wrote why it stands. */
export const problemsWithBarred = (awards: readonly Barred[]): Problem[] =>
  awards
    .filter(({ isKept }) => !isKept)
    .map(({ title, organisation }) => ({
      code: 'awards.problems.barred',
      values: { title, organisation: organisation.name },
    }));

/** Minimum shares that do not hold, each with what is missing, unless the release says why. */
export function problemsWithShares(shares: readonly MinimumShareState[], reason: string): Problem[] {
  const short = shares.filter(({ holds }) => !holds);
  if (short.length === 0) return [];
  if (reason !== '') return problemsInReason(reason, 'shareReason');
  return short.map(({ label, minBp, shareBp, missingFen }) => ({
    code: 'awards.problems.belowShare',
    field: 'shareReason',
    values: { label, least: formatPercent(minBp), share: formatPercent(shareBp ?? 0), missing: formatYuan(missingFen) },
  }));
}

export const problemsInReason = (reason: string, field: string): Problem[] =>
  [...reason].length < REASON_LEAST
    ? [{ code: 'awards.problems.reasonTooShort', field, values: { least: REASON_LEAST } }]
    : [];
