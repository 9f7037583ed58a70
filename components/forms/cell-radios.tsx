'use client';

import { Radio } from '@/components/ui/choice';
import { FieldError, useField } from './field';
import { useForm } from './form-context';
import { typedValue } from './typed-value';

type CellRadiosProps = {
  name: string;
  /** Read out only: in a table the row says what it is about. */
  label: string;
  options: readonly { value: string; label: string }[];
  defaultValue: string;
};

/** A few short answers beside each other in a row of a table. */
export function CellRadios({ name, label, options, defaultValue }: CellRadiosProps) {
  const { state } = useForm();
  const { control } = useField({ name, hint: undefined, required: false });
  const chosen = typedValue(state, name, defaultValue);
  return (
    <fieldset id={control.id} aria-describedby={control['aria-describedby']}>
      <legend className="sr-only">{label}</legend>
      <div className="flex flex-wrap gap-x-5">
        {options.map((option) => (
          <Radio key={option.value} name={name} {...option} defaultChecked={option.value === chosen} />
        ))}
      </div>
      <FieldError name={name} />
    </fieldset>
  );
}
