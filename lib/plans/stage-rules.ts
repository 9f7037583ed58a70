import { formatPercent } from '@/lib/kernel/money';
import type { Problem } from '@/lib/kernel/refusal';

export const stageKinds = ['DESK', 'DEPARTMENTS', 'SITE_VISIT', 'DEFENCE', 'DELIBERATION', 'PUBLIC_VOTE'] as const;

type Stage = { cutCount: number | null; weightBp: number };

/** Weights make 100 %; no stage lets more pass than reached it, or fewer than the `places` that the round gives out. */
export function problemsInStages(stages: readonly Stage[], places: number | null = null): Problem[] {
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
    if (cutCount !== null && places !== null && cutCount < places)
      problems.push({ code: 'rounds.problems.cutBelowPlaces', field: `stages.${index}.cutCount`, values: { places } });
    reached = Math.min(reached, cutCount ?? reached);
  });
  return problems;
}
