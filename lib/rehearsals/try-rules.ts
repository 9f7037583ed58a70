import type { Answers } from '@/lib/forms/answers/answer-value';
import { withCalculated } from '@/lib/forms/answers/calculated-answers';
import type { FormSection } from '@/lib/forms/definition/definition';
import type { FactSources } from '@/lib/forms/definition/form-facts';
import { evaluate } from '@/lib/forms/expressions/evaluate';
import { type FormRule, isVisible } from '@/lib/forms/expressions/form-rule';
import { truth } from '@/lib/forms/expressions/operations';
import type { ReferenceSchema } from '@/lib/forms/expressions/references';
import type { Expression } from '@/lib/forms/expressions/tree';
import type { Facts } from '@/lib/forms/expressions/value';
import { type SyntheticSetting, syntheticAnswers } from '@/lib/forms/synthetic/synthetic-answers';
import { typedFieldsIn, wantedFigures } from './wanted-figures';

export type FormOnTrial = {
  sections: readonly FormSection[];
  rules: readonly FormRule[];
  references: ReferenceSchema;
  sources: FactSources;
  /** Titles of the topics applied to, one after the other. */
  topics: readonly string[];
  setting: Omit<SyntheticSetting, 'wanted'>;
};

export type Tried = {
  sheets: number;
  /** Further sheets tried to meet all rules at once. */
  steps: number;
  /** By rule: how many sheets it held for, broke in, and could not be judged in. */
  rules: { met: number; broken: number; open: number }[];
  /** How many rules the best sheet still breaks, by their place; empty when one sheet meets all. */
  leftBroken: number[];
  /** Sections and fields whose condition never held. */
  neverShown: { label: string; section: string; field: string | null }[];
};

const SHEETS = 300;
/** Further sheets that change only what a broken rule rests on, to find one that meets all rules. */
const STEPS = 200;

/**
 * Fills the form in many ways and sees which rules were ever met. It finds ways, it proves nothing: a rule without a
 * finding may still be met by a sheet that was not tried.
 */
export function tryRules(whole: FormOnTrial): Tried {
  const conditions = conditionsIn(whole.sections);
  const trees = [...whole.rules.map(({ condition }) => condition), ...conditions.map(({ condition }) => condition)];
  const form = { ...whole, sections: onlyWhatCounts(whole.sections, trees) };
  const setting = { ...form.setting, wanted: wantedFigures(trees, form.sections, form.sources.regions) };
  const rules = form.rules.map(() => ({ met: 0, broken: 0, open: 0 }));
  const shown = new Set<Expression>();
  let best: Sheet | null = null;
  for (let seed = 0; seed < SHEETS; seed += 1) {
    const sheet = judged(form, syntheticAnswers(form.sections, setting, seed), seed);
    sheet.verdicts.forEach((holds, index) => {
      const count = rules[index];
      if (count) count[holds === null ? 'open' : holds ? 'met' : 'broken'] += 1;
    });
    for (const { condition } of conditions)
      if (isVisible(condition, form.references, sheet.facts)) shown.add(condition);
    if (best === null || sheet.broken.length < best.broken.length) best = sheet;
  }
  return {
    sheets: SHEETS,
    steps: STEPS,
    rules,
    leftBroken: best === null ? [] : mended(form, setting, best).broken,
    neverShown: conditions
      .filter(({ condition }) => !shown.has(condition))
      .map(({ label, section, field }) => ({ label, section, field })),
  };
}

/** The same answers with others for what a broken rule rests on, until none is broken or no way is found: an example that its own form would refuse is none. */
export function keepingRules(whole: FormOnTrial, answers: Answers): Answers {
  const trees = whole.rules.map(({ condition }) => condition);
  const form = { ...whole, sections: onlyWhatCounts(whole.sections, trees) };
  const start = judged(form, answers, 0);
  const setting = { ...form.setting, wanted: wantedFigures(trees, form.sections, form.sources.regions) };
  return mended(form, setting, start).answers;
}

type Sheet = { answers: Answers; facts: Facts; verdicts: (boolean | null)[]; broken: number[] };

function judged({ sections, rules, references, topics, ...form }: FormOnTrial, answers: Answers, seed: number): Sheet {
  const sources = { ...form.sources, topic: topics[seed % topics.length] ?? null };
  const { facts } = withCalculated(sections, answers, { references, sources });
  const verdicts = rules.map(({ condition }) => truth(evaluate(condition, references, facts)));
  // An advisory rule stops nobody, so that it cannot stand against another.
  const broken = verdicts.flatMap((holds, index) => (holds === false && !rules[index]?.advisory ? [index] : []));
  return { answers, facts, verdicts, broken };
}

/** Step by step, other answers for what the broken rules rest on; a step that breaks more is not taken. */
function mended(form: FormOnTrial, setting: SyntheticSetting, start: Sheet): Sheet {
  let sheet = start;
  for (let step = 0; step < STEPS && sheet.broken.length > 0; step += 1) {
    const rule = form.rules[sheet.broken[step % sheet.broken.length] ?? 0];
    if (rule === undefined) break;
    const others = syntheticAnswers(form.sections, setting, SHEETS + step);
    const keys = typedFieldsIn(rule.condition, form.sections);
    const changed = Object.fromEntries(keys.flatMap((key) => (others[key] === undefined ? [] : [[key, others[key]]])));
    const next = judged(form, { ...sheet.answers, ...changed }, step);
    if (next.broken.length <= sheet.broken.length) sheet = next;
  }
  return sheet;
}

/** Most of a form has no part in its rules and need not be filled three hundred times. */
function onlyWhatCounts(sections: readonly FormSection[], trees: readonly Expression[]): FormSection[] {
  const keys = new Set(trees.flatMap((tree) => typedFieldsIn(tree, sections)));
  return sections.map((section) => ({ ...section, fields: section.fields.filter(({ key }) => keys.has(key)) }));
}

function conditionsIn(sections: readonly FormSection[]) {
  return sections.flatMap((section) => [
    ...(section.visibleWhen === null
      ? []
      : [{ label: section.title, section: section.key, field: null, condition: section.visibleWhen }]),
    ...section.fields.flatMap(({ key, label, visibleWhen }) =>
      visibleWhen === null ? [] : [{ label, section: section.key, field: key, condition: visibleWhen }],
    ),
  ]);
}
