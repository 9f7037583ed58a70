import { addDays, type Day, isDay } from '@/lib/kernel/shanghai';
import type { Answers, AnswerValue } from '../answers/answer-value';
import { type FieldOf, type FormField, type FormSection, knownKeys } from '../definition/definition';
import { isNarrowEnough } from '../definition/named-places';
import { type BudgetLimits, syntheticBudget } from './synthetic-budget';
import { chance, oneOfWanted, pick, plainDecimalOf, someFen, type Variant, wholeNumber } from './synthetic-figures';
import { withFunders } from './synthetic-funders';
import { syntheticRows } from './synthetic-rows';
import { sampleLine, sampleProse, sampleTitle } from './synthetic-texts';

export type SyntheticSetting = {
  categoryCodes: readonly string[];
  regions: readonly { id: string; level: string }[];
  budget: BudgetLimits;
  period: { from: Day; to: Day };
  /** Figures worth trying, because a rule speaks of them: by field, or by 'table.column'. Money in fen, days as days. */
  wanted: Readonly<Record<string, readonly string[]>>;
};

/**
 * A whole answer sheet of an organisation that does not exist: every field within its own limits, nothing missing in
 * 'short' and 'long'; numbered variants leave some optional fields empty. The same variant is always the same sheet.
 */
export function syntheticAnswers(
  sections: readonly FormSection[],
  setting: SyntheticSetting,
  variant: Variant,
): Answers {
  const fields = sections.flatMap((section) => section.fields);
  const days = fields.filter(({ type }) => type === 'day').map(({ key }) => key);
  const answers = Object.fromEntries(
    fields.flatMap((field): [string, AnswerValue][] => {
      const isLeftOut = typeof variant === 'number' && !field.required && chance(variant, `${field.key}|blank`) < 0.25;
      const value = isLeftOut ? null : answerTo(field, { setting, variant, days });
      return value === null ? [] : [[field.key, value]];
    }),
  );
  return withFunders(fields, answers);
}

type Filling = { setting: SyntheticSetting; variant: Variant; days: readonly string[] };

function answerTo(field: FormField, filling: Filling): AnswerValue | null {
  const { setting, variant } = filling;
  const wanted = (about: string): number[] =>
    (setting.wanted[about] ?? []).filter((text) => /^-?\d+(\.\d+)?$/.test(text)).map(Number);
  switch (field.type) {
    case 'text':
      return field.key === knownKeys.title
        ? sampleTitle.slice(0, field.maxLength)
        : (wish(field.maxLength) ?? sampleLine(field.label, field.maxLength, 0));
    case 'longText':
      return sampleProse(lengthOf(field, variant), Math.floor(chance(variant, field.key) * 7));
    case 'integer':
      return wholeNumber(field, { variant, about: field.key, wanted: wanted(field.key) });
    case 'number':
      return decimalOf(field, variant, wanted(field.key));
    case 'money':
      return String(someFen(Number(field.maxFen), { variant, about: field.key, wanted: wanted(field.key) }));
    case 'day':
      return dayOf(field.key, filling);
    case 'phone':
      return '13800000000';
    case 'email':
      return 'rehearsal@example.cn';
    case 'singleChoice':
      return pick(field.options, variant, field.key)?.value ?? null;
    case 'multiChoice':
      return choicesOf(field, variant);
    case 'category':
      return pick(setting.categoryCodes, variant, field.key);
    case 'region':
      return placesFor(field, filling);
    case 'table':
      return filledOrNull(syntheticRows(field, { variant, wanted, period: setting.period }));
    case 'budget':
      return syntheticBudget(setting.budget, {
        variant,
        about: field.key,
        maxRows: field.maxRows,
        wantedFen: wanted(field.key).map((fen) => BigInt(Math.trunc(fen))),
      });
    case 'declaration':
      return true;
    case 'attachment':
    case 'profile':
    case 'calculated':
      return null;
  }

  function wish(limit: number): string | null {
    return oneOfWanted(
      (setting.wanted[field.key] ?? []).filter((text) => text.length <= limit),
      variant,
      field.key,
    );
  }
}

/** One in 'short', as many as may be named in 'long'; those of one level never lie in each other. */
function placesFor(field: FieldOf<'region'>, { setting, variant }: Filling): AnswerValue | null {
  const narrow = setting.regions.filter(({ level }) => isNarrowEnough(level, field.level));
  const ids = narrow.map(({ id }) => id);
  const aimed = (setting.wanted[field.key] ?? []).filter((id) => ids.includes(id));
  const main = oneOfWanted(aimed, variant, field.key) ?? pick(ids, variant, field.key);
  if (field.maxPlaces === 1 || main === null) return main;
  const level = narrow.find(({ id }) => id === main)?.level;
  const others = narrow.filter((each) => each.level === level && each.id !== main).map(({ id }) => id);
  const most = variant === 'short' ? 0 : Math.round((field.maxPlaces - 1) * shareOf(variant, field.key));
  return [main, ...others.slice(0, most)];
}

const shareOf = (variant: Variant, about: string): number =>
  variant === 'long' ? 1 : chance(variant, `${about}|more`);

function lengthOf({ maxLength }: FieldOf<'longText'>, variant: Variant): number {
  if (variant === 'short') return Math.min(maxLength, 40);
  if (variant === 'long') return maxLength;
  return Math.max(1, Math.round(maxLength * chance(variant, 'length')));
}

function decimalOf(
  { key, min, max, decimals }: FieldOf<'number'>,
  variant: Variant,
  wanted: readonly number[],
): string {
  const scale = 10 ** decimals;
  const range = { min: Math.ceil(min * scale - 1e-6), max: Math.floor(max * scale + 1e-6) };
  return plainDecimalOf(
    wholeNumber(range, { variant, about: key, wanted: wanted.map((figure) => Math.round(figure * scale)) }),
    decimals,
  );
}

/** Days follow each other in the order of the form, from the first to the last day of the period. */
function dayOf(key: string, { setting: { period, wanted }, variant, days }: Filling): Day {
  const span = Math.max(0, Math.round((Date.parse(period.to) - Date.parse(period.from)) / 86_400_000));
  const place = days.indexOf(key);
  const inOrder = addDays(period.from, days.length < 2 ? 0 : Math.round((span * place) / (days.length - 1)));
  if (typeof variant !== 'number') return inOrder;
  const goal = oneOfWanted((wanted[key] ?? []).filter(isDay), variant, key);
  if (goal !== null) return goal;
  if (chance(variant, `${key}|how`) < 0.6) return inOrder;
  return addDays(period.from, Math.floor(chance(variant, key) * (span + 1)));
}

function choicesOf({ key, options }: FieldOf<'multiChoice'>, variant: Variant): string[] {
  const first = pick(options, variant, key)?.value;
  const isAlso = (value: string): boolean =>
    variant === 'long' || (variant !== 'short' && chance(variant, `${key}|${value}`) < 0.3);
  return options.map(({ value }) => value).filter((value) => value === first || isAlso(value));
}

const filledOrNull = <Row>(rows: Row[]): Row[] | null => (rows.length === 0 ? null : rows);
