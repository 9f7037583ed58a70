import { formatDay, isDay } from '@/lib/kernel/shanghai';
import { normaliseCode } from '@/lib/kernel/typed/text-length';
import { readDay } from '@/lib/kernel/typed/typed-dates';
import type { FormField } from '../definition/definition';
import type { TiedFact } from '../definition/profile-facts';
import { factWords } from '../definition/profile-words';
import { isTieable, tiedColumns, tiedFact } from '../definition/tied-fact';
import type { ReferenceOption } from '../expressions/references';
import { type AnswerValue, rowsOf, type TableRow } from './answer-value';

/** What is on record by fact; what there is nothing of is not in it. */
export type OnRecord = Partial<Record<TiedFact, string>>;

type Asked = { type: string; options?: readonly { value: string; label: string }[] | undefined };

/** Facts of which something is on record: none recorded contradicts nobody. */
export function recordedFacts(
  profile: Readonly<Partial<Record<TiedFact, string>>>,
  wanted: readonly TiedFact[],
): OnRecord {
  const known = wanted.flatMap((fact): [TiedFact, string][] => {
    const value = profile[fact] ?? '';
    return value === '' || value === 'NONE' ? [] : [[fact, value]];
  });
  return Object.fromEntries(known);
}

/** What a field says against the record, in words for whoever typed it and whoever judges it. */
export function contradictions(field: FormField, answer: AnswerValue | undefined, onRecord: OnRecord): string[] {
  const fact = tiedFact(field);
  if (fact !== null) return told(fact, { ...field, text: textOf(answer) }, onRecord);
  const found = tiedColumns(field).flatMap((column) =>
    rowsOf<TableRow>(answer).flatMap((row) =>
      told(column.onRecord, { ...column, text: textOf(row[column.key]) }, onRecord),
    ),
  );
  return [...new Set(found)];
}

/** The answer that says what is on record; null where the question has none for it. */
export function recordedAnswer(field: FormField, onRecord: OnRecord): string | null {
  const fact = tiedFact(field);
  const value = fact === null ? undefined : onRecord[fact];
  if (fact === null || value === undefined || !isTieable(field)) return null;
  if (field.type === 'singleChoice')
    return field.options.find((option) => codeOf(option, fact) === value)?.value ?? null;
  return field.type === 'day' ? (isDay(value) ? value : null) : shown(fact, value);
}

function told(fact: TiedFact, asked: Asked & { label: string; text: string }, onRecord: OnRecord): string[] {
  const value = onRecord[fact];
  if (value === undefined || asked.text === '' || agrees(fact, asked, value) !== false) return [];
  const typed = asked.options?.find((option) => option.value === asked.text)?.label ?? asked.text;
  return [`单位档案登记的${asked.label}为“${short(shown(fact, value))}”，与填写的“${short(typed)}”不一致`];
}

/** Null where the two cannot be compared. */
function agrees(fact: TiedFact, { options = [], text, type }: Asked & { text: string }, value: string): boolean | null {
  const isChosen = type === 'singleChoice' || type === 'choice';
  if (isChosen) {
    const codes = options.map((option) => ({ value: option.value, code: codeOf(option, fact) }));
    if (codes.every(({ code }) => code === null)) return null;
    return codes.find((option) => option.value === text)?.code === value;
  }
  if (fact === 'years') return /^\d+$/.test(text) ? Number(text) === Number(value) : null;
  if (fact === 'establishedOn') {
    const day = readDay(text);
    return day === null ? null : day === value;
  }
  if (factWords[fact] !== undefined) {
    const code = codeIn(text, fact);
    return code === null ? null : code === value;
  }
  const [one, other] = [normaliseCode(text), normaliseCode(value)];
  return fact === 'address' ? one.includes(other) || other.includes(one) : one === other;
}

const codeOf = (option: { value: string; label: string }, fact: TiedFact): string | null =>
  factWords[fact]?.find(({ value }) => value === option.value)?.value ?? codeIn(option.label, fact);

/** The longest word of a fact that a text says, so that 基本合格 is not 合格. */
function codeIn(text: string, fact: TiedFact): string | null {
  const said = normaliseCode(text);
  const words = (factWords[fact] ?? []).flatMap(({ value, label, also = [] }: ReferenceOption) =>
    [label, ...also].map((word) => ({ value, word: normaliseCode(word) })),
  );
  const longest = words
    .filter(({ word }) => said.includes(word))
    .toSorted((one, other) => other.word.length - one.word.length)[0];
  return longest?.value ?? null;
}

function shown(fact: TiedFact, value: string): string {
  if (fact === 'establishedOn' && isDay(value)) return formatDay(value);
  return factWords[fact]?.find((word) => word.value === value)?.label ?? value;
}

const textOf = (answer: AnswerValue | string | number | undefined): string =>
  typeof answer === 'string' || typeof answer === 'number' ? String(answer).trim() : '';
const short = (text: string): string => (text.length > 50 ? `${text.slice(0, 50)}…` : text);
