import type { Problem } from '../refusal';
import { cleanText } from './clean-text';
import { isStorable } from './is-storable';

/** Fields whose text is nobody's but its owner's: a password stays as it was typed, and never goes back to a form. */
export const isSecret = (field: string): boolean => /^(?:password|current|repeated)$/.test(field);

/** Deeper than any form nests; an endless nest of lists would take the whole stack. */
const MAX_DEPTH = 60;
/** In code units, over all its texts: far above what any form of this house holds, and still cleaned within a moment. */
const MAX_UNITS = 1_000_000;

/**
 * Whatever comes in through a door, with every text in it cleaned, at whatever depth; files, dates and figures stay as
 * they are. `problems` name the fields with what no database holds (half of a surrogate pair, NUL).
 */
export function cleanInput(raw: unknown): { input: unknown; problems: Problem[] } {
  const problems: Problem[] = [];
  let units = 0;
  const refuse = (code: Problem['code']): undefined => {
    if (!problems.some((told) => told.code === code)) problems.push({ code });
    return undefined;
  };
  const clean = (value: unknown, path: readonly string[]): unknown => {
    if (typeof value === 'string') {
      units += value.length;
      if (units > MAX_UNITS) return refuse('kernel.problems.tooMuch');
      if (!isStorable(value)) problems.push({ code: 'kernel.problems.unreadable', field: path.join('.') });
      return isSecret(path.at(-1) ?? '') ? value : cleanText(value);
    }
    if (!isPlain(value)) return value;
    if (path.length === MAX_DEPTH) return refuse('kernel.problems.hostileField');
    if (Array.isArray(value)) return value.map((part, index) => clean(part, [...path, String(index)]));
    const entries = Object.entries(value).map(([name, part]) => {
      if (!isStorable(name)) refuse('kernel.problems.hostileField');
      return [name, clean(part, [...path, name])];
    });
    return Object.fromEntries(entries) as unknown;
  };
  return { input: clean(raw, []), problems };
}

function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === Object.prototype || prototype === null;
}
