import { formatPercent, formatYuan } from '@/lib/kernel/money';
import type { Problem } from '@/lib/kernel/refusal';
import type { FloorState } from '../portfolio';

/** An explanation that somebody else can follow later. */
export const REASON_LEAST = 10;

type Barred = { title: string; organisation: { name: string }; isKept: boolean };

/** Awards on organisations that are barred now, each named, unless an officer wrote why it stands. */
export const problemsWithBarred = (awards: readonly Barred[]): Problem[] =>
  awards
    .filter(({ isKept }) => !isKept)
    .map(({ title, organisation }) => ({
      code: 'awards.problems.barred',
      values: { title, organisation: organisation.name },
    }));

/** Floors that do not hold, each with what is missing, unless the release says why. */
export function problemsWithFloors(floors: readonly FloorState[], reason: string): Problem[] {
  const short = floors.filter(({ holds }) => !holds);
  if (short.length === 0) return [];
  if (reason !== '') return problemsInReason(reason, 'floorReason');
  return short.map(({ label, minBp, shareBp, missingFen }) => ({
    code: 'awards.problems.belowFloor',
    field: 'floorReason',
    values: { label, least: formatPercent(minBp), share: formatPercent(shareBp ?? 0), missing: formatYuan(missingFen) },
  }));
}

export const problemsInReason = (reason: string, field: string): Problem[] =>
  [...reason].length < REASON_LEAST
    ? [{ code: 'awards.problems.reasonTooShort', field, values: { least: REASON_LEAST } }]
    : [];
