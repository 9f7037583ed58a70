import type { AnswerProblem } from '@/lib/forms/answers/problems-in-answers';
import type { FormSection } from '@/lib/forms/definition/definition';
import { type FormRule, problemsInRules } from '@/lib/forms/expressions/form-rule';
import type { ReferenceSchema } from '@/lib/forms/expressions/references';
import type { Facts } from '@/lib/forms/expressions/value';

/** `sections` are those asked, `facts` settled. */
export type FilledReferences = { sections: readonly FormSection[]; references: ReferenceSchema; facts: Facts };

/** The round's rules between answers that these answers break: the author's own words, at the field the author chose. A rule of a hidden field rests. */
export function problemsInFormRules(
  rules: readonly FormRule[],
  { sections, references, facts }: FilledReferences,
): AnswerProblem[] {
  const places = new Map(sections.flatMap(({ key: section, fields }) => fields.map(({ key }) => [key, section])));
  const asked = rules.filter(({ field }) => places.has(field));
  return problemsInRules(asked, references, facts).map((problem) => {
    const field = problem.field ?? '';
    return { ...problem, field, section: places.get(field) ?? '' };
  });
}
