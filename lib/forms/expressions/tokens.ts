import type { Problem } from '@/lib/kernel/refusal';
import { readDay } from '@/lib/kernel/typed/typed-dates';
import type { ProblemIn } from '@/messages/typed';
import { literalText, MAX_LITERAL_TEXT } from './tree';
import { isCut, type Unit, units, type Word, wordAt } from './words';

/** Offsets into the text, in UTF-16 units as a text box counts them. */
export type Span = { start: number; end: number };

export type Token = { span: Span } & (
  | { kind: 'word'; word: Word }
  | { kind: 'name'; name: string }
  | { kind: 'figure'; text: string; unit: Unit | null }
  | { kind: 'text'; value: string }
  | { kind: 'day'; value: string }
  | { kind: 'bad'; problem: Problem }
  | { kind: 'end' }
);
type Found = Token extends infer Each ? (Each extends Token ? Omit<Each, 'span'> & { length: number } : never) : never;

const closing: Readonly<Record<string, string>> = { '"': '"', '“': '”', '＂': '＂' };
const unitsLongestFirst = [...units].sort((left, right) => right.length - left.length);

/**
 * Splits a text into tokens, the last one `end`. Chinese is written without spaces, so at each place the longest of
 * the words and the known names counts. Full-width signs and digits mean the same as plain ones.
 */
export function readTokens(source: string, names: readonly string[]): Token[] {
  const text = folded(source);
  const nameAt = finder(names, source);
  const tokens: Token[] = [];
  for (let at = 0; at < source.length; ) {
    const blank = /^\s+/.exec(source.slice(at, at + 200))?.[0].length ?? 0;
    if (blank > 0) {
      at += blank;
      continue;
    }
    const { length, ...token } = tokenAt({ source, text, nameAt }, at);
    tokens.push({ ...token, span: { start: at, end: at + length } } as Token);
    at += length;
  }
  tokens.push({ kind: 'end', span: { start: source.length, end: source.length } });
  return tokens;
}

type NameAt = (at: number) => string | undefined;

type Reading = { source: string; text: string; nameAt: NameAt };

function tokenAt({ source, text, nameAt }: Reading, at: number): Found {
  const sign = source.charAt(at);
  const close = closing[sign];
  if (close !== undefined) return quotedText(source, at, close);
  if (sign === '「') return quotedName(source, at);
  if (sign === '〔') return gap(source, at);
  if (/\d/.test(text.charAt(at))) return figure(text, at);
  const name = nameAt(at);
  const word = wordAt(text, at);
  if (word && word.text.length >= (name?.length ?? 0))
    return { kind: 'word', word: word.word, length: word.text.length };
  if (name !== undefined) return { kind: 'name', name, length: name.length };
  return unknownName(source, text, at);
}

function quotedText(source: string, at: number, close: string): Found {
  let end = source.indexOf(close, at + 1);
  while (end !== -1 && source.charAt(end + 1) === close) end = source.indexOf(close, end + 2);
  if (end === -1) return bad('unclosedText', source.length - at);
  const value = source.slice(at + 1, end).replaceAll(close + close, close);
  const length = end + 1 - at;
  if (!literalText.test(value)) return bad('brokenText', length);
  return value.length > MAX_LITERAL_TEXT
    ? bad('textTooLong', length, { limit: MAX_LITERAL_TEXT })
    : { kind: 'text', value, length };
}

function quotedName(source: string, at: number): Found {
  const end = source.indexOf('」', at);
  return end === -1
    ? bad('unclosedName', source.length - at)
    : { kind: 'name', name: source.slice(at + 1, end), length: end + 1 - at };
}

/** What a sentence leaves open, by its name: as the composer writes it, or as somebody typed a form of words. */
function gap(source: string, at: number): Found {
  const end = source.indexOf('〕', at);
  const name = source.slice(at + 1, end === -1 ? undefined : end).slice(0, MAX_LITERAL_TEXT);
  return bad('gap', end === -1 ? source.length - at : end + 1 - at, { name });
}

function figure(text: string, at: number): Found {
  const ahead = text.slice(at, at + 60);
  const day = /^(\d{4})(?:-(\d{2})-(\d{2})(?!\d)|年(\d{1,2})月(\d{1,2})日)/.exec(ahead);
  if (day) {
    const [whole, year = '', ...rest] = day;
    const value = [year, ...rest.filter((part) => part !== undefined).map((part) => part.padStart(2, '0'))].join('-');
    return readDay(value) === value ? { kind: 'day', value, length: whole.length } : bad('notADay', whole.length);
  }
  const digits = /^\d+(?:\.\d+)?/.exec(text.slice(at))?.[0] ?? '';
  if (digits.length > 30) return bad('figureTooLong', digits.length);
  const gap = /^\s*/.exec(ahead.slice(digits.length))?.[0].length ?? 0;
  const unit = unitsLongestFirst.find((each) => ahead.startsWith(each, digits.length + gap)) ?? null;
  return { kind: 'figure', text: digits, unit, length: digits.length + (unit === null ? 0 : gap + unit.length) };
}

/** A name nobody knows reaches to the next blank, sign or word of several characters. */
function unknownName(source: string, text: string, at: number): Found {
  let end = at;
  while (/[\p{L}\p{N}_]/u.test(character(source, end)) && !(end > at && startsWord(text, end)))
    end += character(source, end).length;
  if (end === at) return bad('unknownSign', character(source, at).length, { sign: character(source, at) });
  return { kind: 'name', name: source.slice(at, end), length: end - at };
}

function startsWord(text: string, at: number): boolean {
  return !isCut(text, at) && (wordAt(text, at)?.text.length ?? 0) > 1;
}

function bad(reason: ProblemIn<'expressions'>, length: number, values?: Record<string, string | number>): Found {
  return { kind: 'bad', problem: { code: `expressions.problems.${reason}`, ...(values && { values }) }, length };
}

function finder(names: readonly string[], source: string): NameAt {
  const byFirst = Map.groupBy(names, (name) => name.charAt(0));
  for (const group of byFirst.values()) group.sort((left, right) => right.length - left.length);
  return (at) =>
    byFirst.get(source.charAt(at))?.find((name) => source.startsWith(name, at) && !isCut(source, at + name.length));
}

function character(source: string, at: number): string {
  return at < source.length ? String.fromCodePoint(source.codePointAt(at) ?? 0) : '';
}

/** Full-width signs as plain ones, place by place, so that offsets stay true. */
function folded(source: string): string {
  return source.replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}
