'use client';

import { dateOrder } from '@/components/forms/date-order';
import { Input, Select } from '@/components/ui/input';
import { useTranslations } from '@/components/ui/use-translations';
import { blankFigure } from '@/lib/forms/expressions/patterns/figure-drafts';
import { referenceOf, type SlotDraft, type SlotDrafts } from '@/lib/forms/expressions/patterns/slot-drafts';
import { choiceTypes, type SlotKind } from '@/lib/forms/expressions/patterns/slots';
import {
  fieldAt,
  type ReferenceField,
  type ReferenceOption,
  type ReferenceSchema,
  tableAt,
} from '@/lib/forms/expressions/references';
import { FieldSelect } from './field-select';
import { FigureControl, FigureList } from './figure-control';
import { OptionBoxes } from './option-boxes';
import { RowTestsControl } from './row-tests-control';

type SlotControlProps = {
  kind: SlotKind;
  label: string;
  draft: SlotDraft;
  /** Of the whole sentence: an option belongs to the field chosen beside it. */
  drafts: SlotDrafts;
  references: ReferenceSchema;
  onChange: (draft: SlotDraft) => void;
};

/** What fills one gap of a sentence. */
export function SlotControl(props: SlotControlProps) {
  return (
    <fieldset className="mt-2">
      <legend className="text-small text-ink-soft">{props.label}</legend>
      <Controls {...props} />
    </fieldset>
  );
}

function Controls({ kind, label, draft, drafts, references, onChange }: SlotControlProps) {
  const t = useTranslations('builder.composer');
  const typed = (unit: string) => (
    <span className="input-unit">
      <Input
        aria-label={label}
        inputMode="decimal"
        autoComplete="off"
        className="figures max-w-[8rem] text-right"
        value={draft.value}
        onChange={({ target }) => onChange({ ...draft, value: target.value })}
      />
      <span>{unit}</span>
    </span>
  );
  const select = (fits: (field: ReferenceField) => boolean) => (
    <FieldSelect
      label={label}
      value={draft.value}
      fits={fits}
      references={references}
      choose={t('choose')}
      onChange={(value) => onChange({ ...draft, value })}
    />
  );
  switch (kind) {
    case 'figure':
      return (
        <FigureControl
          label={label}
          figure={draft.figures[0] ?? blankFigure}
          references={references}
          onChange={(figure) => onChange({ ...draft, figures: [figure] })}
        />
      );
    case 'figures':
    case 'several':
      return (
        <FigureList
          label={label}
          figures={draft.figures}
          bounds={{ least: kind === 'several' ? 2 : 1, most: 10 }}
          references={references}
          onChange={(figures) => onChange({ ...draft, figures })}
        />
      );
    case 'percent':
      return typed('%');
    case 'months':
      return typed(t('months'));
    case 'count':
      return typed(t('rows'));
    case 'day':
      return <DayControl label={label} draft={draft} references={references} onChange={onChange} />;
    case 'field':
      return select(() => true);
    case 'choice':
    case 'anyChoice':
      return select(({ type }) => choiceTypes[kind].includes(type));
    case 'table':
      return select(({ type }) => type === 'table');
    case 'text':
      return (
        <Select
          aria-label={label}
          value={draft.value}
          onChange={({ target }) => onChange({ ...draft, value: target.value })}
        >
          <option value="">{t('choose')}</option>
          {optionsBeside(drafts, references).map(({ value, label: text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </Select>
      );
    case 'texts':
      return (
        <OptionBoxes
          options={optionsBeside(drafts, references)}
          values={draft.values}
          onChange={(values) => onChange({ ...draft, values })}
        />
      );
    case 'rowCondition': {
      const reference = referenceOf(drafts['table']?.value ?? '');
      const table = reference ? tableAt(references, reference) : null;
      return (
        table && (
          <RowTestsControl
            label={label}
            addLabel={t('addRowCondition')}
            table={table}
            tests={draft.tests}
            onChange={(tests) => onChange({ ...draft, tests })}
          />
        )
      );
    }
  }
}

/** A date of the form, or a fixed one. */
function DayControl({ label, draft, references, onChange }: Omit<SlotControlProps, 'kind' | 'drafts'>) {
  const [t, form] = [useTranslations('builder.composer'), useTranslations('ui.form')];
  const isField = draft.value.includes('.');
  return (
    <div className="grid gap-2 desk:grid-cols-2">
      <FieldSelect
        label={label}
        value={isField ? draft.value : ''}
        fits={({ type }) => type === 'day'}
        references={references}
        choose={t('onDate')}
        onChange={(value) => onChange({ ...draft, value })}
      />
      {!isField && (
        <div>
          <Input
            type="date"
            aria-label={`${label} ${t('date')}`}
            value={draft.value}
            onChange={({ target }) => onChange({ ...draft, value: target.value })}
          />
          {dateOrder({ t: form })}
        </div>
      )}
    </div>
  );
}

/** The options of the field that the same sentence chose. */
function optionsBeside(drafts: SlotDrafts, references: ReferenceSchema): readonly ReferenceOption[] {
  const reference = referenceOf(drafts['choice']?.value ?? '');
  const field = reference && fieldAt(references, reference);
  return field && 'options' in field ? (field.options ?? []) : [];
}
