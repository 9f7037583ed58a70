import { parseYuan } from '@/lib/kernel/money';
import type { Problem } from '@/lib/kernel/refusal';
import { onOneLine } from '@/lib/kernel/typed/clean-text';
import { halfWidth, readDecimal, readWhole } from '@/lib/kernel/typed/figures';
import { phoneDigits } from '@/lib/kernel/typed/phones';
import { readDay } from '@/lib/kernel/typed/typed-dates';
import type { ProblemCode } from '@/messages/typed';
import type { FieldOf, FormField } from '../definition/definition';
import { mostPlaces } from '../definition/named-places';
import type { AnswerValue } from './answer-value';
import { parseBudgetRows } from './parse-budget-rows';
import { parseTableRows } from './parse-table-rows';
import { failed, isBlankText, type Parsed, parsed, textOf } from './parsed';

/**
 * Reads what a form or a program sent for one field. Only what cannot be stored is refused here (a word where a number
 * belongs, an unknown option, foreign columns); unfinished answers are kept and judged by `problemsInAnswers`.
 * An emptied field is null.
 */
export function parseAnswer(field: FormField, raw: unknown): Parsed<AnswerValue | null> {
  switch (field.type) {
    case 'text':
      return parseLine(raw);
    case 'phone':
      return parseLine(raw, phoneDigits);
    case 'email':
      return parseLine(raw, halfWidth);
    case 'longText':
      return parseProse(raw);
    case 'integer':
      return parseInteger(raw);
    case 'number':
      return parseDecimal(field, raw);
    case 'money':
      return parseMoney(raw);
    case 'day':
      return parseDay(raw);
    case 'category':
      return parseMatching(raw, isId, 'forms.problems.unknownOption');
    case 'region':
      return field.maxPlaces > 1 ? parsePlaces(raw) : parseMatching(raw, isId, 'forms.problems.unknownOption');
    case 'singleChoice':
      return parseMatching(raw, (text) => isOption(field, text), 'forms.problems.unknownOption');
    case 'multiChoice':
      return parseChoices(field, raw);
    case 'declaration':
      return parsed([raw].flat().some((part) => part === 'yes' || part === true) ? true : null);
    case 'table':
      return parseTableRows(field, raw);
    case 'budget':
      return parseBudgetRows(field, raw);
    case 'attachment':
    case 'calculated':
    case 'profile':
      return failed({ code: 'kernel.problems.hostileField' });
  }
}

function parseLine(raw: unknown, written = (typed: string) => typed): Parsed<string | null> {
  const prose = parseProse(raw);
  return prose.ok && prose.value !== null ? parsed(written(onOneLine(prose.value))) : prose;
}

function parseProse(raw: unknown): Parsed<string | null> {
  const text = textOf(raw);
  if (typeof text !== 'string') return failed(text);
  return parsed(isBlankText(text) ? null : text.trim());
}

/** Answers are figures of at most twelve digits. */
const LARGEST = 1_000_000_000_000;

function parseInteger(raw: unknown): Parsed<number | null> {
  const text = textOf(raw);
  if (typeof text !== 'string') return failed(text);
  if (isBlankText(text)) return parsed(null);
  const number = readWhole(text);
  return number !== null && Math.abs(number) < LARGEST ? parsed(number) : failed({ code: 'forms.problems.integer' });
}

/** A plain decimal, so that '2.50' and '2.5' are the same answer. */
function parseDecimal({ decimals }: FieldOf<'number'>, raw: unknown): Parsed<string | null> {
  const text = textOf(raw);
  if (typeof text !== 'string') return failed(text);
  if (isBlankText(text)) return parsed(null);
  const { sign, whole, fraction } = readDecimal(text) ?? { sign: '', whole: '', fraction: '' };
  if (whole === '' || Number(whole) >= LARGEST || fraction.length > decimals)
    return failed({ code: 'forms.problems.decimal', values: { decimals } });
  return parsed(`${sign}${whole}${fraction && `.${fraction}`}`);
}

function parseMoney(raw: unknown): Parsed<string | null> {
  const text = textOf(raw);
  if (typeof text !== 'string') return failed(text);
  if (isBlankText(text)) return parsed(null);
  const fen = parseYuan(text);
  return fen === null ? failed({ code: 'forms.problems.money' }) : parsed(String(fen));
}

function parseDay(raw: unknown): Parsed<string | null> {
  const text = textOf(raw);
  if (typeof text !== 'string') return failed(text);
  if (isBlankText(text)) return parsed(null);
  const day = readDay(text);
  return day === null ? failed({ code: 'kernel.problems.day' }) : parsed(day);
}

function parseMatching(raw: unknown, matches: (text: string) => boolean, code: ProblemCode): Parsed<string | null> {
  const text = textOf(raw);
  if (typeof text !== 'string') return failed(text);
  const plain = text.trim();
  if (plain === '') return parsed(null);
  return matches(plain) ? parsed(plain) : failed({ code });
}

const isId = (text: string): boolean => /^[\w-]{1,64}$/.test(text);

/** In the order in which they were named; a control left empty names none. How they lie to each other is judged. */
function parsePlaces(raw: unknown): Parsed<string[] | null> {
  const parts = raw === null || raw === undefined ? [] : [raw].flat();
  const named = parts.flatMap((part) => (typeof part === 'string' ? [part.trim()].filter(Boolean) : [part]));
  if (named.length > 2 * mostPlaces || !named.every((part): part is string => typeof part === 'string' && isId(part)))
    return failed({ code: 'forms.problems.unknownOption' });
  return parsed(named.length === 0 ? null : named);
}

function parseChoices(field: FieldOf<'multiChoice'>, raw: unknown): Parsed<string[] | null> {
  const parts = raw === null || raw === undefined ? [] : [raw].flat();
  const problem: Problem = { code: 'forms.problems.unknownOption' };
  if (parts.length > field.options.length + 1) return failed(problem);
  // A hidden empty value says that the question was on the page, even when nothing is ticked.
  const chosen = parts.filter((part) => part !== '');
  if (!chosen.every((part): part is string => typeof part === 'string' && isOption(field, part)))
    return failed(problem);
  return parsed(chosen.length === 0 ? null : [...new Set(chosen)]);
}

function isOption(field: FieldOf<'singleChoice' | 'multiChoice'>, text: string): boolean {
  return field.options.some((option) => option.value === text);
}
