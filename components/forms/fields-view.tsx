import type { ComponentProps, ReactNode } from 'react';
import { DateTimeInput, FileInput, Input, type InputProps, MoneyInput, Select } from '@/components/ui/input';
import { Textarea } from '@/components/ui/textarea';
import { dateOrder } from './date-order';
import { type ControlProps, type FieldProps, type FormRoom, field, fieldError, partsOf } from './field-view';
import { typedValue } from './typed-value';

/** What may be said about a control beside what its field says. */
type Own<Props> = Omit<Props, keyof ControlProps | keyof FieldProps | 'defaultValue' | 'value' | 'type' | 'ref'>;
type WithDefault = { defaultValue?: string | undefined };
type TextType = 'text' | 'email' | 'tel' | 'password' | 'date' | 'number' | 'search';

export type TextFieldProps = FieldProps & WithDefault & Own<InputProps> & { type?: TextType };
export type TextareaFieldProps = FieldProps &
  WithDefault &
  Own<ComponentProps<typeof Textarea>> & {
    /** One of many of which few are written to: it opens under its label, and is open where something stands in it. */
    folded?: boolean;
  };
export type SelectFieldProps = FieldProps & WithDefault & Own<ComponentProps<'select'>> & { children: ReactNode };
export type InputFieldProps = FieldProps & WithDefault & Own<InputProps>;
export type FigureFieldProps = InputFieldProps & { unit: string };
export type FileFieldProps = FieldProps & Own<InputProps>;

export function textField(room: FormRoom, { type = 'text', ...props }: TextFieldProps) {
  const { said, own, value } = apart(room, props);
  const children = (control: ControlProps) => (
    <>
      <Input {...own} {...control} type={type} defaultValue={type === 'password' ? undefined : value} />
      {type === 'date' && dateOrder(room)}
    </>
  );
  return field(room, { ...said, children });
}

export function textareaField(room: FormRoom, { folded = false, ...props }: TextareaFieldProps) {
  const { said, own, value } = apart(room, props);
  const area = (control: ControlProps) => <Textarea {...own} {...control} defaultValue={value} />;
  if (!folded) return field(room, { ...said, children: area });
  const { errorId, control } = partsOf(room, said);
  return (
    <details className="fold fold-field" open={(value ?? '') !== '' || control['aria-invalid']}>
      <summary>{said.label}</summary>
      {fieldError(room, { id: errorId, name: said.name, named: { name: said.label, isChosen: false } })}
      {area({ ...control, 'aria-label': said.label })}
    </details>
  );
}

export function selectField(room: FormRoom, props: SelectFieldProps) {
  const { said, own, value } = apart(room, props);
  return field(room, {
    ...said,
    isChosen: true,
    children: (control) => <Select {...own} {...control} defaultValue={value} />,
  });
}

export function dateTimeField(room: FormRoom, props: InputFieldProps) {
  const { said, own, value } = apart(room, props);
  const children = (control: ControlProps) => (
    <>
      <DateTimeInput {...own} {...control} defaultValue={value} />
      {dateOrder(room)}
    </>
  );
  return field(room, { ...said, children });
}

export function moneyField(room: FormRoom, props: InputFieldProps) {
  const { said, own, value } = apart(room, props);
  const children = (control: ControlProps) => (
    <MoneyInput {...own} {...control} unit={room.t('yuan')} defaultValue={value} />
  );
  return field(room, { ...said, children });
}

export function figureField(room: FormRoom, { unit, ...props }: FigureFieldProps) {
  const { said, own, value } = apart(room, props);
  const children = (control: ControlProps) => (
    <span className="input-unit">
      <Input
        {...own}
        {...control}
        autoComplete="off"
        className="figures max-w-[10rem] text-right"
        defaultValue={value}
      />
      <span>{unit}</span>
    </span>
  );
  return field(room, { ...said, children });
}

export function fileField(room: FormRoom, props: FileFieldProps) {
  const { said, own } = apart(room, props);
  return field(room, {
    ...said,
    isChosen: true,
    children: (control) => <FileInput {...own} {...control} choose={room.t('chooseFile')} />,
  });
}

function apart<Props extends FieldProps & WithDefault>(
  { state }: FormRoom,
  { name, label, hint, required, unmarked, defaultValue, ...own }: Props,
) {
  return { said: { name, label, hint, required, unmarked }, own, value: typedValue(state, name, defaultValue) };
}
