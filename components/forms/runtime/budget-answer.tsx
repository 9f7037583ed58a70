'use client';

import { FieldError, FieldGroup } from '@/components/forms/field';
import { fieldId } from '@/components/forms/field-id';
import { useForm } from '@/components/forms/form-context';
import { Button } from '@/components/ui/button';
import { Input, Select } from '@/components/ui/input';
import { useTranslations } from '@/components/ui/use-translations';
import { lineFen } from '@/lib/forms/answers/budget-row-amount';
import type { FieldOf } from '@/lib/forms/definition/definition';
import { formatYuan } from '@/lib/kernel/money';
import { useAutosave } from './autosave-context';
import { type BudgetSettings, lineOfCells } from './budget-cells';
import { BudgetTotals } from './budget-totals';
import { fieldName } from './read-raw';
import { type Row, useRows } from './use-rows';

type BudgetAnswerProps = { field: FieldOf<'budget'>; rows: Record<string, string>[]; settings: BudgetSettings };

/** The budget grid: it adds up in fen while one types, against the round's caps. */
export function BudgetAnswer({ field, rows: given, settings }: BudgetAnswerProps) {
  const t = useTranslations('forms.runtime');
  const { touch } = useAutosave();
  const { formId } = useForm();
  const name = fieldName(field.key);
  const { rows, isFull, add, remove, change } = useRows(given, {
    fieldKey: field.key,
    blank: { source: 'GRANT' },
    atLeast: 1,
    atMost: field.maxRows,
  });
  const heads = [
    t('budgetItem'),
    t('budgetActivity'),
    t('budgetUnitPrice'),
    t('budgetUnit'),
    t('budgetQuantity'),
    t('budgetAmount'),
    t('budgetSource'),
    t('budgetNote'),
  ];
  return (
    <FieldGroup name={name} label={field.label} hint={field.hint} required={field.required}>
      <div className="grid-scroll" role="region" aria-label={field.label} tabIndex={0}>
        <table className="entry-table entry-grid">
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
              <th aria-hidden="true" />
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <BudgetRow
                key={row.id}
                id={fieldId(formId, `${name}.${index}`)}
                row={row}
                name={`${name}.${index}`}
                label={t('row', { number: index + 1 })}
                items={settings.items}
                onChange={(column, value) => change(row.id, column, value)}
                onRemove={() => {
                  remove(row.id);
                  touch(field.key);
                }}
              />
            ))}
          </tbody>
        </table>
      </div>
      {rows.map((row, index) => (
        <FieldError key={row.id} name={`${name}.${index}`} />
      ))}
      {isFull ? (
        <p className="mt-1 text-small text-ink-soft">{t('rowsFull', { limit: field.maxRows })}</p>
      ) : (
        <Button className="mt-2" onClick={add}>
          {t('addRow')}
        </Button>
      )}
      <BudgetTotals lines={rows.map((row) => lineOfCells(row.cells))} settings={settings} />
    </FieldGroup>
  );
}

type BudgetRowProps = {
  id: string;
  row: Row;
  name: string;
  label: string;
  items: BudgetSettings['items'];
  onChange: (column: string, value: string) => void;
  onRemove: () => void;
};

function BudgetRow({ id, row: { cells }, name, label, items, onChange, onRemove }: BudgetRowProps) {
  const t = useTranslations('forms.runtime');
  const cell = (column: string, head: string) => ({
    name: `${name}.${column}`,
    'aria-label': `${label} ${head}`,
    value: cells[column] ?? '',
    onChange: (event: { target: { value: string } }) => onChange(column, event.target.value),
  });
  const amount = lineFen(lineOfCells(cells));
  return (
    <tr id={id}>
      <td>
        <Select {...cell('code', t('budgetItem'))}>
          <option value="">{t('choose')}</option>
          {items.map((item) => (
            <option key={item.code} value={item.code}>
              {item.name}
            </option>
          ))}
        </Select>
      </td>
      <td>
        <Input {...cell('activity', t('budgetActivity'))} autoComplete="off" />
      </td>
      <td>
        <Input
          {...cell('unitYuan', t('budgetUnitPrice'))}
          inputMode="decimal"
          autoComplete="off"
          className="figures text-right"
        />
      </td>
      <td>
        <Input {...cell('unit', t('budgetUnit'))} autoComplete="off" />
      </td>
      <td>
        <Input
          {...cell('quantity', t('budgetQuantity'))}
          inputMode="decimal"
          autoComplete="off"
          className="figures text-right"
        />
      </td>
      <td className="figures text-right">{amount === 0n ? '' : formatYuan(amount)}</td>
      <td>
        <Select {...cell('source', t('budgetSource'))} value={cells['source'] ?? 'GRANT'}>
          <option value="GRANT">{t('sourceGRANT')}</option>
          <option value="OWN">{t('sourceOWN')}</option>
        </Select>
      </td>
      <td>
        <Input {...cell('note', t('budgetNote'))} autoComplete="off" />
      </td>
      <td>
        <Button kind="quiet" aria-label={`${t('removeRow')} ${label}`} onClick={onRemove}>
          {t('removeRow')}
        </Button>
      </td>
    </tr>
  );
}
