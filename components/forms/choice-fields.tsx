'use client';

import type { ReactNode } from 'react';
import { Checkbox, Radio } from '@/components/ui/choice';
import { FieldError, FieldGroup, type FieldProps, useField } from './field';
import { typedValue, typedValues, useForm } from './form-context';

type Option = { value: string; label: ReactNode; hint?: ReactNode };

export function RadioField({
  options,
  defaultValue,
  ...field
}: FieldProps & { options: Option[]; defaultValue?: string | undefined }) {
  const { state } = useForm();
  const chosen = typedValue(state, field.name, defaultValue);
  return (
    <FieldGroup {...field}>
      {options.map((option) => (
        <Radio key={option.value} name={field.name} {...option} defaultChecked={option.value === chosen} />
      ))}
    </FieldGroup>
  );
}

/** Several of one name: the action receives them as a list. */
export function CheckboxesField({
  options,
  defaultValues = [],
  ...field
}: FieldProps & { options: Option[]; defaultValues?: string[] }) {
  const { state } = useForm();
  const ticked = typedValues(state, field.name, defaultValues);
  return (
    <FieldGroup {...field}>
      {options.map((option) => (
        <Checkbox key={option.value} name={field.name} {...option} defaultChecked={ticked.includes(option.value)} />
      ))}
    </FieldGroup>
  );
}

type SingleProps = { name: string; label: ReactNode; hint?: ReactNode; value?: string; defaultChecked?: boolean };

/** One box that says yes, such as a promise to be made before submitting. */
export function CheckboxField({ name, label, hint, value = 'yes', defaultChecked = false }: SingleProps) {
  const { state } = useForm();
  const { errorId, control } = useField({ name, hint: undefined, required: false });
  const isTicked = typedValues(state, name, defaultChecked ? [value] : []).includes(value);
  return (
    <div className="mb-5">
      <FieldError id={errorId} name={name} />
      <Checkbox {...control} value={value} label={label} hint={hint} defaultChecked={isTicked} />
    </div>
  );
}
