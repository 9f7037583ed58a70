'use client';

import { useState } from 'react';
import { FieldError, FieldGroup } from '@/components/forms/field';
import { fieldId } from '@/components/forms/field-id';
import { useForm } from '@/components/forms/form-context';
import { Button } from '@/components/ui/button';
import { Input, Select } from '@/components/ui/input';
import { useTranslations } from '@/components/ui/use-translations';
import type { FieldOf, TableColumn } from '@/lib/forms/definition/definition';
import { useAutosave } from './autosave-context';
import { type PastedColumn, readChoice, readDate } from './pasted-table';
import { PastedWord } from './pasted-word';
import { fieldName } from './read-raw';
import { RowLine } from './row-line';
import { useGrid } from './use-grid';
import { useRows } from './use-rows';

type TableAnswerProps = { field: FieldOf<'table'>; rows: Record<string, string>[] };

/** Typed columns side by side; on a phone each row is a block of labelled fields. */
export function TableAnswer({ field, rows: given }: TableAnswerProps) {
  const t = useTranslations('forms.runtime');
  const { touch } = useAutosave();
  const { formId, state } = useForm();
  const all = useRows(given, {
    fieldKey: field.key,
    blank: {},
    atLeast: field.minRows,
    atMost: field.maxRows,
  });
  const { rows, isFull, add, remove, change } = all;
  const columns = field.columns.map(
    (column): PastedColumn => ({
      key: column.key,
      head: column.label,
      ...(column.type === 'choice' && { read: readChoice(column.options) }),
      ...((column.type === 'day' || column.type === 'month') && { read: readDate(column.type) }),
    }),
  );
  const [firstRows] = useState(rows);
  const isWrong = (index: number): boolean =>
    state.problems.some((problem) => problem.field?.startsWith(`${fieldName(field.key)}.${index}.`));
  const { pasted, onKeyDown } = useGrid({ fieldKey: field.key, columns, rows: all });
  return (
    <FieldGroup name={fieldName(field.key)} label={field.label} hint={field.hint} required={field.required}>
      <table className="entry-table" onKeyDown={onKeyDown}>
        <thead>
          <tr>
            <th className="entry-line" aria-hidden="true" />
            {field.columns.map((column) => (
              <th key={column.key} scope="col">
                {column.label}
              </th>
            ))}
            <th aria-hidden="true" />
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={row.id} id={fieldId(formId, `${fieldName(field.key)}.${index}`)}>
              <RowLine
                group={fieldId(formId, fieldName(field.key))}
                startsOpen={isBlank(row.cells) && firstRows.indexOf(row) < 1}
                isWrong={isWrong(index)}
                words={[t('row', { number: index + 1 }), ...firstWords(field.columns, row.cells)]}
              />
              {field.columns.map((column) => (
                <td key={column.key}>
                  <label>
                    <span className="entry-label">{column.label}</span>
                    <Cell
                      column={column}
                      id={fieldId(formId, `${fieldName(field.key)}.${index}.${column.key}`)}
                      name={`${fieldName(field.key)}.${index}.${column.key}`}
                      label={`${t('row', { number: index + 1 })} ${column.label}`}
                      value={row.cells[column.key] ?? ''}
                      choose={t('choose')}
                      onChange={(value) => change(row.id, column.key, value)}
                    />
                  </label>
                  <FieldError name={`${fieldName(field.key)}.${index}.${column.key}`} />
                </td>
              ))}
              <td>
                <Button
                  kind="quiet"
                  aria-label={`${t('removeRow')} ${t('row', { number: index + 1 })}`}
                  onClick={() => {
                    remove(row.id);
                    touch(field.key);
                  }}
                >
                  {t('removeRow')}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <PastedWord pasted={pasted} />
      {isFull ? (
        <p className="mt-1 text-small text-ink-soft">{t('rowsFull', { limit: field.maxRows })}</p>
      ) : (
        <Button className="mt-2" onClick={add}>
          {t('addRow')}
        </Button>
      )}
    </FieldGroup>
  );
}

const isBlank = (cells: Record<string, string>): boolean => Object.values(cells).every((cell) => cell.trim() === '');

/** By what somebody knows a row again: the first two things that stand in it. */
const firstWords = (columns: readonly TableColumn[], cells: Record<string, string>): string[] =>
  columns
    .map((column) => {
      const cell = cells[column.key] ?? '';
      return column.type === 'choice' ? (column.options.find(({ value }) => value === cell)?.label ?? '') : cell;
    })
    .filter(Boolean)
    .slice(0, 2);

const inputTypes: Partial<Record<TableColumn['type'], string>> = { day: 'date', month: 'month', phone: 'tel' };

type CellProps = {
  column: TableColumn;
  id: string;
  name: string;
  label: string;
  value: string;
  choose: string;
  onChange: (value: string) => void;
};

function Cell({ column, label, value, choose, onChange, ...names }: CellProps) {
  const control = { ...names, 'aria-label': label, value };
  if (column.type === 'choice') {
    return (
      <Select {...control} onChange={(event) => onChange(event.target.value)}>
        <option value="">{choose}</option>
        {column.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    );
  }
  // Words are read whole: the box grows with them, and stays one line of the record.
  if (column.type === 'text') {
    return (
      <textarea
        {...control}
        rows={1}
        className="input grows"
        onChange={(event) => onChange(event.target.value.replaceAll('\n', ' '))}
      />
    );
  }
  const isFigure = column.type === 'integer' || column.type === 'money';
  return (
    <Input
      {...control}
      type={inputTypes[column.type] ?? 'text'}
      inputMode={isFigure ? 'decimal' : undefined}
      className={isFigure ? 'figures text-right' : undefined}
      autoComplete="off"
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
