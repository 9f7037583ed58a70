import type { Answers } from '@/lib/forms/answer-value';
import type { FormSection } from '@/lib/forms/definition';
import { problemsInRules, type FormRule } from '@/lib/forms/expressions/form-rule';
import type { ReferenceSchema } from '@/lib/forms/expressions/references';
import { formFacts } from '@/lib/forms/form-facts';
import type { AnswerProblem, FillContext } from '@/lib/forms/problems-in-answers';
import type { ProfileFacts } from './submitted-document';

export type FilledReferences = {
  sections: readonly FormSection[];
  answers: Answers;
  context: FillContext;
  references: ReferenceSchema;
  regions: readonly { id: string; path: string }[];
};

/** The round's rules between answers that these answers break: the author's own words, at the field the author chose. */
export function problemsInFormRules(rules: readonly FormRule[], form: FilledReferences, profile: ProfileFacts): AnswerProblem[] {
  if (rules.length === 0) return [];
  const facts = formFacts(form.sections, form.answers, { regions: form.regions, attachmentCounts: form.context.attachmentCounts, profile });
  return problemsInRules(rules, form.references, facts).map((problem) => {
    const field = problem.field ?? '';
    return { ...problem, field, section: sectionOf(form.sections, field) };
  });
}

function sectionOf(sections: readonly FormSection[], field: string): string {
  return sections.find(({ fields }) => fields.some(({ key }) => key === field))?.key ?? sections[0]?.key ?? '';
}
