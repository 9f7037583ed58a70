'use client';

import { useState } from 'react';
import { fieldId } from '@/components/forms/field-id';
import { useForm } from '@/components/forms/form-context';
import { Button } from '@/components/ui/button';
import { Input, Select } from '@/components/ui/input';
import { useTranslations } from '@/components/ui/use-translations';
import type { TableColumn } from '@/lib/forms/definition/definition';
import { CellError } from './figure-cell';
import { RowLine } from './row-line';
import type { Row } from './use-rows';

type TableRowProps = {
  row: Row;
  /** Of the row: 'answers.goals.0'. */
  name: string;
  group: string;
  startsOpen: boolean;
  /** Which row it is. */
  label: string;
  columns: readonly TableColumn[];
  onChange: (column: string, value: string) => void;
  onRemove: () => void;
};

/** A row of a table of typed columns: what is missing in it is said at its cells, and on a phone on its line. */
export function TableRow({
  row: { cells },
  name,
  group,
  startsOpen,
  label,
  columns,
  onChange,
  onRemove,
}: TableRowProps) {
  const t = useTranslations('forms.runtime');
  const { formId, state } = useForm();
  // What is missing is said once the row was left, or came with something in it.
  const [isLeft, setIsLeft] = useState(!isBlank(cells));
  const missing =
    isLeft && !isBlank(cells)
      ? columns.filter(({ key, required }) => required && (cells[key] ?? '').trim() === '')
      : [];
  const isRefused = state.problems.some(({ field }) => field?.startsWith(`${name}.`));
  return (
    <tr
      id={fieldId(formId, name)}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget as Node | null)) setIsLeft(true);
      }}
    >
      <RowLine
        group={group}
        startsOpen={startsOpen}
        isWrong={isRefused || missing.length > 0}
        words={[label, ...firstWords(columns, cells)]}
        missing={missing.map((column) => column.label)}
      />
      {columns.map((column) => (
        <td key={column.key}>
          <label>
            <span className="entry-label">{column.label}</span>
            <Cell
              column={column}
              name={`${name}.${column.key}`}
              label={`${label} ${column.label}`}
              value={cells[column.key] ?? ''}
              isMissing={missing.includes(column)}
              onChange={(value) => onChange(column.key, value)}
            />
          </label>
          <CellError name={`${name}.${column.key}`} problem={missing.includes(column) ? t('cellMissing') : null} />
        </td>
      ))}
      <td>
        <Button kind="quiet" aria-label={`${t('removeRow')} ${label}`} onClick={onRemove}>
          {t('removeRow')}
        </Button>
      </td>
    </tr>
  );
}

export const isBlank = (cells: Record<string, string>): boolean =>
  Object.values(cells).every((cell) => cell.trim() === '');

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
  name: string;
  label: string;
  value: string;
  isMissing: boolean;
  onChange: (value: string) => void;
};

function Cell({ column, name, label, value, isMissing, onChange }: CellProps) {
  const t = useTranslations('forms.runtime');
  const { formId, state } = useForm();
  const id = fieldId(formId, name);
  const isInvalid = isMissing || state.problems.some(({ field }) => field === name);
  const control = {
    id,
    name,
    value,
    'aria-label': label,
    'aria-invalid': isInvalid || undefined,
    'aria-describedby': isInvalid ? `${id}-error` : undefined,
  };
  if (column.type === 'choice') {
    return (
      <Select {...control} onChange={(event) => onChange(event.target.value)}>
        <option value="">{t('choose')}</option>
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
