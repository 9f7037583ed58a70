import { z } from 'zod';
import { filledRows, whole, wholeOrNull, yuan } from '@/lib/kernel/form-values';
import { limits } from '@/lib/kernel/limits';
import { flag, line, requiredLine, requiredProse, requiredText, text } from '@/lib/kernel/text';
import { readDecimal } from '@/lib/kernel/typed/figures';
import { mostPlaces, placeLevels } from '../definition/named-places';
import { profileFacts, tiedFacts } from '../definition/profile-facts';

const required = { message: 'kernel.problems.required' };
const invalid = { message: 'kernel.problems.invalidValue' };
const FIGURE = 100_000_000;

/** An expression as it is typed; empty where there is none. */
export const typedExpression = () => text(2_000).default('');

/** An amount typed in yuan as fen in digits, or null when the field is left empty. */
const yuanOrNull = z.union([z.literal('').transform(() => null), z.null(), yuan().transform(String)]).default(null);

/** A figure with a few decimals, or null when the field is left empty. */
const figureOrNull = z
  .union([z.number(), z.string(), z.null()])
  .default(null)
  .transform((value, context): number | null => {
    if (value === null || (typeof value === 'string' && value.trim() === '')) return null;
    const figure = typeof value === 'string' ? decimalOf(value) : value;
    if (Number.isFinite(figure) && Math.abs(figure) <= FIGURE) return figure;
    context.addIssue({ code: 'custom', ...invalid });
    return z.NEVER;
  });

function decimalOf(typed: string): number {
  const decimal = readDecimal(typed);
  return decimal === null ? Number.NaN : Number(`${decimal.sign}${decimal.whole}.${decimal.fraction}`);
}

/** `value` is empty for a new option; what stands in a list already keeps its own. */
const options = filledRows(z.object({ value: line(40).default(''), label: requiredLine(60) }), ['label']);

const columns = filledRows(
  z.object({
    key: line(40).default(''),
    label: requiredLine(40),
    type: z.enum(['text', 'integer', 'choice', 'phone', 'day', 'month', 'money'], required),
    required: flag(),
    maxLength: wholeOrNull(1, 1_000),
    /** One a line, or side by side with 、 between them. */
    options: text(2_000).default(''),
    onRecord: z
      .union([z.literal(''), z.enum(tiedFacts)])
      .default('')
      .transform((value) => (value === '' ? undefined : value)),
  }),
  ['label'],
);

/** Empty where the question's own name says which. */
const onRecord = z
  .union([z.literal(''), z.enum(['none', ...tiedFacts])])
  .default('')
  .transform((value) => (value === '' ? undefined : value));

const shared = {
  label: requiredLine(60),
  hint: line(300).default(''),
  required: flag(),
  visibleWhen: typedExpression(),
};

/** A field as the builder's form holds it; keys and stored trees are the house's business. */
export const fieldDraft = z.discriminatedUnion(
  'type',
  [
    z.object({ ...shared, onRecord, type: z.literal('text'), maxLength: whole(1, 200) }),
    z.object({ ...shared, type: z.literal('longText'), maxLength: whole(1, 10_000) }),
    z.object({
      ...shared,
      onRecord,
      type: z.literal('integer'),
      min: wholeOrNull(-FIGURE, FIGURE),
      max: wholeOrNull(-FIGURE, FIGURE),
      unit: line(10).default(''),
    }),
    z.object({
      ...shared,
      onRecord,
      type: z.literal('number'),
      min: figureOrNull,
      max: figureOrNull,
      decimals: whole(1, 4),
      unit: line(10).default(''),
    }),
    z.object({ ...shared, type: z.literal('money'), max: yuanOrNull }),
    z.object({
      ...shared,
      type: z.literal('calculated'),
      formula: requiredText(2_000),
      result: z.enum(['money', 'number'], required),
      decimals: whole(0, 4).default(2),
      unit: line(10).default(''),
    }),
    z.object({ ...shared, onRecord, type: z.literal('day'), withinPeriod: flag() }),
    z.object({ ...shared, type: z.literal('phone') }),
    z.object({ ...shared, type: z.literal('email') }),
    z.object({ ...shared, onRecord, type: z.literal('singleChoice'), options }),
    z.object({ ...shared, type: z.literal('multiChoice'), options }),
    z.object({ ...shared, type: z.literal('category') }),
    z.object({
      ...shared,
      type: z.literal('region'),
      level: z.union([z.literal('').transform(() => null), z.null(), z.enum(placeLevels)]).default(null),
      maxPlaces: whole(1, mostPlaces).default(1),
    }),
    z.object({
      ...shared,
      type: z.literal('table'),
      columns,
      withinPeriod: flag(),
      minRows: whole(0, 100),
      maxRows: whole(1, 100),
    }),
    z.object({ ...shared, type: z.literal('budget'), maxRows: whole(1, 200) }),
    z.object({ ...shared, type: z.literal('attachment'), maxFiles: whole(1, 20) }),
    z.object({ ...shared, type: z.literal('declaration'), statement: requiredProse(limits.statement) }),
    z.object({
      ...shared,
      type: z.literal('profile'),
      fact: z.enum(profileFacts, required),
    }),
  ],
  invalid,
);

export type FieldDraft = z.output<typeof fieldDraft>;
