'use client';

import { useState } from 'react';
import { FieldError, FieldGroup } from '@/components/forms/field';
import { fieldId } from '@/components/forms/field-id';
import { useForm } from '@/components/forms/form-context';
import { Button } from '@/components/ui/button';
import { useTranslations } from '@/components/ui/use-translations';
import type { FieldOf } from '@/lib/forms/definition/definition';
import { useAutosave } from './autosave-context';
import { type BudgetSettings, lineOfCells } from './budget-cells';
import { BudgetRow } from './budget-row';
import { BudgetTotals } from './budget-totals';
import { fieldName } from './read-raw';
import { useRows } from './use-rows';

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
  const [firstRows] = useState(rows);
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
              <th className="entry-line" aria-hidden="true" />
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
                group={fieldId(formId, name)}
                startsOpen={isBlankRow(row.cells) && firstRows.indexOf(row) < 1}
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

/** Every row is born with a source; who typed nothing else left it empty. */
const isBlankRow = (cells: Record<string, string>): boolean =>
  Object.entries(cells).every(([column, value]) => column === 'source' || value === '');
