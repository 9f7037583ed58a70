'use client';

import { useState } from 'react';
import { FieldGroup } from '@/components/forms/field';
import { fieldId } from '@/components/forms/field-id';
import { useForm } from '@/components/forms/form-context';
import { Button } from '@/components/ui/button';
import { useTranslations } from '@/components/ui/use-translations';
import type { FieldOf } from '@/lib/forms/definition/definition';
import { useAutosave } from './autosave-context';
import { type PastedColumn, readChoice, readDate } from './pasted-table';
import { PastedWord } from './pasted-word';
import { fieldName } from './read-raw';
import { isBlank, TableRow } from './table-row';
import { useGrid } from './use-grid';
import { useRows } from './use-rows';

type TableAnswerProps = { field: FieldOf<'table'>; rows: Record<string, string>[] };

/** Typed columns side by side; on a phone each row is a block of labelled fields. */
export function TableAnswer({ field, rows: given }: TableAnswerProps) {
  const t = useTranslations('forms.runtime');
  const { touch } = useAutosave();
  const { formId } = useForm();
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
            <TableRow
              key={row.id}
              row={row}
              name={`${fieldName(field.key)}.${index}`}
              group={fieldId(formId, fieldName(field.key))}
              startsOpen={isBlank(row.cells) && firstRows.indexOf(row) < 1}
              label={t('row', { number: index + 1 })}
              columns={field.columns}
              onChange={(column, value) => change(row.id, column, value)}
              onRemove={() => {
                remove(row.id);
                touch(field.key);
              }}
            />
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
