import { z } from 'zod';
import { isStorable } from '@/lib/kernel/typed/is-storable';
import { at, type Order, type Walk } from './order';

/** An amount stays text until it goes to the database: what an address says must be something that can be written down. */
type Value = string | number | Date | null;

/** A place between two rows: the last one passed, by its value under the order and its id. */
export type Key = { value: Value; id: string };

/** The place after a row. */
export function placeAfter(row: { id: string }, { order }: Walk): Key {
  const value = order.by.split('.').reduce<unknown>((inner, part) => (inner as Record<string, unknown>)[part], row);
  return { value: typeof value === 'bigint' ? String(value) : (value as Value), id: row.id };
}

/** The same as the address carries it: the id and, on a second line, the value; no second line for nothing. */
export function keyOf(row: { id: string }, walk: Walk): string {
  const { value, id } = placeAfter(row, walk);
  const text = value === null ? id : `${id}\n${value instanceof Date ? value.toISOString() : String(value)}`;
  return Buffer.from(text, 'utf8').toString('base64url');
}

/** Reads a key that fits the order; null for any other text. */
export function readKey(text: string, { order }: Walk): Key | null {
  const [, id, , raw] =
    /^([^\n]{1,64})(\n([\s\S]{0,2000}))?$/.exec(Buffer.from(text, 'base64url').toString('utf8')) ?? [];
  if (id === undefined || !isStorable(id)) return null;
  if (raw === undefined) return order.nulls === undefined ? null : { value: null, id };
  const value = readers[order.kind].safeParse(raw);
  const fits = value.success && (order.words === undefined || order.words.includes(raw));
  return fits ? { value: value.data, id } : null;
}

/** The rows that follow the key on this walk, as Prisma's `where`. */
export function following({ value: said, id }: Key, walk: Walk): object {
  const { order, direction } = walk;
  const value = order.kind === 'fen' && typeof said === 'string' ? BigInt(said) : said;
  const beyond = direction === 'asc' ? 'gt' : 'lt';
  const [field, isNothingLast] = [(is: unknown) => at(order.by, is), order.nulls === 'last'];
  const equal = { AND: [field(value), { id: { [beyond]: id } }] };
  if (value === null) return isNothingLast ? equal : { OR: [equal, field({ not: null })] };
  const further = { OR: [field(past(value, walk)), equal, ...(isNothingLast ? [field(null)] : [])] };
  // Said once more as one range, where an index can begin; an enumeration has no ranges, and nothing lies in none.
  const isRange = order.kind !== 'word' && order.nulls === undefined;
  return isRange ? { AND: [field({ [`${beyond}e`]: value }), further] } : further;
}

function past(value: Value | bigint, { order: { words }, direction }: Walk): object {
  if (words === undefined) return { [direction === 'asc' ? 'gt' : 'lt']: value };
  const place = words.indexOf(String(value));
  return { in: direction === 'asc' ? words.slice(place + 1) : words.slice(0, place) };
}

const readers: Record<Order['kind'], z.ZodType<Exclude<Value, null>, string>> = {
  text: z.string().refine(isStorable),
  word: z.string(),
  // The columns of numbers that lists are ordered by are int4.
  number: z
    .string()
    .regex(/^-?\d{1,10}$/)
    .transform(Number)
    .refine((value) => Math.abs(value) < 2 ** 31),
  fen: z.string().regex(/^-?\d{1,18}$/),
  time: z.iso
    .datetime()
    .transform((text) => new Date(text))
    .refine((moment) => moment.getUTCFullYear() >= 1),
};
