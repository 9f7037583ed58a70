'use client';

import { FieldError, FieldGroup } from '@/components/forms/field';
import { fieldId } from '@/components/forms/field-id';
import { useForm } from '@/components/forms/form-context';
import { Button } from '@/components/ui/button';
import { Input, Select } from '@/components/ui/input';
import { lineFen } from '@/lib/forms/answers/budget-row-amount';
import type { FieldOf } from '@/lib/forms/definition/definition';
import { formatYuan } from '@/lib/kernel/money';
import { useAutosave } from './autosave-context';
import { type BudgetSettings, lineOfCells } from './budget-cells';
import { BudgetTotals } from './budget-totals';
import { fieldName } from './read-raw';
import type { RuntimeWords } from './runtime-words';
import { type Row, useRows } from './use-rows';

type BudgetAnswerProps = { field: FieldOf<'budget'>; rows: Record<string, string>[]; settings: BudgetSettings };

/** The budget grid: it adds up in fen while one types, against the round's caps. */
export function BudgetAnswer({ field, rows: given, settings }: BudgetAnswerProps) {
  const { words, touch } = useAutosave();
  const { formId } = useForm();
  const name = fieldName(field.key);
  const { rows, isFull, add, remove, change } = useRows(given, {
    fieldKey: field.key,
    blank: { source: 'GRANT' },
    atLeast: 1,
    atMost: field.maxRows,
  });
  const heads = [
    words.budgetItem,
    words.budgetActivity,
    words.budgetUnitPrice,
    words.budgetUnit,
    words.budgetQuantity,
    words.budgetAmount,
    words.budgetSource,
    words.budgetNote,
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
                label={words.row.replace('#', String(index + 1))}
                items={settings.items}
                words={words}
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
        <p className="mt-1 text-small text-ink-soft">{words.rowsFull.replace('#', String(field.maxRows))}</p>
      ) : (
        <Button className="mt-2" onClick={add}>
          {words.addRow}
        </Button>
      )}
      <BudgetTotals lines={rows.map((row) => lineOfCells(row.cells))} settings={settings} words={words} />
    </FieldGroup>
  );
}

type BudgetRowProps = {
  id: string;
  row: Row;
  name: string;
  label: string;
  items: BudgetSettings['items'];
  words: RuntimeWords;
  onChange: (column: string, value: string) => void;
  onRemove: () => void;
};

function BudgetRow({ id, row: { cells }, name, label, items, words, onChange, onRemove }: BudgetRowProps) {
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
        <Select {...cell('code', words.budgetItem)}>
          <option value="">{words.choose}</option>
          {items.map((item) => (
            <option key={item.code} value={item.code}>
              {item.name}
            </option>
          ))}
        </Select>
      </td>
      <td>
        <Input {...cell('activity', words.budgetActivity)} autoComplete="off" />
      </td>
      <td>
        <Input
          {...cell('unitYuan', words.budgetUnitPrice)}
          inputMode="decimal"
          autoComplete="off"
          className="figures text-right"
        />
      </td>
      <td>
        <Input {...cell('unit', words.budgetUnit)} autoComplete="off" />
      </td>
      <td>
        <Input
          {...cell('quantity', words.budgetQuantity)}
          inputMode="decimal"
          autoComplete="off"
          className="figures text-right"
        />
      </td>
      <td className="figures text-right">{amount === 0n ? '' : formatYuan(amount)}</td>
      <td>
        <Select {...cell('source', words.budgetSource)} value={cells['source'] ?? 'GRANT'}>
          <option value="GRANT">{words.sourceGRANT}</option>
          <option value="OWN">{words.sourceOWN}</option>
        </Select>
      </td>
      <td>
        <Input {...cell('note', words.budgetNote)} autoComplete="off" />
      </td>
      <td>
        <Button kind="quiet" aria-label={`${words.removeRow} ${label}`} onClick={onRemove}>
          {words.removeRow}
        </Button>
      </td>
    </tr>
  );
}
