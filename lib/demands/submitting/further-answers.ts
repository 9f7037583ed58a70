import type { Answers, AnswerValue } from '@/lib/forms/answers/answer-value';
import { withCalculated } from '@/lib/forms/answers/calculated-answers';
import { type FormattedAnswer, formatAnswer } from '@/lib/forms/answers/format-answer';
import { parseAnswer } from '@/lib/forms/answers/parse-answer';
import { anyTime } from '@/lib/forms/answers/period';
import { type FillContext, problemsInAnswers } from '@/lib/forms/answers/problems-in-answers';
import { type RawAnswer, rawAnswer } from '@/lib/forms/answers/raw-answer';
import { visibleSections } from '@/lib/forms/answers/visible-sections';
import type { FormSection } from '@/lib/forms/definition/definition';
import { noProfile } from '@/lib/forms/definition/form-facts';
import type { Problem } from '@/lib/kernel/refusal';
import type { Reader } from '@/lib/kernel/showing';
import { referencesIn } from '../calls/further-questions';

const sources = { regions: [], attachmentCounts: {}, profile: noProfile };
const context: FillContext = {
  categoryCodes: [],
  regions: new Map(),
  attachmentCounts: {},
  period: anyTime,
  problemsInBudget: () => [],
};

/**
 * The further answers of a demand as they were sent, judged by the questions that are asked for them: what is hidden
 * counts neither as an answer nor as a mistake. Problems stand at `answers.<key>`.
 */
export function readFurtherAnswers(
  questions: readonly FormSection[],
  sent: Readonly<Record<string, unknown>>,
): { answers: Answers; problems: Problem[] } {
  const read = questions
    .flatMap(({ fields }) => fields)
    .map((field) => ({ field, parsed: parseAnswer(field, sent[field.key]) }));
  const typed = read.flatMap(({ field: { key }, parsed }): [string, AnswerValue][] =>
    parsed.ok && parsed.value !== null ? [[key, parsed.value]] : [],
  );
  const references = referencesIn(questions);
  const { answers, facts } = withCalculated(questions, Object.fromEntries(typed), { references, sources });
  const asked = visibleSections(questions, references, facts);
  const keys = new Set(asked.flatMap(({ fields }) => fields).map(({ key }) => key));
  const unreadable = read.flatMap(({ field: { key, label }, parsed }) =>
    parsed.ok || !keys.has(key)
      ? []
      : parsed.problems.map((problem) => ({
          ...problem,
          field: `answers.${key}`,
          values: { label, ...problem.values },
        })),
  );
  const unreadableFields = new Set(unreadable.map(({ field }) => field));
  const missing = problemsInAnswers(asked, answers, context).map(({ section: _, ...problem }) => ({
    ...problem,
    field: `answers.${problem.field}`,
  }));
  return { answers, problems: [...unreadable, ...missing.filter(({ field }) => !unreadableFields.has(field))] };
}

/** Stored answers as the form's controls show them. */
export function typedAnswers(questions: readonly FormSection[], answers: Answers): Record<string, RawAnswer> {
  return Object.fromEntries(
    questions.flatMap(({ fields }) => fields).map((field) => [field.key, rawAnswer(field, answers[field.key])]),
  );
}

/**
 * The form of who is not known here comes without telephone numbers; one left empty there stays what it was.
 */
export function withNumbersKept(
  questions: readonly FormSection[],
  sent: Readonly<Record<string, unknown>>,
  stored: Answers,
): Record<string, unknown> {
  const numbers = questions
    .flatMap(({ fields }) => fields)
    .filter(({ key, type }) => type === 'phone' && (sent[key] ?? '') === '');
  return { ...sent, ...Object.fromEntries(numbers.map(({ key }) => [key, stored[key]])) };
}

/** Stored answers without telephone numbers, for whoever has nothing but the address. */
export function withoutNumbers(questions: readonly FormSection[], answers: Answers): Answers {
  const numbers = new Set(
    questions
      .flatMap(({ fields }) => fields)
      .filter(({ type }) => type === 'phone')
      .map(({ key }) => key),
  );
  return Object.fromEntries(Object.entries(answers).filter(([key]) => !numbers.has(key)));
}

export type FurtherAnswer = { key: string; label: string; answer: FormattedAnswer };

/** Whoever reads, and what becomes of the texts for them. */
type Reading = { reader: Reader; read?: (text: string) => string };

/** The answers as they are read, question by question; numbers of people as this reader may see them. */
export function readableAnswers(
  questions: readonly FormSection[],
  answers: Answers,
  { reader, read = (text) => text }: Reading,
): FurtherAnswer[] {
  const names = { categories: {}, regions: {}, budgetItems: {} };
  const { facts } = withCalculated(questions, answers, { references: referencesIn(questions), sources });
  const asked = visibleSections(questions, referencesIn(questions), facts).flatMap(({ fields }) => fields);
  return asked.map((field) => ({
    key: field.key,
    label: field.label,
    answer: asRead(formatAnswer(field, answers[field.key], { names, profile: {}, files: {}, reader }), read),
  }));
}

const asRead = (answer: FormattedAnswer, read: (text: string) => string): FormattedAnswer =>
  answer.kind === 'text' ? { kind: 'text', text: read(answer.text) } : answer;
