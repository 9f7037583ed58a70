import { Exact, roundHalfUp } from '@/lib/kernel/decimal';
import { type Fen, sumFen } from '@/lib/kernel/money';
import type { Bonus, Extra, Merit } from '@/lib/plans/terms/awarding-rules';
import type { ratingGrades } from '@/lib/plans/terms/eligibility-rules';

/** What is on record of an application and its organisation, and what it chose in its form, by the question's key. */
export type MeritFacts = {
  rating: (typeof ratingGrades)[number] | null;
  ownFen: Fen;
  totalFen: Fen;
  chosen: Readonly<Record<string, readonly string[]>>;
};

/** Any one of what a line names is enough. */
export function isMet({ rating, ownShareBp, answers }: Merit, facts: MeritFacts): boolean {
  return (
    (rating !== null && facts.rating !== null && facts.rating >= rating) ||
    (ownShareBp !== null && facts.totalFen > 0n && facts.ownFen * 10_000n >= facts.totalFen * BigInt(ownShareBp)) ||
    answers.some(({ field, option }) => facts.chosen[field]?.includes(option) ?? false)
  );
}

/** The points that facts give together, as text ('2.5'), and the lines they come from. */
export function bonusOf(bonuses: readonly Bonus[], facts: MeritFacts): { points: string; reasons: string[] } {
  const met = bonuses.filter((bonus) => isMet(bonus, facts));
  const points = met.length === 0 ? '0' : Exact.sum(...met.map((bonus) => bonus.points)).toString();
  return { points, reasons: met.map(({ label }) => label) };
}

/** The sums that facts give beside the place, together, and the lines they come from. */
export function extraOf(extras: readonly Extra[], facts: MeritFacts): { fen: Fen; reasons: string[] } {
  const met = extras.filter((extra) => isMet(extra, facts));
  return { fen: sumFen(met.map(({ amountFen }) => amountFen)), reasons: met.map(({ label }) => label) };
}

/** A score with its bonus by the round's rule: over 100, or no higher than 100. */
export function withBonus(
  score: string,
  points: string,
  { bonusPolicy, decimals }: { bonusPolicy: 'cap100' | 'over'; decimals: number },
): string {
  if (points === '0') return score;
  const sum = new Exact(score).plus(points);
  return roundHalfUp(bonusPolicy === 'cap100' && sum.greaterThan(100) ? new Exact(100) : sum, decimals);
}

/** Figures that order equals: 1 where a line is met, in the order of the lines, so that an earlier one counts first. */
export const preferenceFigures = (preferences: readonly Merit[], facts: MeritFacts): string[] =>
  preferences.map((merit) => (isMet(merit, facts) ? '1' : '0'));
