import { type ComponentProps, cloneElement, Fragment, type ReactElement, type ReactNode } from 'react';
import { Checkbox, Radio } from '@/components/ui/choice';
import { type FieldProps, type FormRoom, fieldError, fieldGroup, type GroupProps, partsOf } from './field-view';
import { typedValue, typedValues } from './typed-value';

/** From how many options on, and of how many characters at most, they stand beside each other. */
const MANY = 5;
const MOST_SHORT = 20;

type Option = { value: string; label: ReactNode; hint?: ReactNode };
export type RadioFieldProps = FieldProps & {
  options: Option[];
  defaultValue?: string | undefined;
  /** Beside each other in a row of a table, which says what they are about; their label is read out only. */
  inRow?: boolean;
};
export type CheckboxesFieldProps = GroupProps & { options: Option[]; defaultValues?: string[] };
export type CheckboxFieldProps = {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  value?: string;
  defaultChecked?: boolean;
  /** It must be ticked before anything is asked. */
  required?: boolean;
};

export function radioField(room: FormRoom, { options, defaultValue, inRow = false, ...said }: RadioFieldProps) {
  const chosen = typedValue(room.state, said.name, defaultValue);
  const radio = (option: Option) => (
    <Radio key={option.value} name={said.name} {...option} defaultChecked={option.value === chosen} />
  );
  const children = options.map(radio);
  if (inRow) return radiosInRow(room, { ...said, children });
  return fieldGroup(room, { ...said, children: besideEachOther(options, children) });
}

function radiosInRow(room: FormRoom, { children, ...said }: FieldProps & { children: ReactNode }) {
  const { id, errorId, control } = partsOf(room, said);
  return (
    <fieldset id={id} aria-describedby={control['aria-describedby']}>
      <legend className="sr-only">{said.label}</legend>
      <div className="flex flex-wrap gap-x-5 desk:-mt-2">{children}</div>
      {fieldError(room, { id: errorId, name: said.name, named: { name: said.label, isChosen: true } })}
    </fieldset>
  );
}

export function checkboxesField(room: FormRoom, { options, defaultValues = [], ...said }: CheckboxesFieldProps) {
  const ticked = typedValues(room.state, said.name, defaultValues);
  const isEachNeeded = said.needs === options.length;
  const children = options.map((option) => {
    const box = (
      <Checkbox key={option.value} name={said.name} {...option} defaultChecked={ticked.includes(option.value)} />
    );
    return isEachNeeded ? neededBox(room, { name: `${said.name}.${option.value}`, box }) : box;
  });
  return fieldGroup(room, { ...said, children: besideEachOther(options, children) });
}

/** Many short words stand beside each other where there is room; what must be read stands line by line. */
function besideEachOther(options: readonly Option[], children: ReactNode): ReactNode {
  const isShort = (each: Option): boolean =>
    each.hint === undefined && typeof each.label === 'string' && each.label.length <= MOST_SHORT;
  return options.length >= MANY && options.every(isShort) ? <div className="choices">{children}</div> : children;
}

/** Where every box is needed, each says by itself that it is missing, as the field '<group>.<value>'. */
function neededBox(
  room: FormRoom,
  { name, box }: { name: string; box: ReactElement<ComponentProps<typeof Checkbox>> },
) {
  const { errorId, control } = partsOf(room, { name });
  const { name: _, ...said } = control;
  return (
    <Fragment key={name}>
      {cloneElement(box, said)}
      {fieldError(room, { id: errorId, name })}
    </Fragment>
  );
}

export function checkboxField(room: FormRoom, props: CheckboxFieldProps) {
  const { name, label, hint, value = 'yes', defaultChecked = false, required = false } = props;
  const { errorId, control } = partsOf(room, { name, required });
  const isTicked = typedValues(room.state, name, defaultChecked ? [value] : []).includes(value);
  return (
    <div className="mb-5">
      {fieldError(room, { id: errorId, name })}
      <Checkbox {...control} value={value} label={label} hint={hint} defaultChecked={isTicked} />
    </div>
  );
}
