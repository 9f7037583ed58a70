import type { RegionLevel } from '@/lib/db/generated/enums';
import type { TemplateTag } from '@/lib/files/word/template/template';
import { formReferences } from '@/lib/forms/builder/form-references';
import { formSections, knownKeys } from '@/lib/forms/definition/definition';
import { problemsInConditions } from '@/lib/forms/definition/problems-in-conditions';
import { problemsInTree } from '@/lib/forms/expressions/read-expression';
import { type Problem, problemIf } from '@/lib/kernel/refusal';
import { blanksIn, mandatoryParts, missingParts, namesToFill } from './announcing/announcement';
import { canNamePartners } from './form/joint-rule';
import { fullScore } from './rubric-rules';
import type { PlanPart } from './settings/plan-parts';
import { problemsInStages, problemsInSumRules, type SumRule } from './stage-rules';
import { placesIn } from './terms/awarding-rules';
import { problemsInAwarding } from './terms/problems-in-awarding';
import { problemsInLevels } from './terms/problems-in-levels';
import type { Terms } from './terms/terms';
import { problemsInWordTags } from './word/problems-in-word-tags';

/** A problem and the settings page on which it is mended. For the announcement, `field` is the section's key. */
export type PlanProblem = Problem & { part: PlanPart };

export type Planned = {
  region: { level: RegionLevel };
  terms: Terms;
  categories: readonly { code: string; name: string }[];
  /** Titles of the topics applied to, as far as they are known. */
  topics?: readonly string[] | null;
  form: { sections: unknown };
  wordTags?: readonly TemplateTag[];
  announcement: readonly { key: string; title: string; body: string }[];
  instalments: readonly { basisPoints: number }[];
  stages: readonly { rubricId: string; cutCount: number | null; weightBp: number; sumRule?: SumRule }[];
  rubrics: readonly { id: string; title: string; criteria: readonly { maxPoints: string; bonus: boolean }[] }[];
};

/** Everything a plan still lacks, whatever it is for, in the order of its pages. */
export function problemsInPlan(plan: Planned): PlanProblem[] {
  return [
    ...at(
      'categories',
      plan.categories.length === 0 ? [{ code: 'rounds.problems.noCategories', field: 'categories.0.name' }] : [],
    ),
    ...at('eligibility', problemsInGates(plan)),
    ...at(
      'rules',
      plan.terms.perProjectCapFen === 0n ? [{ code: 'rounds.problems.noCap', field: 'perProjectCap' }] : [],
    ),
    ...at(
      'form',
      isUsableForm(plan.form.sections) ? problemsInForm(plan) : [{ code: 'rounds.problems.formIncomplete' }],
    ),
    ...at('word', isUsableForm(plan.form.sections) ? problemsInWord(plan) : []),
    ...at('levels', problemsInLevels(plan.terms.recommendation, plan.region.level)),
    ...at('rubric', problemsInRubrics(plan)),
    ...at('stages', [
      ...problemsInStages(plan.stages, placesIn(plan.terms.awarding)),
      ...problemsInSumRules(plan.stages, plan.terms.awarding.tiers),
    ]),
    ...at('awarding', problemsInAwards(plan)),
    ...at('instalments', problemsInInstalments(plan)),
    ...at('announcement', [...problemsInAnnouncement(plan.announcement), ...problemsWithLevelsUnsaid(plan)]),
  ];
}

/** What the pages of a template still ask for; nothing of what whoever begins with it fills in. */
export function problemsInTemplate(plan: Planned): PlanProblem[] {
  return problemsInPlan(plan).filter(({ code }) => !leftToTheRound.includes(code));
}

const leftToTheRound = ['rounds.problems.placeholders', 'rounds.problems.blankLeft', 'rounds.problems.directedEmpty'];

const at = (part: PlanPart, problems: Problem[]): PlanProblem[] => problems.map((problem) => ({ ...problem, part }));

