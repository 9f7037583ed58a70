import 'server-only';
import { problemsInAnswers } from '@/lib/forms/answers/problems-in-answers';
import { knownKeys } from '@/lib/forms/definition/definition';
import type { Variant } from '@/lib/forms/synthetic/synthetic-figures';
import type { Finding } from './finding';
import type { Scene } from './scene';
import { trialSheet } from './trial-sheet';

const VARIANTS: Variant[] = ['short', 'long', 0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

/** Fields whose own limits, or the round's limits on budgets, leave no answer that could be submitted. */
export function findingsInFields(scene: Scene): Finding[] {
  const context = {
    categoryCodes: scene.setting.categoryCodes,
    regions: new Map(scene.regions.map((region) => [region.id, region])),
    attachmentCounts: scene.sources.attachmentCounts,
    period: { ...scene.setting.period, months: scene.executionMonths },
    problemsInBudget: scene.problemsInBudget,
  };
  const failed = new Map<string, string>();
  const fine = new Set<string>();
  for (const variant of VARIANTS) {
    const { sections, answers } = trialSheet(scene, variant);
    const inTrouble = new Set(
      problemsInAnswers(sections, answers, context).map(({ field }) => field.split('.')[0] ?? field),
    );
    for (const { key, label } of sections.flatMap(({ fields }) => fields)) {
      if (inTrouble.has(key)) failed.set(key, label);
      else if (answers[key] !== undefined) fine.add(key);
    }
  }
  return [...failed]
    .filter(([key]) => !fine.has(key) && !isUnset(scene, key))
    .map(([key, label]) => findingOf(key, label));
}

function findingOf(key: string, label: string): Finding {
  const common = { topic: 'rules', mark: 'refused' } as const;
  if (key === knownKeys.budget) return { ...common, code: 'budgetUnmet', mend: { part: 'rules' } };
  return { ...common, code: 'fieldUnfillable', values: { label }, mend: { part: 'form' } };
}

/** A round without categories or an amount per project says so on its own page. */
function isUnset({ setting }: Scene, key: string): boolean {
  if (key === knownKeys.budget) return setting.budget.capFen === 0n;
  return key === knownKeys.category && setting.categoryCodes.length === 0;
}
