import { formSections } from '@/lib/forms/definition/definition';
import { canonicalJson, type Json } from '@/lib/kernel/canonical-json';
import { conditionTexts } from './announcing/condition-text';
import type { PlanContent } from './plan-content';
import type { PlanPart } from './settings/plan-parts';
import { termsAsJson, termsSchema } from './terms/terms';

/** What was added, removed and changed in one part, by what officers call it. */
export type PartDifference = Record<'added' | 'removed' | 'changed', string[]>;

/** The things of a part by their names, each with all that may differ in it. */
type Things = [name: string, rest: unknown][];

/** What differs between two contents, part by part, in the words of the plan itself. */
export function contentDifference(before: PlanContent, after: PlanContent): Record<PlanPart, PartDifference> {
  const [was, is] = [thingsOf(before), thingsOf(after)];
  const parts = Object.keys(is) as PlanPart[];
  return Object.fromEntries(parts.map((part) => [part, between(was[part], is[part])])) as Record<
    PlanPart,
    PartDifference
  >;
}

function between(before: Things, after: Things): PartDifference {
  const [old, now] = [new Map(before), new Map(after)];
  const same = (name: string): boolean => canonicalJson(old.get(name) as Json) === canonicalJson(now.get(name) as Json);
  return {
    added: [...now.keys()].filter((name) => !old.has(name)),
    removed: [...old.keys()].filter((name) => !now.has(name)),
    changed: [...now.keys()].filter((name) => old.has(name) && !same(name)),
  };
}

function thingsOf(content: PlanContent): Record<PlanPart, Things> {
  const terms = termsSchema.parse(content.terms);
  const {
    eligibility: _withDefaults,
    joint: _amongTheConditions,
    formRules,
    budget,
    screening,
    aggregation,
    awarding,
    publicity,
    recommendation,
    ...rest
  } = termsAsJson(terms);
  const {
    perProjectCapFen,
    minGrantFen,
    categoryGrants,
    maxGrantBp,
    executionMonths,
    commitment,
    portfolioFloors: _ofTheRound,
    ...further
  } = rest;
  const { passLine, ...scores } = aggregation;
  const sections = formSections.parse(content.form.sections);
  return {
    categories: content.categories.map(({ code, name }) => [name, code]),
    eligibility: conditionTexts(terms).map((line) => [line, null]),
    rules: [
      ['单个项目资助上限', perProjectCapFen],
      ['单个项目最低资助', minGrantFen],
      ['各类别资助金额', categoryGrants],
      ['资助比例', maxGrantBp],
      ['实施期限', executionMonths],
      ['承诺方式', commitment],
      ['申报数量和选题', further],
      ['预算科目', [budget.items, budget.forbiddenCodes]],
      ['比例上限', budget.caps],
      ['核对清单', screening.checklist],
      ['不予受理的理由', screening.reasons],
      ['形式审查期限', screening.workingDays],
      ['补正期限', screening.correctionDays],
      ['评分汇总', scores],
      ['公示', publicity],
    ],
    form: [
      ['部分的名称和顺序', sections.map(({ key, title, hint, visibleWhen }) => ({ key, title, hint, visibleWhen }))],
      ...sections.flatMap(({ key, fields }): Things => fields.map((field) => [field.label, [key, field]])),
      ...formRules.map(({ message, ...rule }): Things[number] => [message, rule]),
    ],
    word: [['申报书模板', content.word ?? null]],
    levels: [['逐级推荐', recommendation]],
    rubric: content.rubrics.flatMap(
      ({ title, criteria }): Things => [
        [title, null],
        ...criteria.map((criterion): Things[number] => [criterion.name, criterion]),
      ],
    ),
    stages: content.stages.map(({ name, ...stage }) => [name, stage]),
    awarding: [
      ['合格线', passLine],
      ['评定规则', awarding],
    ],
    instalments: content.instalments.map(({ name, ...instalment }) => [name, instalment]),
    announcement: content.announcement.map(({ title, body }) => [title, body]),
  };
}
