import type { z } from 'zod';
import { pathsIn, valueAt } from './hostile-input';

/** Zod's own description of a schema, as far as it is walked here. */
type Def = {
  type: string;
  checks?: { _zod: { def: { check: string } } }[];
  format?: string;
  shape?: Record<string, z.core.$ZodType>;
  element?: z.core.$ZodType;
  valueType?: z.core.$ZodType;
  innerType?: z.core.$ZodType;
  in?: z.core.$ZodType;
  out?: z.core.$ZodType;
  options?: z.core.$ZodType[];
};

/** What of an input somebody is free to write as they like: strings that no schema holds to an id, a code, a list or a form. */
export function freeTextIn(schema: z.core.$ZodType, value: unknown): string[] {
  const def = schema._zod.def as unknown as Def;
  if (typeof value === 'string') return isFree(schema) && isWords(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  const further = [def.innerType, def.in, def.out, ...(def.options ?? [])].filter((one) => one !== undefined);
  if (further.length > 0) return further.flatMap((one) => freeTextIn(one, value));
  const { element, shape, valueType } = def;
  if (element !== undefined) return Array.isArray(value) ? value.flatMap((one) => freeTextIn(element, one)) : [];
  if (def.type === 'any' || def.type === 'unknown' || def.type === 'custom') return textsIn(value);
  return Object.entries(value).flatMap(([key, one]) => {
    const inner = shape?.[key] ?? valueType;
    return inner === undefined ? [] : freeTextIn(inner, one);
  });
}

/** A union is as free as its freest option, a pipe as its strictest end. */
function isFree(schema: z.core.$ZodType): boolean {
  const def = schema._zod.def as unknown as Def;
  if (def.innerType !== undefined) return isFree(def.innerType);
  if (def.type === 'union') return (def.options ?? []).some(isFree);
  if (def.type === 'pipe') return [def.in, def.out].every((end) => end === undefined || isFree(end));
  if (def.type === 'string') return def.format === undefined && !(def.checks ?? []).some(isForm);
  return def.type === 'transform' || def.type === 'custom' || def.type === 'any' || def.type === 'unknown';
}

const isForm = ({ _zod: { def } }: { _zod: { def: { check: string } } }): boolean => def.check === 'string_format';

/** Where a schema says nothing of what is inside, all of it may be anybody's words. */
const textsIn = (value: object): string[] =>
  pathsIn(value)
    .map((path) => valueAt(value, path))
    .filter((one) => typeof one === 'string')
    .filter(isWords);

/** Figures, moments and ids are none, wherever they are typed. */
const isWords = (text: string): boolean => /\p{L}{2}/u.test(text.trim()) && !/^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(text);