function problemsInGates({ terms, form }: Planned): Problem[] {
  const { eligibility } = terms;
  if (eligibility.length === 0) return [{ code: 'rounds.problems.noEligibility', field: 'verified' }];
  const parsed = formSections.safeParse(form.sections);
  const unnamed = problemIf(parsed.success && !canNamePartners(terms.joint, parsed.data), {
    code: 'rounds.problems.jointTableMissing',
    field: 'jointMode',
  });
  const isEmpty = eligibility.some((rule) => rule.kind === 'directedOrganisations' && rule.organisations.length === 0);
  return [...problemIf(isEmpty, { code: 'rounds.problems.directedEmpty', field: 'directed' }), ...unnamed];
}

function isUsableForm(sections: unknown): boolean {
  const parsed = formSections.safeParse(sections);
  if (!parsed.success) return false;
  const keys = parsed.data.flatMap(({ fields }) => fields.map(({ key }) => key));
  return Object.values(knownKeys).every((key) => keys.includes(key));
}

/** The form, its categories and budget items may have changed since the rules, conditions and formulas were written. */
function problemsInForm({ form, categories, terms, topics }: Planned): Problem[] {
  const sections = formSections.parse(form.sections);
  const references = formReferences(sections, {
    categories,
    budgetItems: terms.budget.items,
    topics: terms.applyPerTopic ? (topics ?? []) : null,
  });
  const keys = sections.flatMap(({ fields }) => fields.map(({ key }) => key));
  const unfit = terms.formRules.flatMap(({ condition, field }, index): Problem[] =>
    keys.includes(field) && problemsInTree(condition, references, 'boolean').length === 0
      ? []
      : [{ code: 'rounds.problems.formRuleUnfit', field: `rules.${index}.text`, values: { row: index + 1 } }],
  );
  return [...problemsInConditions(sections, references), ...unfit];
}

const problemsInWord = ({ wordTags = [], form }: Planned): Problem[] =>
  problemsInWordTags(wordTags, formSections.parse(form.sections));

/** Categories and form may have changed since; a form that cannot be read yet is told of on its own page. */
function problemsInAwards({ terms, categories, form }: Planned): Problem[] {
  const parsed = formSections.safeParse(form.sections);
  return parsed.success ? problemsInAwarding(terms, { categories, sections: parsed.data }) : [];
}

function problemsInRubrics({ rubrics, stages }: Planned): Problem[] {
  return rubrics
    .filter(({ id }) => stages.some(({ rubricId }) => rubricId === id))
    .filter(({ criteria }) => fullScore(criteria) !== '100')
    .map(({ title, criteria }) => ({
      code: 'rounds.problems.rubricNot100',
      values: { rubric: title, sum: fullScore(criteria) },
    }));
}

function problemsInInstalments({ instalments }: Planned): Problem[] {
  const sum = instalments.reduce((total, { basisPoints }) => total + basisPoints, 0);
  return sum === 10_000
    ? []
    : [{ code: 'rounds.problems.instalmentSum', field: 'instalments.0.share', values: { sum: String(sum / 100) } }];
}

/** Nobody goes through offices of which the call says nothing. */
function problemsWithLevelsUnsaid({ announcement, terms }: Planned): Problem[] {
  const isSaid = announcement.some(({ body }) => body.includes('逐级推荐') || body.includes('〔推荐程序〕'));
  return problemIf(terms.recommendation.levels.length > 0 && !isSaid, {
    code: 'rounds.problems.levelsUnsaid',
    field: announcement.find(({ key }) => key === 'review')?.key ?? announcement[0]?.key ?? '',
  });
}

function problemsInAnnouncement(sections: Planned['announcement']): Problem[] {
  const missing = missingParts(sections).map(
    (part): Problem => ({
      code: `rounds.problems.part_${part}`,
      field: mandatoryParts[part][0],
    }),
  );
  const unfilled = sections
    .filter(({ body }) => namesToFill(body).length > 0)
    .map(
      ({ key, title, body }): Problem => ({
        code: 'rounds.problems.placeholders',
        field: key,
        values: {
          section: title,
          left: namesToFill(body)
            .map((name) => `〔${name}〕`)
            .join(''),
        },
      }),
    );
  const blank = sections.flatMap(({ key, body }) =>
    blanksIn(body).map(
      (sentence): Problem => ({ code: 'rounds.problems.blankLeft', field: key, values: { sentence } }),
    ),
  );
  return [...missing, ...unfilled, ...blank];
}
