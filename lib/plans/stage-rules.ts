import { formatPercent } from '@/lib/kernel/money';
import type { Problem } from '@/lib/kernel/refusal';

export const stageKinds = ['DESK', 'DEPARTMENTS', 'SITE_VISIT', 'DEFENCE', 'DELIBERATION', 'PUBLIC_VOTE'] as const;

/** Whether a stage recommends a sum beside the score, and how it comes about. */
export const sumRules = ['NONE', 'MEDIAN', 'MEAN', 'CHAIR'] as const;
export type SumRule = (typeof sumRules)[number];

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

/** Announced sums leave nothing to recommend. */
export function problemsInSumRules(stages: readonly { sumRule?: SumRule }[], tiers: readonly unknown[]): Problem[] {
  const index = tiers.length === 0 ? -1 : stages.findIndex(({ sumRule = 'NONE' }) => sumRule !== 'NONE');
  return index < 0 ? [] : [{ code: 'rounds.problems.sumsAnnounced', field: `stages.${index}.sumRule` }];
}
