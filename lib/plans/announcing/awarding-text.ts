import { formSections } from '@/lib/forms/definition/definition';
import { formatPercent, formatYuan } from '@/lib/kernel/money';
import type { AwardingRules, Merit } from '../terms/awarding-rules';
import { choicesOf } from '../terms/problems-in-awarding';
import type { Terms } from '../terms/terms';

type Decided = {
  terms: Pick<Terms, 'awarding' | 'aggregation'>;
  categories: readonly { code: string; name: string }[];
  form: { sections: unknown };
};

/** How the round is decided, a sentence for each rule it has, as the announcement and the settings say it. */
export function awardingLines({ terms: { awarding, aggregation }, categories, form }: Decided): string[] {
  const parsed = formSections.safeParse(form.sections);
  const choices = new Map((parsed.success ? choicesOf(parsed.data) : []).map(({ value, label }) => [value, label]));
  const any = (merit: Merit): string => meritText(merit, choices);
  return [
    ...(aggregation.passLine > 0 ? [`最终得分不低于 ${aggregation.passLine} 分方可立项。`] : []),
    ...placesLines(awarding, categories),
    ...(awarding.grades.length > 0
      ? [`评定等级：${awarding.grades.map(({ name, from }) => `${from} 分及以上为 ${name} 级`).join('，')}。`]
      : []),
    ...awarding.bonuses.map((bonus) => `${bonus.label}加 ${Number(bonus.points)} 分：${any(bonus)}。`),
    ...awarding.extras.map((extra) => `${extra.label}另加资助 ${formatYuan(extra.amountFen)} 元：${any(extra)}。`),
    ...preferenceLines(awarding, any),
    ...(awarding.organisingCostFen > 0n
      ? [`资助总额中含组织实施经费 ${formatYuan(awarding.organisingCostFen)} 元，不用于立项资助。`]
      : []),
    ...(awarding.enablingBody === ''
      ? []
      : [`立项项目由主办单位、${awarding.enablingBody}（赋能与监测）和申报单位签订三方协议。`]),
  ];
}

/** Which places there are and what they pay: sums by place, and places of categories. */
export const placesLines = (awarding: AwardingRules, categories: Decided['categories']): string[] => [
  ...tierLines(awarding),
  ...quotaLines(awarding, categories),
];

/** The same as one paragraph; a round without such rules goes by the ranks. */
export function awardingText(plan: Decided): string {
  const lines = awardingLines(plan);
  return lines.length === 0 ? '按评审得分由高到低择优立项。' : lines.join('');
}

/** 'places 1–10 at 30,000 and 11–30 at 10,000', exactly so. */
function tierLines({ tiers }: AwardingRules): string[] {
  const [only] = tiers;
  if (only === undefined) return [];
  if (tiers.length === 1) return [`立项 ${only.places} 个，每个资助 ${formatYuan(only.amountFen)} 元。`];
  let last = 0;
  const each = tiers.map(({ places, amountFen }) => {
    const first = last + 1;
    last += places;
    const from = places === 1 ? `第 ${first} 名` : `第 ${first}—${last} 名各`;
    return `${from}资助 ${formatYuan(amountFen)} 元`;
  });
  return [`按名次分档资助：${each.join('，')}。`];
}

function quotaLines(
  { quotas, unusedPlaces }: AwardingRules,
  categories: readonly { code: string; name: string }[],
): string[] {
  if (quotas.length === 0) return [];
  const each = quotas.map(
    ({ categoryCode, places }) => `${categories.find(({ code }) => code === categoryCode)?.name ?? ''} ${places} 个`,
  );
  const unused = unusedPlaces === 'open' ? '名额未用完的，空缺不再调剂' : '名额未用完的，调剂给其他类别，按名次录取';
  return [`各类别名额：${each.join('、')}；${unused}。`];
}

function preferenceLines({ preferences }: AwardingRules, any: (merit: Merit) => string): string[] {
  if (preferences.length === 0) return [];
  const each = preferences.map((merit) => `${merit.label}（${any(merit)}）`);
  return [`得分相同的，${each.length > 1 ? '依次' : ''}优先：${each.join('；')}。`];
}

function meritText({ rating, ownShareBp, answers }: Merit, choices: ReadonlyMap<string, string>): string {
  const named = [
    ...(rating === null ? [] : [`社会组织评估等级 ${rating.slice(1)}A 级及以上且在有效期内`]),
    ...(ownShareBp === null ? [] : [`自筹资金不低于项目总预算的 ${formatPercent(ownShareBp)}%`]),
    ...answers.flatMap(({ field, option }) => choices.get(`${field}:${option}`) ?? []),
  ];
  return named.length > 1 ? `符合任意一项：${named.join('、')}` : named.join('');
}
