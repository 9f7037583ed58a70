import { CheckboxesField, CheckboxField, RadioField } from '@/components/forms/choice-fields';
import { RequiredMark } from '@/components/forms/field';
import { FigureField, SelectField, TextareaField, TextField } from '@/components/forms/fields';
import type { FormField } from '@/lib/forms/definition/definition';
import { fieldName } from './read-raw';

/** A region that is judged comes with its path. */
export type Choice = { value: string; label: string; path?: string };

/** A question that one plain control answers. */
export type PlainField = Exclude<FormField, { type: 'profile' | 'attachment' | 'calculated' | 'table' | 'budget' }>;
const OTHERS: readonly string[] = ['profile', 'attachment', 'calculated', 'table', 'budget'];
export const isPlain = (field: FormField): field is PlainField => !OTHERS.includes(field.type);

type AnswerControlProps = {
  field: PlainField;
  value: unknown;
  categories: Choice[];
  regions: Choice[];
  words: { choose: string; yuan: string; declared: string };
};

/** The control of a plain question, on pages and in documents. */
export function AnswerControl({
  field,
  value,
  categories,
  regions,
  words: { choose, yuan, declared },
}: AnswerControlProps) {
  const common = { name: fieldName(field.key), label: field.label, hint: field.hint, required: field.required };
  const text = typeof value === 'string' ? value : '';
  switch (field.type) {
    case 'text':
      return <TextField {...common} defaultValue={text} autoComplete="off" />;
    case 'phone':
      return <TextField {...common} type="tel" defaultValue={text} autoComplete="off" />;
    case 'email':
      return <TextField {...common} type="email" defaultValue={text} autoComplete="off" />;
    case 'day':
      return <TextField {...common} type="date" className="max-w-[12rem]" defaultValue={text} />;
    case 'longText':
      return <TextareaField {...common} limit={field.maxLength} defaultValue={text} />;
    case 'integer':
      return <FigureField {...common} unit={field.unit} defaultValue={text} inputMode="numeric" />;
    case 'number':
      return <FigureField {...common} unit={field.unit} defaultValue={text} inputMode="decimal" />;
    case 'money':
      return <FigureField {...common} unit={yuan} defaultValue={text} inputMode="decimal" />;
    case 'category':
      return <ChoiceSelect {...common} options={categories} value={text} choose={choose} />;
    case 'region':
      return <ChoiceSelect {...common} options={regions} value={text} choose={choose} />;
    case 'singleChoice':
      return <RadioField {...common} options={field.options} defaultValue={text} />;
    case 'multiChoice':
      return (
        <>
          <input type="hidden" name={common.name} value="" />
          <CheckboxesField
            {...common}
            options={field.options}
            defaultValues={Array.isArray(value) ? (value as string[]) : []}
          />
        </>
      );
    case 'declaration':
      return (
        <>
          <p className="font-medium">
            {field.label}
            <RequiredMark required={field.required} />
          </p>
          <p className="reading mt-1 mb-2 whitespace-pre-line">{field.statement}</p>
          <input type="hidden" name={common.name} value="" />
          <CheckboxField name={common.name} label={declared} hint={field.hint} defaultChecked={text === 'yes'} />
        </>
      );
  }
}

type Common = { name: string; label: string; hint: string; required: boolean };

function ChoiceSelect({
  options,
  value,
  choose,
  ...common
}: Common & { options: Choice[]; value: string; choose: string }) {
  return (
    <SelectField {...common} defaultValue={value} className="max-w-[24rem]">
      <option value="">{choose}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </SelectField>
  );
}
