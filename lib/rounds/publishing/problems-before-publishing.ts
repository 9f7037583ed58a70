import type { FundKind } from '@/lib/db/generated/enums';
import { formReferences } from '@/lib/forms/builder/form-references';
import { formSections, knownKeys } from '@/lib/forms/definition/definition';
import { problemsInConditions } from '@/lib/forms/definition/problems-in-conditions';
import { problemsInTree } from '@/lib/forms/expressions/read-expression';
import { sumFen } from '@/lib/kernel/money';
import { type Problem, problemIf } from '@/lib/kernel/refusal';
import { mandatoryParts, missingParts, placeholdersIn } from '@/lib/plans/announcing/announcement';
import { fullScore } from '@/lib/plans/rubric-rules';
import { problemsInStages } from '@/lib/plans/stage-rules';
import { problemsInFloors } from '@/lib/plans/terms/floor-rules';
import type { RulesDocument } from '@/lib/plans/terms/rules-document';
import type { SettingsPart } from '../settings/settings-parts';
import { problemsInTimetable, type Timetable } from '../settings/timetable';

/** A problem and the settings page on which it is mended. For the announcement, `field` is the section's key. */
export type PublishProblem = Problem & { part: SettingsPart };

export type Publishable = Timetable & {
  contactName: string;
  contactPhone: string;
  complaintPhone: string;
  rules: RulesDocument;
  publishedTopics: number;
  categories: readonly { code: string; name: string }[];
  funding: readonly { amountFen: bigint; fund: { id: string; kind: FundKind } }[];
  form: { sections: unknown };
  announcement: readonly { key: string; title: string; body: string }[];
  instalments: readonly { basisPoints: number }[];
  stages: readonly { rubricId: string; cutCount: number | null; weightBp: number }[];
  rubrics: readonly { id: string; title: string; criteria: readonly { maxPoints: string; bonus: boolean }[] }[];
};

/** Everything that still stands between a draft and its publication (domain B.2), in the order of the settings pages. */
export function problemsBeforePublishing(round: Publishable, now: Date): PublishProblem[] {
  return [
    ...at('basics', problemsInContact(round)),
    ...at('timetable', [...problemsInDates(round, now), ...problemsInTimetable(round)]),
    ...at('funding', problemsInFunding(round)),
    ...at(
      'categories',
      round.categories.length === 0 ? [{ code: 'rounds.problems.noCategories', field: 'categories.0.name' }] : [],
    ),
    ...at('eligibility', problemsInGates(round.rules)),
    ...at('rules', problemsInAmounts(round)),
    ...at(
      'form',
      isUsableForm(round.form.sections) ? problemsInForm(round) : [{ code: 'rounds.problems.formIncomplete' }],
    ),
    ...at('rubric', problemsInRubrics(round)),
    ...at('stages', problemsInStages(round.stages)),
    ...at('instalments', problemsInInstalments(round)),
    ...at('announcement', problemsInAnnouncement(round.announcement)),
  ];
}

const at = (part: SettingsPart, problems: Problem[]): PublishProblem[] =>
  problems.map((problem) => ({ ...problem, part }));

function problemsInContact(round: Publishable): Problem[] {
  const asked = {
    contactName: 'noContactName',
    contactPhone: 'noContactPhone',
    complaintPhone: 'noComplaintPhone',
  } as const;
  return (Object.keys(asked) as (keyof typeof asked)[])
    .filter((field) => round[field].trim() === '')
    .map((field) => ({ code: `rounds.problems.${asked[field]}`, field }));
}

function problemsInDates(
  { opensAt, closesAt, reviewFrom, reviewTo, executionFrom, executionTo }: Publishable,
  now: Date,
): Problem[] {
  const dates = { opensAt, closesAt, reviewFrom, reviewTo, executionFrom, executionTo };
  const missing = (Object.keys(dates) as (keyof typeof dates)[]).flatMap((field): Problem[] =>
    problemIf(dates[field] === null, { code: `rounds.problems.${field}Missing`, field }),
  );
  return opensAt !== null && opensAt < now
    ? [...missing, { code: 'rounds.problems.opensInPast', field: 'opensAt' }]
    : missing;
}

