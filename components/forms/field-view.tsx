import type { ReactNode } from 'react';
import { unbroken } from '@/components/ui/unbroken';
import type { FormState } from '@/lib/web/form-state';
import type { Translate } from '@/lib/web/messages';
import { fieldId } from './field-id';
import type { NamedField } from './names-of-fields';
import { missingText } from './told-problems';

/** What a field knows of the form around it, and the texts it says. Nothing here asks: pages and documents share it. */
export type FormRoom = { formId: string; state: FormState; isPending: boolean; t: Translate<'ui.form'> };

export type FieldProps = {
  name: string;
  label: string;
  hint?: ReactNode;
  required?: boolean | undefined;
  /** Says nothing about 必填 or 选填, where it would be noise (search, sign-in). */
  unmarked?: boolean | undefined;
};

/** Of a group that is 必填 one box is needed, if it does not say how many. */
export type GroupProps = FieldProps & { needs?: number | undefined };

/** What a control must carry to belong to its label, hint and error. */
export type ControlProps = {
  id: string;
  name: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
  'aria-required': true | undefined;
  /** Where its label is no `label`. */
  'aria-label'?: string;
};

/** Label above, hint under it, then the error, then the control. */
export function field(
  room: FormRoom,
  {
    children,
    isChosen = false,
    ...said
  }: FieldProps & { children: (c: ControlProps) => ReactNode; isChosen?: boolean },
) {
  const { id, hintId, errorId, control } = partsOf(room, said);
  return (
    <div className="mb-5">
      <label htmlFor={id} className="block font-medium">
        {said.label}
        {mark(room, said)}
      </label>
      {said.hint && <FieldHint id={hintId}>{said.hint}</FieldHint>}
      {fieldError(room, { id: errorId, name: said.name, named: { name: said.label, isChosen } })}
      <div className="mt-1.5">{children(control)}</div>
    </div>
  );
}

/** Several boxes under one question. */
export function fieldGroup(room: FormRoom, { children, needs, ...said }: GroupProps & { children: ReactNode }) {
  const { id, hintId, errorId, control } = partsOf(room, said);
  return (
    <fieldset
      id={id}
      className="mb-5"
      aria-describedby={control['aria-describedby']}
      data-needs={needs ?? (said.required ? 1 : undefined)}
    >
      <legend className="font-medium">
        {said.label}
        {mark(room, said)}
      </legend>
      {said.hint && <FieldHint id={hintId}>{said.hint}</FieldHint>}
      {fieldError(room, { id: errorId, name: said.name, named: { name: said.label, isChosen: true } })}
      <div className="mt-0.5">{children}</div>
    </fieldset>
  );
}

type FieldErrorProps = {
  id?: string;
  name: string;
  /** What it is called, so that it is missed here in the same words as above the form. */
  named?: NamedField;
};

/** The errors of one field, for controls laid out by hand (grids, single boxes). */
export function fieldError({ formId, state, t }: FormRoom, { id, name, named }: FieldErrorProps) {
  const texts = state.problems
    .filter((problem) => problem.field === name)
    .map(({ text, says }) => (says === 'missing' && named ? missingText(t, named) : text));
  if (texts.length === 0) return null;
  return (
    <p id={id ?? `${fieldId(formId, name)}-error`} data-tone="refused" className="toned">
      <span className="sr-only">{t('errorPrefix')}</span>
      {texts.map((text) => (
        <span key={text} className="block">
          {text}
        </span>
      ))}
    </p>
  );
}

export function partsOf({ formId, state }: FormRoom, { name, hint, required }: Omit<FieldProps, 'label'>) {
  const id = fieldId(formId, name);
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const isInvalid = state.problems.some((problem) => problem.field === name);
  const describedBy = [hint ? hintId : '', isInvalid ? errorId : ''].filter(Boolean).join(' ') || undefined;
  const control: ControlProps = {
    id,
    name,
    'aria-describedby': describedBy,
    'aria-invalid': isInvalid || undefined,
    'aria-required': required || undefined,
  };
  return { id, hintId, errorId, control };
}

const mark = (room: FormRoom, { required, unmarked }: FieldProps) =>
  unmarked ? null : requiredMark(room, { required: required ?? false });

/** 必填 or 选填, beside a label. */
export const requiredMark = ({ t }: FormRoom, { required }: { required: boolean }) => (
  <span className="ml-2 text-small font-normal text-ink-soft" data-aside>
    {t(required ? 'required' : 'optional')}
  </span>
);

function FieldHint({ id, children }: { id: string; children: ReactNode }) {
  return (
    <div id={id} className="max-w-text text-table text-ink-soft">
      {unbroken(children)}
    </div>
  );
}
