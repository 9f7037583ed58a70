'use client';

import type { ReactNode } from 'react';
import { useTranslations } from '@/components/ui/use-translations';
import { fieldId } from './field-id';
import { useForm } from './form-context';

export type FieldProps = {
  name: string;
  label: string;
  hint?: ReactNode;
  required?: boolean | undefined;
  /** Says nothing about 必填 or 选填, where it would be noise (search, sign-in). */
  unmarked?: boolean | undefined;
};

/** What a control must carry to belong to its label, hint and error. */
export type ControlProps = {
  id: string;
  name: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
  'aria-required': true | undefined;
};

/** Label above, hint under it, then the error, then the control. */
export function Field({ children, ...field }: FieldProps & { children: (control: ControlProps) => ReactNode }) {
  const { id, hintId, errorId, control } = useField(field);
  return (
    <div className="mb-5">
      <label htmlFor={id} className="block font-medium">
        {field.label}
        <FieldMark required={field.required} unmarked={field.unmarked} />
      </label>
      {field.hint && <FieldHint id={hintId}>{field.hint}</FieldHint>}
      <FieldError id={errorId} name={field.name} />
      <div className="mt-1.5">{children(control)}</div>
    </div>
  );
}

/** Several boxes under one question. */
export function FieldGroup({ children, ...field }: FieldProps & { children: ReactNode }) {
  const { id, hintId, errorId, control } = useField(field);
  return (
    <fieldset id={id} className="mb-5" aria-describedby={control['aria-describedby']}>
      <legend className="font-medium">
        {field.label}
        <FieldMark required={field.required} unmarked={field.unmarked} />
      </legend>
      {field.hint && <FieldHint id={hintId}>{field.hint}</FieldHint>}
      <FieldError id={errorId} name={field.name} />
      <div className="mt-0.5">{children}</div>
    </fieldset>
  );
}

/** The errors of one field, for controls laid out by hand (grids, single boxes). */
export function FieldError({ id, name }: { id?: string; name: string }) {
  const { formId, state } = useForm();
  const t = useTranslations('ui.form');
  const texts = state.problems.filter((problem) => problem.field === name).map((problem) => problem.text);
  if (texts.length === 0) return null;
  return (
    <p id={id ?? `${fieldId(formId, name)}-error`} data-tone="refused" className="toned">
      <span className="sr-only">{t('errorPrefix')}</span>
      {texts.join(' ')}
    </p>
  );
}

export function useField({ name, hint, required }: Pick<FieldProps, 'name' | 'hint' | 'required'>) {
  const { formId, state } = useForm();
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

function FieldMark({ required, unmarked }: { required: boolean | undefined; unmarked: boolean | undefined }) {
  return unmarked ? null : <RequiredMark required={required ?? false} />;
}

/** 必填 or 选填, beside a label. */
export function RequiredMark({ required }: { required: boolean }) {
  const t = useTranslations('ui.form');
  return <span className="ml-2 text-small font-normal text-ink-soft">{t(required ? 'required' : 'optional')}</span>;
}

function FieldHint({ id, children }: { id: string; children: ReactNode }) {
  return (
    <div id={id} className="max-w-text text-table text-ink-soft">
      {children}
    </div>
  );
}
