import { z } from 'zod';
import { whole } from '@/lib/kernel/form-values';
import { requiredLine } from '@/lib/kernel/text';
import type { TextKey } from '@/messages/typed';

/** One thing a list can be narrowed by. Whatever makes no sense in the address narrows nothing. */
export type Filter<Where, Value, At> = {
  read: z.ZodType<Value | undefined>;
  /** Absent where the reader of the list must ask the database first, or takes it as a view. */
  where?: (value: Value, at: At) => Where;
  /** How the filter line offers it. One without a look is only carried along. */
  look?: FilterLook;
};

export type FilterLook =
  | { as: 'search'; label: TextKey }
  /** A choice of words (`${words}.${value}`), or of what the page offers. */
  | { as: 'choice'; label: TextKey; words?: string; values?: readonly string[] }
  /** The same, each word a link with its number: for the few by which a list is mostly read. */
  | { as: 'chips'; label: TextKey; words: string; values: readonly string[] };

type Words<Word extends string> = { label: TextKey; words: string; values: readonly Word[] };

/** Any filter, for what only carries it. */
export type AnyFilter<Where, At> = {
  read: z.ZodType<unknown>;
  where?: (value: never, at: At) => Where;
  look?: FilterLook;
};

export type ValueOf<AFilter> = AFilter extends { read: z.ZodType<infer Value> } ? Value : never;

/** Ways to make filters for one kind of `where`. */
export function filtersFor<Where, At>() {
  return {
    /** Words to look for. */
    search: (label: TextKey, where?: (words: string, at: At) => Where): Filter<Where, string, At> => ({
      read: lenient(requiredLine(100)),
      ...(where === undefined ? {} : { where }),
      look: { as: 'search', label },
    }),
    /** One word of an enumeration, as the database declares it. */
    choice: <const Word extends string>(
      look: Words<Word>,
      where?: (value: Word, at: At) => Where,
    ): Filter<Where, Word, At> => ({ ...ofWords(look.values, where), look: { as: 'choice', ...look } }),
    chips: <const Word extends string>(
      look: Words<Word>,
      where?: (value: Word, at: At) => Where,
    ): Filter<Where, Word, At> => ({ ...ofWords(look.values, where), look: { as: 'chips', ...look } }),
    /** One of the views a page links to in its own way. */
    view: <const Word extends string>(values: readonly Word[]): Filter<Where, Word, At> => ofWords(values, undefined),
    /** A short code or an id; the page says which there are. */
    code: (label: TextKey | null, where?: (value: string, at: At) => Where): Filter<Where, string, At> => ({
      read: lenient(z.string().regex(/^[\w-]{1,64}$/)),
      ...(where === undefined ? {} : { where }),
      ...(label === null ? {} : { look: { as: 'choice', label } }),
    }),
    /** A name as people gave it; the page says which there are. */
    named: (label: TextKey, where: (value: string, at: At) => Where): Filter<Where, string, At> => ({
      read: lenient(requiredLine(100)),
      where,
      look: { as: 'choice', label },
    }),
    year: (label: TextKey, where: (value: number, at: At) => Where): Filter<Where, number, At> => ({
      read: lenient(whole(2000, 2100)),
      where,
      look: { as: 'choice', label },
    }),
    /** Ticked or not. */
    tick: (where?: (at: At) => Where): Filter<Where, true, At> => ({
      read: lenient(z.enum(['1', 'on']).transform(() => true as const)),
      ...(where === undefined ? {} : { where: (_: true, at: At) => where(at) }),
    }),
  };
}

function ofWords<Word extends string, Where, At>(
  values: readonly Word[],
  where: ((value: Word, at: At) => Where) | undefined,
): Filter<Where, Word, At> {
  return { read: lenient(z.enum(values)), ...(where === undefined ? {} : { where }) };
}

const lenient = <Value>(schema: z.ZodType<Value>): z.ZodType<Value | undefined> => schema.optional().catch(undefined);
