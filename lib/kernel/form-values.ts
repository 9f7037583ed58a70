import { z } from 'zod';
import { parseYuan } from './money';
import { readDecimal, readWhole } from './typed/figures';
import { readMoment } from './typed/typed-dates';

/** Values that come typed from code and as text from a form. */
type FromForm<Output, Typed = Output> = z.ZodType<Output, Typed | string>;

const invalid = 'kernel.problems.invalidValue';
const required = 'kernel.problems.required';

/** An amount: fen from code, yuan as typed from a form. */
export const yuan = (): FromForm<bigint> =>
  z.union([z.bigint(), z.string()], { message: required }).transform((value, context) => {
    const fen = typeof value === 'bigint' ? value : parseYuan(value);
    return fen ?? refuse(context, value === '' ? required : 'kernel.problems.yuan');
  });

/** The same where an empty field says nothing. */
export const yuanOrEmpty = () => z.union([z.literal('').transform(() => null), yuan()]).default(null);

/** The same where an empty field is no money at all. */
export const yuanOrNone = () =>
  z
    .union([z.bigint(), z.string()])
    .default(0n)
    .transform((value, context): bigint => {
      if (typeof value === 'bigint') return value;
      if (value.trim() === '') return 0n;
      return parseYuan(value) ?? refuse(context, 'kernel.problems.yuan');
    });

/** A share: basis points from code, percent with at most two decimals as typed from a form. */
export const percent = (): FromForm<number> =>
  z.union([z.number().int().min(0).max(10_000), z.string()], { message: required }).transform((value, context) => {
    if (typeof value === 'number') return value;
    const share = readDecimal(value.replace(/[%％]\s*$/, ''));
    if (share === null || share.sign === '-' || share.fraction.length > 2)
      return refuse(context, value === '' ? required : 'kernel.problems.percent');
    const basisPoints = Number(share.whole) * 100 + Number(share.fraction.padEnd(2, '0'));
    if (basisPoints > 10_000) return refuse(context, 'kernel.problems.percent');
    return basisPoints;
  });

/** An instant: a Date from code, Shanghai wall-clock time ('2026-11-22T17:00') from a form; empty is null. */
export const moment = (): z.ZodType<Date | null, Date | string | null> =>
  z.union([z.date(), z.string(), z.null()], { message: required }).transform((value, context) => {
    if (value === null || value === '') return null;
    return value instanceof Date ? value : (readMoment(value) ?? refuse(context, 'kernel.problems.dateTime'));
  });

/** A whole number within bounds, or null when the field is left empty; `message` where the problem should name the field. */
export const wholeOrNull = (min: number, max: number, message = invalid) =>
  z
    .union([z.number(), z.string(), z.null()])
    .default(null)
    .transform((value, context): number | null => {
      if (value === null || (typeof value === 'string' && value.trim() === '')) return null;
      return wholeWithin(value, { min, max }) ?? refuse(context, message);
    });

/** A whole number within bounds. An emptied field is no zero: it is refused, as whatever else is no number. */
export const whole = (min: number, max: number, message = invalid): FromForm<number> =>
  z
    .union([z.number(), z.string()], { message })
    .transform((value, context) => wholeWithin(value, { min, max }) ?? refuse(context, message));

function wholeWithin(value: number | string, { min, max }: { min: number; max: number }): number | null {
  const number = typeof value === 'number' ? value : readWhole(value);
  return number !== null && Number.isInteger(number) && number >= min && number <= max ? number : null;
}

/** A group of check boxes: one ticked box arrives as text, several as a list, none not at all. */
export const ticked = <Value extends string>(values: readonly Value[]) =>
  z
    .union([z.string(), z.array(z.string())])
    .default([])
    .transform((raw) => [raw].flat().filter((value): value is Value => (values as readonly string[]).includes(value)));

/**
 * Rows of a table in a form that always offers a few empty ones: a row whose `typed` fields are all empty is no row.
 * Problems keep the number of the row as it stood on the page; rows with a `position` are put in its order.
 */
export function filledRows<Row extends z.ZodType>(
  row: Row,
  typed: readonly string[],
): z.ZodType<z.output<Row>[], z.input<Row>[]> {
  const rows = z
    .array(z.record(z.string(), z.unknown()), { message: invalid })
    .max(200, { message: invalid })
    .default([]);
  return rows.transform((raw, context) =>
    raw
      .flatMap((candidate, index) => {
        if (typed.every((name) => isEmpty(candidate[name]))) return [];
        const parsed = row.safeParse(candidate);
        if (parsed.success) {
          if (typeof parsed.data === 'object' && parsed.data !== null) numbersOnPage.set(parsed.data, index);
          return [{ row: parsed.data, position: positionOf(candidate) ?? index }];
        }
        for (const issue of parsed.error.issues) {
          context.addIssue({ code: 'custom', message: issue.message, path: [index, ...issue.path] });
        }
        return [];
      })
      .sort((first, second) => first.position - second.position)
      .map(({ row: each }) => each),
  ) as unknown as z.ZodType<z.output<Row>[], z.input<Row>[]>;
}

const numbersOnPage = new WeakMap<object, number>();

/**
 * The field of a problem about a row, 'stages.0.weight', under the number the row has on the page: rules count the rows
 * in their order and without the empty ones.
 */
export function fieldOnPage(field: string, input: unknown): string {
  let part = input;
  return field
    .split('.')
    .map((name) => {
      part =
        typeof part === 'object' && part !== null && Object.hasOwn(part, name)
          ? (part as Record<string, unknown>)[name]
          : undefined;
      const number = typeof part === 'object' && part !== null ? numbersOnPage.get(part) : undefined;
      return number === undefined ? name : String(number);
    })
    .join('.');
}

function positionOf({ position }: Record<string, unknown>): number | null {
  return typeof position === 'string' && /^\d{1,3}$/.test(position) ? Number(position) : null;
}

/** A file input nobody touched posts a file without bytes. */
function isEmpty(value: unknown): boolean {
  if (value instanceof File) return value.size === 0;
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

function refuse(context: z.RefinementCtx, message: string): never {
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
}
