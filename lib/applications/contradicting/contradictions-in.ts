import { type Answers, type BudgetRow, rowsOf, type TableRow } from '@/lib/forms/answers/answer-value';
import type { FormField, FormSection } from '@/lib/forms/definition/definition';
import { formatCount, formatYuan } from '@/lib/kernel/money';
import { halfWidth } from '@/lib/kernel/typed/figures';
import { budgetTotals } from '../filling/budget';
import { budgetLine } from '../filling/budget-lines';
import { periodIn } from '../funded-twice/shared-facts';
import { isOutside, periodText } from './period-said';
import { differs, NUMBER, numberIn, type SaidNumber, saysMore } from './said-numbers';

export type ContradictionKind = 'people' | 'personTimes' | 'sessions' | 'total' | 'grant' | 'period';
/** A sentence of a text, and what the form says elsewhere that cannot be together with it. */
export type Contradiction = {
  kind: ContradictionKind;
  said: { section: string; label: string; passage: string };
  written: { section: string; label: string; value: string };
};

/** What the form says elsewhere, and whether a sentence cannot be together with it. */
type Claim = { kind: ContradictionKind; written: Contradiction['written']; isAgainst: (sentence: string) => boolean };

/** What is said of another time says nothing of this project; what is said of a part, or of others, nothing of the whole. */
const ANOTHER_TIME = /曾|已|去年|往年|历年|累计|近年|以往|上年|过去/;
const OF_A_PART = /每|各|间接|其中|单次|人均|户均|平均/;

/** Sentences of long texts against the numbers of fields, tables and the budget; only what cannot be is named. */
export function contradictionsIn(sections: readonly FormSection[], answers: Answers): Contradiction[] {
  const claims = claimsOf(sections, answers);
  return textsIn(sections, answers).flatMap(({ text, ...place }) =>
    clausesOf(text).flatMap((passage) =>
      claims
        .filter(({ isAgainst }) => isAgainst(halfWidth(passage)))
        .map(({ kind, written }) => ({ kind, said: { ...place, passage: passage.trim() }, written })),
    ),
  );
}

const clausesOf = (text: string): string[] =>
  text
    .split(/[。；;！!？?\n]/)
    .filter((sentence) => !ANOTHER_TIME.test(sentence))
    .flatMap((sentence) => sentence.split('，'))
    .filter((clause) => !OF_A_PART.test(clause));

const AFTER = '(左右|上下|以上)?';
const people = new RegExp(
  `(?:服务|受益|惠及|覆盖)[^0-9零〇一二两三四五六七八九十百千万不约近超逾至预大]{0,8}(${NUMBER})\\s*(?:名|位|人(?!次))${AFTER}`,
);
const personTimes = new RegExp(
  `(?:服务|受益|惠及|覆盖|参与|参加)[^0-9零〇一二两三四五六七八九十百千万不约近超逾至预大]{0,8}(${NUMBER})\\s*人次${AFTER}`,
);
const sessions = new RegExp(
  `(?:共|合计|总计)(?:开展|举办|组织)?[^0-9零〇一二两三四五六七八九十百千万不约近超逾至预大]{0,8}(${NUMBER})\\s*场次?${AFTER}`,
);
const money = (words: string): RegExp => new RegExp(`(?:${words})(?:共计|合计|共|为|是)?\\s*(${NUMBER})\\s*元${AFTER}`);

function claimsOf(sections: readonly FormSection[], answers: Answers): Claim[] {
  const fields = sections.flatMap((section) => section.fields.map((field) => ({ section: section.title, field })));
  return fields.flatMap(({ section, field }): Claim[] => [
    ...periodOf(section, field, answers),
    ...peopleIn(section, field, answers),
    ...indicatorsIn(section, field, answers),
    ...budgetIn(section, field, answers),
  ]);
}

type Against = (said: SaidNumber, stretch: string) => boolean;

/** Against the number that a pattern finds in a sentence, with what stands after its unit. */
const byNumber =
  (pattern: RegExp, isAgainst: Against) =>
  (sentence: string): boolean => {
    const [, stretch = '', after = ''] = pattern.exec(sentence) ?? [];
    const said = stretch === '' ? null : numberIn(stretch, after);
    return said !== null && isAgainst(said, stretch);
  };

function periodOf(section: string, field: FormField, answers: Answers): Claim[] {
  const { from, to } = periodIn(answers);
  if (field.key !== 'startsOn' || from === null || to === null) return [];
  const written = { section, label: field.label, value: periodText({ from, to }) };
  return [{ kind: 'period', written, isAgainst: (sentence) => isOutside(sentence, { from, to }) }];
}

function peopleIn(section: string, field: FormField, answers: Answers): Claim[] {
  const value = answers[field.key];
  if (field.key !== 'directBeneficiaries' || field.type !== 'integer' || value === undefined) return [];
  const written = Number(value);
  return [
    {
      kind: 'people',
      written: { section, label: field.label, value: `${formatCount(written)} 人` },
      isAgainst: byNumber(people, (said) => saysMore(said, written)),
    },
  ];
}

/** A table whose rows say how much of what unit: the sum of a unit is the most that a text can say of it. */
function indicatorsIn(section: string, field: FormField, answers: Answers): Claim[] {
  if (field.type !== 'table') return [];
  const unit = field.columns.find(({ type }) => type === 'choice');
  const target = field.columns.find(({ type }) => type === 'integer');
  if (unit?.type !== 'choice' || target === undefined) return [];
  const rows = rowsOf<TableRow>(answers[field.key]);
  const claim = (kind: ContradictionKind, pattern: RegExp, label: string): Claim[] => {
    const value = unit.options.find((option) => option.label === label)?.value;
    const of = rows.filter((row) => value !== undefined && row[unit.key] === value);
    if (of.length === 0) return [];
    const sum = of.reduce((all, row) => all + Number(row[target.key] ?? 0), 0);
    const written = { section, label: field.label, value: `${formatCount(sum)} ${label}` };
    return [{ kind, written, isAgainst: byNumber(pattern, (said) => saysMore(said, sum)) }];
  };
  return [...claim('personTimes', personTimes, '人次'), ...claim('sessions', sessions, '场次')];
}

function budgetIn(section: string, field: FormField, answers: Answers): Claim[] {
  const rows = field.type === 'budget' ? rowsOf<BudgetRow>(answers[field.key]) : [];
  if (rows.length === 0) return [];
  const { totalFen, grantFen } = budgetTotals(rows.map(budgetLine));
  const claim = (kind: ContradictionKind, words: string, fen: bigint): Claim => ({
    kind,
    written: { section, label: field.label, value: `${formatYuan(fen)} 元` },
    // What is said in 万 was rounded to its last figure.
    isAgainst: byNumber(money(words), (said, stretch) => differs(said, Number(fen) / 100, grainOf(stretch))),
  });
  return [
    claim('total', '总预算|预算总额|预算总计|总投入|总经费', totalFen),
    claim('grant', '申请资助|申请资金|申请经费|申请金额', grantFen),
  ];
}

function grainOf(stretch: string): number {
  if (!stretch.includes('万')) return 1;
  const decimals = /\.([0-9]+)/.exec(stretch)?.[1]?.length ?? 0;
  return 10_000 / 10 ** decimals;
}

function textsIn(sections: readonly FormSection[], answers: Answers) {
  return sections.flatMap(({ title, fields }) =>
    fields.flatMap(({ key, type, label }) => {
      const text = type === 'longText' ? answers[key] : undefined;
      return typeof text === 'string' ? [{ section: title, label, text }] : [];
    }),
  );
}
