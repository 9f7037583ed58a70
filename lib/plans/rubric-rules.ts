import { hundredthsOf } from '@/lib/kernel/hundredths';
import type { Problem } from '@/lib/kernel/refusal';

type Criterion = { maxPoints: string; bonus: boolean };

/** A rubric's full score without the bonus, as text: '100', '97.5'. */
export function fullScore(criteria: readonly Criterion[]): string {
  const hundredths = criteria
    .filter(({ bonus }) => !bonus)
    .reduce((sum, { maxPoints }) => sum + hundredthsOf(maxPoints), 0);
  return String(hundredths / 100);
}

/** Criteria make exactly 100 points; a bonus comes on top of them. */
export function problemsInCriteria(criteria: readonly Criterion[]): Problem[] {
  const sum = fullScore(criteria);
  return sum === '100' ? [] : [{ code: 'rounds.problems.rubricSum', field: 'criteria.0.maxPoints', values: { sum } }];
}

/** The stages that score by a rubric, which keep it from being taken away. */
export const stagesUsing = <Stage extends { rubricId: string }>(
  { id }: { id: string },
  stages: readonly Stage[],
): Stage[] => stages.filter(({ rubricId }) => rubricId === id);