function problemsInFunding({ funding, categories, rules }: Publishable): Problem[] {
  if (funding.length === 0) return [{ code: 'rounds.problems.noFunding', field: 'lines.0.fundId' }];
  return problemsInFloors(rules.portfolioFloors, {
    funds: funding.map(({ fund }) => fund),
    categoryCodes: categories.map(({ code }) => code),
  });
}

function problemsInAmounts({ rules, funding, publishedTopics }: Publishable): Problem[] {
  const problems: Problem[] = [];
  if (rules.perProjectCapFen === 0n) problems.push({ code: 'rounds.problems.noCap', field: 'perProjectCap' });
  const totalFen = sumFen(funding.map(({ amountFen }) => amountFen));
  if (funding.length > 0 && rules.perProjectCapFen > totalFen)
    problems.push({ code: 'rounds.problems.capAboveTotal', field: 'perProjectCap' });
  if (rules.applyPerTopic && publishedTopics === 0)
    problems.push({ code: 'rounds.problems.noTopicGuide', field: 'applyPerTopic' });
  return problems;
}

function problemsInGates({ eligibility }: RulesDocument): Problem[] {
  if (eligibility.length === 0) return [{ code: 'rounds.problems.noEligibility', field: 'verified' }];
  const isEmpty = eligibility.some((rule) => rule.kind === 'directedOrganisations' && rule.organisations.length === 0);
  return isEmpty ? [{ code: 'rounds.problems.directedEmpty', field: 'directed' }] : [];
}

function isUsableForm(sections: unknown): boolean {
  const parsed = formSections.safeParse(sections);
  if (!parsed.success) return false;
  const keys = parsed.data.flatMap(({ fields }) => fields.map(({ key }) => key));
  return Object.values(knownKeys).every((key) => keys.includes(key));
}

/** The form, its categories and budget items may have changed since the rules, conditions and formulas were written. */
function problemsInForm({ form, categories, rules }: Publishable): Problem[] {
  const sections = formSections.parse(form.sections);
  const references = formReferences(sections, { categories, budgetItems: rules.budget.items });
  const keys = sections.flatMap(({ fields }) => fields.map(({ key }) => key));
  const unfit = rules.formRules.flatMap(({ condition, field }, index): Problem[] =>
    keys.includes(field) && problemsInTree(condition, references, 'boolean').length === 0
      ? []
      : [{ code: 'rounds.problems.formRuleUnfit', field: `rules.${index}.text`, values: { row: index + 1 } }],
  );
  return [...problemsInConditions(sections, references), ...unfit];
}

function problemsInRubrics({ rubrics, stages }: Publishable): Problem[] {
  return rubrics
    .filter(({ id }) => stages.some(({ rubricId }) => rubricId === id))
    .filter(({ criteria }) => fullScore(criteria) !== '100')
    .map(({ title, criteria }) => ({
      code: 'rounds.problems.rubricNot100',
      values: { rubric: title, sum: fullScore(criteria) },
    }));
}

function problemsInInstalments({ instalments }: Publishable): Problem[] {
  const sum = instalments.reduce((total, { basisPoints }) => total + basisPoints, 0);
  return sum === 10_000
    ? []
    : [{ code: 'rounds.problems.instalmentSum', field: 'instalments.0.share', values: { sum: String(sum / 100) } }];
}

function problemsInAnnouncement(sections: Publishable['announcement']): Problem[] {
  const missing = missingParts(sections).map(
    (part): Problem => ({
      code: `rounds.problems.part_${part}`,
      field: mandatoryParts[part][0],
    }),
  );
  const unfilled = sections
    .filter(({ body }) => placeholdersIn(body).length > 0)
    .map(
      ({ key, title, body }): Problem => ({
        code: 'rounds.problems.placeholders',
        field: key,
        values: { section: title, left: placeholdersIn(body).join('') },
      }),
    );
  return [...missing, ...unfilled];
}
