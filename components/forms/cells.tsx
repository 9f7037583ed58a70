'use client';

import clsx from 'clsx';
import type { ReactNode } from 'react';
import { Input, Select } from '@/components/ui/input';
import { useEarlyText } from '@/components/ui/use-early-text';
import { dateOrder } from './date-order';
import { FieldError, useField } from './field';
import { useForm } from './form-context';
import { typedValue, typedValues } from './typed-value';
import { useRoom } from './use-room';

type CellProps = {
  name: string;
  label: string;
  defaultValue?: string | undefined;
  /** On a wide screen only the first row of a table shows its labels: said of its rows as they are saved, whichever is moved to the top. */
  labelled?: boolean | 'never';
  className?: string | undefined;
};

/** A few words more than one line holds. */
export function CellText(props: CellProps) {
  const { state } = useForm();
  const { control } = useField({ name: props.name, hint: undefined, required: false });
  const area = useEarlyText(control.id);
  return (
    <Cell {...props}>
      <textarea
        {...control}
        ref={area}
        rows={2}
        className="input min-h-0"
        defaultValue={typedValue(state, props.name, props.defaultValue)}
      />
    </Cell>
  );
}

/** One line of a row. Rows are posted as 'lines.0.name', so they need no script. */
export function CellInput({ numeric = false, ...props }: CellProps & { numeric?: boolean }) {
  const { state } = useForm();
  const { control } = useField({ name: props.name, hint: undefined, required: false });
  return (
    <Cell {...props}>
      <Input
        {...control}
        defaultValue={typedValue(state, props.name, props.defaultValue)}
        autoComplete="off"
        {...(numeric ? { inputMode: 'decimal', className: 'figures text-right' } : {})}
      />
    </Cell>
  );
}

export function CellSelect({ children, ...props }: CellProps & { children: ReactNode }) {
  const { state } = useForm();
  const { control } = useField({ name: props.name, hint: undefined, required: false });
  return (
    <Cell {...props}>
      <Select {...control} defaultValue={typedValue(state, props.name, props.defaultValue)}>
        {children}
      </Select>
    </Cell>
  );
}

export function CellDateTime(props: CellProps) {
  const room = useRoom();
  const { control } = useField({ name: props.name, hint: undefined, required: false });
  return (
    <Cell {...props}>
      <Input {...control} type="datetime-local" defaultValue={typedValue(room.state, props.name, props.defaultValue)} />
      {dateOrder(room)}
    </Cell>
  );
}

export function CellCheckbox({
  name,
  label,
  checked,
  className,
}: {
  name: string;
  label: string;
  checked: boolean;
  className?: string;
}) {
  const { state } = useForm();
  const { control } = useField({ name, hint: undefined, required: false });
  return (
    <label className={clsx('choice', className)}>
      <input
        {...control}
        type="checkbox"
        value="on"
        defaultChecked={typedValues(state, name, checked ? ['on'] : []).includes('on')}
      />
      <span>{label}</span>
    </label>
  );
}

/** Several ticks of one name in a row of a table. */
export function CellChecks({
  name,
  label,
  options,
  checked,
}: {
  name: string;
  label: string;
  options: readonly { value: string; label: string }[];
  checked: readonly string[];
}) {
  const { state } = useForm();
  const { control } = useField({ name, hint: undefined, required: false });
  const ticked = typedValues(state, name, [...checked]);
  return (
    <fieldset id={control.id} className="mt-1">
      <legend className="text-small text-ink-soft">{label}</legend>
      <div className="flex flex-wrap gap-x-4">
        {options.map((option) => (
          <label key={option.value} className="choice">
            <input type="checkbox" name={name} value={option.value} defaultChecked={ticked.includes(option.value)} />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      <FieldError name={name} />
    </fieldset>
  );
}

function Cell({ name, label, labelled, className, children }: CellProps & { children: ReactNode }) {
  return (
    <div className={className}>
      <label>
        <span
          className={clsx(
            'block text-small text-ink-soft',
            labelled === 'never' && 'desk:sr-only',
            labelled === false && 'desk:sr-only desk:group-data-[place=first]/row:not-sr-only',
            labelled === true && 'desk:group-data-[place=below]/row:sr-only',
          )}
        >
          {label}
        </span>
        {children}
      </label>
      <FieldError name={name} />
    </div>
  );
}
