import { CheckboxField, RadioField } from '@/components/forms/choice-fields';
import { ExpressionInput } from '@/components/forms/expressions/expression-input';
import { FigureField, MoneyField, SelectField, TextareaField, TextField } from '@/components/forms/fields';
import { fieldPresets } from '@/lib/forms/builder/field-presets';
import type { FormField } from '@/lib/forms/definition/definition';
import { mostPlaces, placeLevels } from '@/lib/forms/definition/named-places';
import { profileFacts } from '@/lib/forms/definition/profile-facts';
import { printExpression } from '@/lib/forms/expressions/print-expression';
import type { ReferenceSchema } from '@/lib/forms/expressions/references';
import { limits } from '@/lib/kernel/limits';
import { formatYuan } from '@/lib/kernel/money';
import { getTranslator } from '@/lib/web/messages';
import type { PlainKeyIn } from '@/messages/typed';
import { ColumnRows, OptionRows } from './field-rows';

type FieldSettingsProps = { field: FormField; references: ReferenceSchema };

/** Bounds no officer set: shown as empty. */
const UNBOUNDED = 100_000_000;
const UNBOUNDED_FEN = '99999999999999';

/** The settings only this type of field has. */
export async function FieldSettings({ field, references }: FieldSettingsProps) {
  const t = await getTranslator('builder');
  const figure = (name: PlainKeyIn<'builder.editor'>, value: number | string, hint?: string) => (
    <TextField
      name={`edit.field.${name}`}
      label={t(`editor.${name}`)}
      hint={hint}
      defaultValue={String(value)}
      inputMode="decimal"
      className="figures max-w-[10rem]"
      unmarked
      autoComplete="off"
    />
  );
  const unit = (value: string) => (
    <TextField
      name="edit.field.unit"
      label={t('editor.unit')}
      hint={t('editor.unitHint')}
      defaultValue={value}
      maxLength={10}
      className="max-w-[10rem]"
      unmarked
      autoComplete="off"
    />
  );
  const bounds = ({ min, max }: { min: number; max: number }) => (
    <div className="grid gap-x-4 desk:grid-cols-2">
      {figure('min', min)}
      {figure('max', max === UNBOUNDED ? '' : max, t('editor.maxHint'))}
    </div>
  );
  const withinPeriod = (dated: { withinPeriod: boolean }) => (
    <CheckboxField
      name="edit.field.withinPeriod"
      value="on"
      label={t('editor.withinPeriod')}
      hint={t('editor.withinPeriodHint')}
      defaultChecked={dated.withinPeriod}
    />
  );
  switch (field.type) {
    case 'text':
    case 'longText':
      return figure(
        'maxLength',
        field.maxLength,
        t(field.type === 'text' ? 'editor.maxLengthText' : 'editor.maxLengthLong'),
      );
    case 'integer':
      return (
        <>
          {bounds(field)}
          {unit(field.unit)}
        </>
      );
    case 'number':
      return (
        <>
          {bounds(field)}
          {figure('decimals', field.decimals)}
          {unit(field.unit)}
        </>
      );
    case 'money':
      return (
        <MoneyField
          name="edit.field.max"
          label={t('editor.maxMoney')}
          hint={t('editor.maxHint')}
          defaultValue={field.maxFen === UNBOUNDED_FEN ? '' : formatYuan(BigInt(field.maxFen))}
          unmarked
        />
      );
    case 'calculated':
      return (
        <>
          <RadioField
            name="edit.field.result"
            label={t('editor.result')}
            options={(['money', 'number'] as const).map((value) => ({ value, label: t(`types.${value}`) }))}
            defaultValue={field.result}
            required
          />
          <ExpressionInput
            name="edit.field.formula"
            label={t('editor.formula')}
            hint={t('editor.formulaHint')}
            defaultValue={
              field.formula === fieldPresets.calculated.formula ? '' : printExpression(field.formula, references)
            }
            references={references}
            wanted="figure"
            required
          />
          {figure('decimals', field.decimals, t('editor.decimalsHint'))}
          {unit(field.unit)}
        </>
      );
    case 'singleChoice':
    case 'multiChoice':
      return <OptionRows options={field.options} />;
    case 'table':
      return (
        <>
          <ColumnRows columns={field.columns} />
          {withinPeriod(field)}
          <div className="grid gap-x-4 desk:grid-cols-2">
            {figure('minRows', field.minRows)}
            {figure('maxRows', field.maxRows)}
          </div>
        </>
      );
    case 'budget':
      return figure('maxRows', field.maxRows, t('editor.budgetHint'));
    case 'attachment':
      return figure('maxFiles', field.maxFiles);
    case 'declaration':
      return (
        <TextareaField
          name="edit.field.statement"
          label={t('editor.statement')}
          limit={limits.statement}
          rows={6}
          defaultValue={field.statement}
          required
        />
      );
    case 'profile':
      return (
        <SelectField
          name="edit.field.fact"
          label={t('editor.fact')}
          hint={t('editor.factHint')}
          defaultValue={field.fact}
          required
        >
          {profileFacts.map((fact) => (
            <option key={fact} value={fact}>
              {t(`facts.${fact}`)}
            </option>
          ))}
        </SelectField>
      );
    case 'day':
      return withinPeriod(field);
    case 'region':
      return (
        <>
          <SelectField
            name="edit.field.level"
            label={t('editor.level')}
            hint={t('editor.levelHint')}
            defaultValue={field.level ?? ''}
            unmarked
          >
            <option value="">{t('editor.anyLevel')}</option>
            {placeLevels.map((level) => (
              <option key={level} value={level}>
                {t(`levels.${level}`)}
              </option>
            ))}
          </SelectField>
          <FigureField
            name="edit.field.maxPlaces"
            label={t('editor.maxPlaces')}
            hint={t('editor.maxPlacesHint', { most: mostPlaces })}
            unit={t('editor.maxPlacesUnit')}
            defaultValue={String(field.maxPlaces)}
            inputMode="numeric"
            required
          />
        </>
      );
    case 'phone':
    case 'email':
    case 'category':
      return null;
  }
}
