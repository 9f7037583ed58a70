import type { FormProblem } from '@/lib/web/form-state';
import type { Translate } from '@/lib/web/messages';
import { fieldId } from './field-id';
import type { NamedField } from './names-of-fields';

type Form = {
  formId: string;
  fields: ReadonlyMap<string, NamedField>;
  t: Translate<'ui.form'>;
  /** Whether the page shows it outside the form: what one checks before it is handed in. */
  isShown?: (id: string) => boolean;
};

/** Longer than this a label is a sentence of its own: its beginning tells which one it is. */
const LONGEST_NAME = 30;

/** The problems as the summary of a form tells them: what concerns it all, then field by field as they stand, each by its name. */
export function toldProblems(problems: readonly FormProblem[], form: Form): FormProblem[] {
  const places = [...form.fields.keys()];
  const told = problems.map((problem): FormProblem => {
    const at = placeOf(problem, form);
    const field = at === undefined ? undefined : form.fields.get(at);
    return { ...problem, summary: { ...(at !== undefined && { at }), text: textOf(problem, field, form.t) } };
  });
  const rank = ({ summary }: FormProblem): number => (summary?.at === undefined ? -1 : places.indexOf(summary.at));
  return told.sort((left, right) => rank(left) - rank(right));
}

/** The field itself, or the nearest one it is part of: a row that has no place of its own belongs to its list. */
function placeOf({ field }: FormProblem, { formId, fields, isShown }: Form): string | undefined {
  for (let name = field ?? ''; name !== ''; name = name.slice(0, Math.max(name.lastIndexOf('.'), 0)))
    if (fields.has(fieldId(formId, name)) || isShown?.(fieldId(formId, name))) return fieldId(formId, name);
  return undefined;
}

function textOf({ text, says }: FormProblem, field: NamedField | undefined, t: Form['t']): string {
  if (says === undefined || field === undefined || field.name === '') return text;
  return says === 'wrong' ? t('fieldWrong', { name: shortName(field), text }) : missingText(t, field);
}

/** That a field was left empty, at the field and above the form alike. */
export const missingText = (t: Form['t'], field: NamedField): string =>
  t(field.isChosen ? 'fieldNotChosen' : 'fieldMissing', { name: shortName(field) });

const shortName = ({ name }: NamedField): string =>
  name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
