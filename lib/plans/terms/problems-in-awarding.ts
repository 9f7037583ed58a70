import type { FormSection } from '@/lib/forms/definition/definition';
import { formatYuan } from '@/lib/kernel/money';
import { type Problem, problemIf } from '@/lib/kernel/refusal';
import type { AwardingRules, Merit } from './awarding-rules';
import type { Terms } from './terms';

type Around = {
  categories: readonly { code: string; name: string }[];
  sections: readonly FormSection[];
};

/** Rules by which nobody could decide: places that contradict each other, sums over the cap, facts that nobody asks for. */
export function problemsInAwarding({ awarding, perProjectCapFen }: Terms, around: Around): Problem[] {
  return [
    ...problemsInPlaces(awarding, around),
    ...awarding.tiers.flatMap(({ amountFen }, index) => [
      ...problemIf(amountFen === 0n, { code: 'rounds.problems.tierSum', field: `tiers.${index}.amount` }),
      ...problemIf(perProjectCapFen > 0n && amountFen > perProjectCapFen, {
        code: 'rounds.problems.tierOverCap',
        field: `tiers.${index}.amount`,
        values: { cap: formatYuan(perProjectCapFen) },
      }),
    ]),
    ...twice(awarding.grades.map(({ name }) => name)).map(
      (index): Problem => ({ code: 'rounds.problems.gradeTwice', field: `grades.${index}.name` }),
    ),
    ...awarding.bonuses.flatMap((bonus, index) => problemsInMerit(bonus, `bonuses.${index}`, around)),
    ...awarding.extras.flatMap((extra, index) => [
      ...problemsInMerit(extra, `extras.${index}`, around),
      ...problemIf(extra.amountFen === 0n, { code: 'rounds.problems.tierSum', field: `extras.${index}.amount` }),
    ]),
    ...awarding.preferences.flatMap((merit, index) => problemsInMerit(merit, `preferences.${index}`, around)),
  ];
}

function problemsInPlaces({ quotas, tiers }: AwardingRules, { categories }: Around): Problem[] {
  const sum = (rows: readonly { places: number }[]): number => rows.reduce((total, { places }) => total + places, 0);
  const codes = categories.map(({ code }) => code);
  return [
    ...quotas.flatMap(({ categoryCode }, index) =>
      problemIf(!codes.includes(categoryCode), {
        code: 'rounds.problems.quotaNoCategory',
        field: `quotas.${index}.categoryCode`,
      }),
    ),
    ...twice(quotas.map(({ categoryCode }) => categoryCode)).map(
      (index): Problem => ({ code: 'rounds.problems.quotaTwice', field: `quotas.${index}.categoryCode` }),
    ),
    ...problemIf(tiers.length > 0 && quotas.length > 0 && sum(tiers) !== sum(quotas), {
      code: 'rounds.problems.tiersAgainstQuotas',
      field: 'tiers.0.places',
      values: { tiers: sum(tiers), quotas: sum(quotas) },
    }),
  ];
}

function problemsInMerit({ rating, ownShareBp, answers }: Merit, at: string, { sections }: Around): Problem[] {
  const options = choicesOf(sections).map(({ value }) => value);
  return [
    ...problemIf(rating === null && ownShareBp === null && answers.length === 0, {
      code: 'rounds.problems.meritEmpty',
      field: `${at}.rating`,
    }),
    ...problemIf(
      answers.some(({ field, option }) => !options.includes(`${field}:${option}`)),
      { code: 'rounds.problems.meritGone', field: `${at}.answers` },
    ),
  ];
}

/** The form's questions with choices; the value of an option names both: 'partyGroup:YES'. */
export function questionsOf(
  sections: readonly FormSection[],
): { label: string; options: { value: string; label: string }[] }[] {
  return sections.flatMap(({ fields }) =>
    fields.flatMap((field) =>
      field.type === 'singleChoice' || field.type === 'multiChoice'
        ? [
            {
              label: field.label,
              options: field.options.map(({ value, label }) => ({ value: `${field.key}:${value}`, label })),
            },
          ]
        : [],
    ),
  );
}

/** Every option with the question it answers, as the announcement says it: '党组织：有'. */
export const choicesOf = (sections: readonly FormSection[]): { value: string; label: string }[] =>
  questionsOf(sections).flatMap((question) =>
    question.options.map(({ value, label }) => ({ value, label: `${question.label}：${label}` })),
  );

const twice = (names: readonly string[]): number[] =>
  names.flatMap((name, index) => (names.indexOf(name) === index ? [] : [index]));
