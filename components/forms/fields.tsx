'use client';

import type { ComponentProps, ReactNode } from 'react';
import { DateTimeInput, FileInput, Input, type InputProps, MoneyInput, Select } from '@/components/ui/input';
import { Textarea } from '@/components/ui/textarea';
import { useTranslations } from '@/components/ui/use-translations';
import { type ControlProps, Field, type FieldProps } from './field';
import { typedValue, useForm } from './form-context';

/** What may be said about a control beside what its field says. */
type Own<Props> = Omit<Props, keyof ControlProps | keyof FieldProps | 'defaultValue' | 'value' | 'type' | 'ref'>;
type WithDefault = { defaultValue?: string | undefined };
type TextType = 'text' | 'email' | 'tel' | 'password' | 'date' | 'number' | 'search';

/** One line. A password never comes back with the page. */
export function TextField({
  type = 'text',
  ...props
}: FieldProps & WithDefault & Own<InputProps> & { type?: TextType }) {
  const { field, own, value } = useOwn(props);
  return (
    <Field {...field}>
      {(control) => <Input {...own} {...control} type={type} defaultValue={type === 'password' ? undefined : value} />}
    </Field>
  );
}

export function TextareaField(props: FieldProps & WithDefault & Own<ComponentProps<typeof Textarea>>) {
  const { field, own, value } = useOwn(props);
  return <Field {...field}>{(control) => <Textarea {...own} {...control} defaultValue={value} />}</Field>;
}

/** `children` are the options. */
export function SelectField(props: FieldProps & WithDefault & Own<ComponentProps<'select'>> & { children: ReactNode }) {
  const { field, own, value } = useOwn(props);
  return <Field {...field}>{(control) => <Select {...own} {...control} defaultValue={value} />}</Field>;
}

/** Wall-clock time in Shanghai, `2026-11-22T17:00`. */
export function DateTimeField(props: FieldProps & WithDefault & Own<InputProps>) {
  const { field, own, value } = useOwn(props);
  return <Field {...field}>{(control) => <DateTimeInput {...own} {...control} defaultValue={value} />}</Field>;
}

/** Yuan as typed; the server reads fen out of it. */
export function MoneyField(props: FieldProps & WithDefault & Own<InputProps>) {
  const { field, own, value } = useOwn(props);
  const t = useTranslations('ui.form');
  return (
    <Field {...field}>{(control) => <MoneyInput {...own} {...control} unit={t('yuan')} defaultValue={value} />}</Field>
  );
}

/** A chosen file stays chosen after a problem, as long as JavaScript runs; no browser lets a page put it back otherwise. */
export function FileField(props: FieldProps & Own<InputProps>) {
  const { field, own } = useOwn(props);
  return <Field {...field}>{(control) => <FileInput {...own} {...control} />}</Field>;
}

function useOwn<Props extends FieldProps & WithDefault>({
  name,
  label,
  hint,
  required,
  unmarked,
  defaultValue,
  ...own
}: Props) {
  const { state } = useForm();
  return { field: { name, label, hint, required, unmarked }, own, value: typedValue(state, name, defaultValue) };
}
