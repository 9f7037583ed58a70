import { contradictions, type OnRecord } from '@/lib/forms/answers/against-record';
import type { Answers } from '@/lib/forms/answers/answer-value';
import { type FormRule, isAdvisory } from '@/lib/forms/expressions/form-rule';
import { type Problem, problemIf } from '@/lib/kernel/refusal';
import { type FilledReferences, problemsInFormRules } from './problems-in-form-rules';

/** An advisory rule that the answers break: its author's words, and the field they are told at. */
export type Advice = { field: string; label: string; message: string };
/** The same with what the organisation says to it; empty while it says nothing. */
export type AnsweredAdvice = Advice & { reason: string };
/** What is said to an advisory rule, by the words that were on the screen: an amendment may have changed the rules since. */
export type Reason = { message: string; reason: string };

type Filled = FilledReferences & { answers: Answers; onRecord: OnRecord };

/** What the answers are advised of, by the round's rules and by what is on record; it keeps nobody from handing them in. */
export function adviceOn(rules: readonly FormRule[], form: Filled): Advice[] {
  const labels = new Map(form.sections.flatMap(({ fields }) => fields.map(({ key, label }) => [key, label])));
  const advised = problemsInFormRules(rules.filter(isAdvisory), form).map(({ field, values }) => ({
    field,
    label: labels.get(field) ?? '',
    message: String(values?.['message'] ?? ''),
  }));
  const against = form.sections.flatMap(({ fields }) =>
    fields.flatMap((field) =>
      contradictions(field, form.answers[field.key], form.onRecord).map((message) => ({
        field: field.key,
        label: field.label,
        message,
      })),
    ),
  );
  return [...advised, ...against];
}

export const answered = (advice: readonly Advice[], reasons: readonly Reason[]): AnsweredAdvice[] =>
  advice.map((each) => ({ ...each, reason: reasons.find(({ message }) => message === each.message)?.reason ?? '' }));

/** Each advisory rule that is broken needs a reason, which the office reads. */
export const problemsInAdvice = (advice: readonly AnsweredAdvice[]): (Problem & { field: string })[] =>
  advice.flatMap(({ message, reason }, index) => {
    const field = `advice.${index}.reason`;
    return problemIf(reason === '', { code: 'applications.problems.adviceReason', values: { message } }).map(
      (problem) => ({ ...problem, field }),
    );
  });

/** Written by this house only, as `AnsweredAdvice[]`. */
export const adviceIn = (stored: unknown): AnsweredAdvice[] =>
  Array.isArray(stored) ? (stored as AnsweredAdvice[]) : [];
