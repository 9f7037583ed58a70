import type { FormSection } from '../definition/definition';
import { type FactSources, formFacts } from '../definition/form-facts';
import type { ReferenceSchema } from '../expressions/references';
import type { Facts } from '../expressions/value';
import type { Answers, AnswerValue } from './answer-value';
import { settledFacts } from './settled-facts';
import { visibleSections } from './visible-sections';

/**
 * The answers that count: those of visible fields, with the calculated fields worked out and stored as answers are
 * (money is fen in digits); and the settled facts that conditions and rules are judged by.
 */
export function withCalculated(
  sections: readonly FormSection[],
  answers: Answers,
  { references, sources }: { references: ReferenceSchema; sources: FactSources },
): { answers: Answers; facts: Facts } {
  const facts = settledFacts(sections, references, formFacts(sections, answers, sources));
  const fields = visibleSections(sections, references, facts).flatMap((section) => section.fields);
  const counting = fields.flatMap((field): [string, AnswerValue][] => {
    const value =
      field.type === 'calculated'
        ? (facts[references[0].key]?.[field.key] as AnswerValue | null | undefined)
        : answers[field.key];
    return value === null || value === undefined ? [] : [[field.key, value]];
  });
  return { answers: Object.fromEntries(counting), facts };
}
