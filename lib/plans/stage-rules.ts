import { formatPercent } from '@/lib/kernel/money';
import type { Problem } from '@/lib/kernel/refusal';

export const stageKinds = ['DESK', 'DEPARTMENTS', 'SITE_VISIT', 'DEFENCE', 'DELIBERATION', 'PUBLIC_VOTE'] as const;

type Stage = { cutCount: number | null; weightBp: number };

/** Weights make 100 %, and no stage lets more pass than reached it. */
export function problemsInStages(stages: readonly Stage[]): Problem[] {
  if (stages.length === 0) return [{ code: 'rounds.problems.noStages', field: 'stages.0.name' }];
  const sum = stages.reduce((total, { weightBp }) => total + weightBp, 0);
  const problems: Problem[] =
    sum === 10_000
      ? []
      : [{ code: 'rounds.problems.stageWeights', field: 'stages.0.weight', values: { sum: formatPercent(sum) } }];
  let reached = Number.POSITIVE_INFINITY;
  stages.forEach(({ cutCount }, index) => {
    if (cutCount !== null && cutCount > reached)
      problems.push({ code: 'rounds.problems.cutGrows', field: `stages.${index}.cutCount` });
    reached = Math.min(reached, cutCount ?? reached);
  });
  return problems;
}
