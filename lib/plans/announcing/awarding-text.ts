import { formSections } from '@/lib/forms/definition/definition';
import { formatPercent, formatYuan } from '@/lib/kernel/money';
import type { AwardingRules, Merit } from '../terms/awarding-rules';
import { choicesOf } from '../terms/problems-in-awarding';
import type { Terms } from '../terms/terms';
import { coFundingSentence } from './co-funding-sentence';
import { placesLines } from './places-text';

export type Decided = {
  terms: Pick<Terms, 'awarding' | 'aggregation'>;
  categories: readonly { code: string; name: string }[];
  form: { sections: unknown };
};

/** How the round is decided, a sentence for each rule it has, as the announcement and the settings say it. */
export function awardingLines(plan: Decided): string[] {
  const { passLine, grades, places, merits, coFunding, agreement } = awardingSaid(plan);
  return [...passLine, ...places, ...grades, ...merits, ...coFunding, ...agreement];
}

/** The same sentences by what they are about. */
export function awardingSaid({ terms: { awarding, aggregation }, categories, form }: Decided) {
  const parsed = formSections.safeParse(form.sections);
  const choices = new Map((parsed.success ? choicesOf(parsed.data) : []).map(({ value, label }) => [value, label]));
  const any = (merit: Merit): string => meritText(merit, choices);
  const { grades, bonuses, extras, organisingCostFen, enablingBody, coFunding } = awarding;
  return {
    passLine: aggregation.passLine > 0 ? [`最终得分不低于 ${aggregation.passLine} 分方可立项。`] : [],
    places: placesLines(awarding, categories),
    grades:
      grades.length > 0
        ? [`评定等级：${grades.map(({ name, from }) => `${from} 分及以上为 ${name} 级`).join('，')}。`]
        : [],
    merits: [
      ...bonuses.map((bonus) => `${bonus.label}加 ${Number(bonus.points)} 分：${any(bonus)}。`),
      ...extras.map((extra) => `${extra.label}另加资助 ${formatYuan(extra.amountFen)} 元：${any(extra)}。`),
      ...preferenceLines(awarding, any),
    ],
    coFunding: coFunding === null ? [] : [coFundingSentence(coFunding)],
    agreement: [
      ...(organisingCostFen > 0n
        ? [`资助总额中含组织实施经费 ${formatYuan(organisingCostFen)} 元，不用于立项资助。`]
        : []),
      ...(enablingBody === '' ? [] : [`立项项目由主办单位、${enablingBody}（赋能与监测）和申报单位签订三方协议。`]),
    ],
  };
}

/** The same as one paragraph; a round without such rules goes by the ranks. */
export function awardingText(plan: Decided): string {
  const lines = awardingLines(plan);
  return lines.length === 0 ? '按评审得分由高到低择优立项。' : lines.join('');
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
