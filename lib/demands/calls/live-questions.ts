import { type LiveForm, liveForm } from '@/lib/forms/answers/live-form';
import type { FormSection } from '@/lib/forms/definition/definition';
import type { Expression } from '@/lib/forms/expressions/tree';
import { referencesIn } from './further-questions';

/** All questions of a call as one section, because they stand on one page: a section's condition is one of each of its questions. */
export function onePage(questions: readonly FormSection[]): FormSection {
  const fields = questions.flatMap((section) =>
    section.fields.map((field) => ({ ...field, visibleWhen: both(section.visibleWhen, field.visibleWhen) })),
  );
  return { key: 'further', title: '', hint: '', visibleWhen: null, fields };
}

/** What a browser needs to ask only what applies; null where every question is always asked. */
export function liveQuestions(page: FormSection): LiveForm | null {
  return liveForm(page, {
    definition: [page],
    references: referencesIn([page]),
    facts: { form: {}, profile: {} },
    rules: [],
  });
}

function both(left: Expression | null, right: Expression | null): Expression | null {
  return left === null || right === null ? (left ?? right) : { kind: 'binary', operator: 'and', left, right };
}
