'use client';

import { CheckboxesField, CheckboxField, RadioField } from '@/components/forms/choice-fields';
import { Field } from '@/components/forms/field';
import { SelectField, TextareaField, TextField } from '@/components/forms/fields';
import { useForm } from '@/components/forms/form-context';
import { typedValue } from '@/components/forms/typed-value';
import { Input } from '@/components/ui/input';
import { useTranslations } from '@/components/ui/use-translations';
import type { FormField } from '@/lib/forms/definition/definition';
import type { AttachedFile } from './attached-file';
import { AttachmentAnswer } from './attachment-answer';
import { useAutosave } from './autosave-context';
import { BudgetAnswer } from './budget-answer';
import type { BudgetSettings } from './budget-cells';
import { CalculatedAnswer } from './calculated-answer';
import { Conditional } from './conditional';
import { fieldName } from './read-raw';
import { RuleNotes } from './rule-notes';
import { TableAnswer } from './table-answer';

/** A region that is judged comes with its path. */
export type Choice = { value: string; label: string; path?: string };

/** What fields of a round offer beside their own definition. */
export type FieldSetting = {
  categories: Choice[];
  regions: Choice[];
  budget: BudgetSettings;
  /** By field key. */
  files: Record<string, AttachedFile[]>;
  profile: Record<string, string>;
  uploadAddress: string;
};

type AnswerFieldProps = { field: FormField; setting: FieldSetting };

/** Fields without a save mark under them. */
const spacing: Partial<Record<FormField['type'], string>> = { profile: '', attachment: 'mb-6', calculated: 'mb-6' };

/** Any field of any definition, while it is asked, with its save mark and the rules told at it. */
export function AnswerField({ field, setting }: AnswerFieldProps) {
  return (
    <Conditional field={field}>
      <div className={spacing[field.type] ?? 'answer mb-4'}>
        <Answer field={field} setting={setting} />
        <RuleNotes fieldKey={field.key} />
      </div>
    </Conditional>
  );
}

function Answer({ field, setting }: AnswerFieldProps) {
  const { fieldOf, markOf } = useAutosave();
  if (field.type === 'profile') return <ProfileFact label={field.label} text={setting.profile[field.fact] ?? ''} />;
  if (field.type === 'attachment') {
    return <AttachmentAnswer field={field} files={setting.files[field.key] ?? []} address={setting.uploadAddress} />;
  }
  if (field.type === 'calculated') return <CalculatedAnswer field={field} />;
  const { value, version, epoch } = fieldOf(field.key);
  return (
    <>
      <Control key={epoch} field={field} setting={setting} value={value} />
      <div className="min-h-5 text-small">
        <input type="hidden" name={`versions.${field.key}`} value={version} />
        {markOf(field.key)}
      </div>
    </>
  );
}

type ControlProps = AnswerFieldProps & {
  field: Exclude<FormField, { type: 'profile' | 'attachment' | 'calculated' }>;
  value: unknown;
};

function Control({ field, setting, value }: ControlProps) {
  const t = useTranslations('forms.runtime');
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
      return <FigureField {...common} unit={field.unit} value={text} inputMode="numeric" />;
    case 'number':
      return <FigureField {...common} unit={field.unit} value={text} inputMode="decimal" />;
    case 'money':
      return <FigureField {...common} unit={t('yuan')} value={text} inputMode="decimal" />;
    case 'category':
      return <ChoiceSelect {...common} options={setting.categories} value={text} choose={t('choose')} />;
    case 'region':
      return <ChoiceSelect {...common} options={setting.regions} value={text} choose={t('choose')} />;
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
          <p className="reading mb-2 whitespace-pre-line">{field.statement}</p>
          <input type="hidden" name={common.name} value="" />
          <CheckboxField name={common.name} label={field.label} hint={field.hint} defaultChecked={text === 'yes'} />
        </>
      );
    case 'table':
      return <TableAnswer field={field} rows={rowsOf(value)} />;
    case 'budget':
      return <BudgetAnswer field={field} rows={rowsOf(value)} settings={setting.budget} />;
  }
}

type Common = { name: string; label: string; hint: string; required: boolean };

function FigureField({
  unit,
  value,
  inputMode,
  ...common
}: Common & { unit: string; value: string; inputMode: 'numeric' | 'decimal' }) {
  const { state } = useForm();
  return (
    <Field {...common}>
      {(control) => (
        <span className="input-unit">
          <Input
            {...control}
            inputMode={inputMode}
            autoComplete="off"
            className="figures max-w-[10rem] text-right"
            defaultValue={typedValue(state, common.name, value)}
          />
          <span>{unit}</span>
        </span>
      )}
    </Field>
  );
}

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

function ProfileFact({ label, text }: { label: string; text: string }) {
  return (
    <dl className="facts">
      <div>
        <dt>{label}</dt>
        <dd className="whitespace-pre-line">{text === '' ? '—' : text}</dd>
      </div>
    </dl>
  );
}

function rowsOf(value: unknown): Record<string, string>[] {
  return Array.isArray(value) ? (value as Record<string, string>[]) : [];
}
