'use client';

import { useState } from 'react';
import { FieldError, FieldGroup } from '@/components/forms/field';
import { fieldId } from '@/components/forms/field-id';
import { useForm } from '@/components/forms/form-context';
import { Button } from '@/components/ui/button';
import { useTranslations } from '@/components/ui/use-translations';
import { budgetTotals } from '@/lib/applications/filling/budget';
import { wrongWithFunders } from '@/lib/applications/filling/funder-sums';
import { rawSource } from '@/lib/forms/answers/budget-source';
import type { Funder } from '@/lib/forms/answers/funders';
import type { FieldOf } from '@/lib/forms/definition/definition';
import { useAutosave } from '../autosave-context';
import { type PastedColumn, readChoice, withoutSign } from '../pasted-table';
import { PastedWord } from '../pasted-word';
import { fieldName } from '../read-raw';
import { useGrid } from '../use-grid';
import { useRows } from '../use-rows';
import { type BudgetSettings, isBlankRow, lineOfCells, sharesOver } from './budget-cells';
import { BudgetRow } from './budget-row';
import { BudgetTotals } from './budget-totals';
import { useFunders } from './use-funders';

type BudgetAnswerProps = { field: FieldOf<'budget'>; rows: Record<string, string>[]; settings: BudgetSettings };

/** The budget grid: it adds up in fen while one types, against the round's caps. */
export function BudgetAnswer({ field, rows: given, settings }: BudgetAnswerProps) {
  const t = useTranslations('forms.runtime');
  const { touch } = useAutosave();
  const { formId } = useForm();
  const name = fieldName(field.key);
  const all = useRows(given, {
    fieldKey: field.key,
    blank: { source: 'GRANT' },
    atLeast: 1,
    atMost: field.maxRows,
  });
  const { rows, isFull, add, remove, change } = all;
  const [firstRows] = useState(rows);
  const funders = useFunders(field.key, all);
  const columns = useColumns(settings.items, funders ?? []);
  const { pasted, onKeyDown } = useGrid({ fieldKey: field.key, columns, rows: all });
  const lines = rows.map(({ cells }) => lineOfCells(cells));
  const totals = budgetTotals(lines);
  const unpaid = wrongWithFunders(lines, funders);
  return (
    <FieldGroup name={name} label={field.label} hint={field.hint} required={field.required}>
      <div className="grid-scroll" role="region" aria-label={field.label} tabIndex={0} onKeyDown={onKeyDown}>
        <table className="entry-table entry-grid" data-funders={funders?.length ? '' : undefined}>
          <thead>
            <tr>
              <th className="entry-line" aria-hidden="true" />
              {columns.map(({ head }) => (
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
                settings={settings}
                over={sharesOver(settings, totals, row.cells['code'] ?? '')}
                funders={funders}
                unpaid={unpaid.find((problem) => problem.row === index)}
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
      <PastedWord pasted={pasted} />
      {isFull ? (
        <p className="mt-1 text-small text-ink-soft">{t('rowsFull', { limit: field.maxRows })}</p>
      ) : (
        <Button className="mt-2" onClick={add}>
          {t('addRow')}
        </Button>
      )}
      <BudgetTotals totals={totals} lines={lines} funders={funders} settings={settings} />
    </FieldGroup>
  );
}

/** How accounts of organisations name where money comes from. */
const sources = [
  ['OWN', /自筹|自有|自备|配套|捐|社会|own|match/i],
  ['GRANT', /申请|资助|财政|福彩|公益金|补助|grant/i],
] as const;

/** As they stand on the screen; the sum between them is worked out, not typed. */
function useColumns(items: BudgetSettings['items'], funders: readonly Funder[]): PastedColumn[] {
  const t = useTranslations('forms.runtime');
  const readFunder = readChoice(
    funders.map((funder) => ({ value: rawSource({ source: 'OWN', funder: funder.name }), label: funder.name })),
  );
  return [
    {
      key: 'code',
      head: t('budgetItem'),
      read: readChoice(items.map(({ code: value, name: label }) => ({ value, label }))),
    },
    { key: 'activity', head: t('budgetActivity') },
    { key: 'unitYuan', head: t('budgetUnitPrice'), read: withoutSign },
    { key: 'unit', head: t('budgetUnit') },
    { key: 'quantity', head: t('budgetQuantity') },
    { key: null, head: t('budgetAmount') },
    {
      key: 'source',
      head: t('budgetSource'),
      // By its name first: a company may be called what a word for own money stands in.
      read: (text) => readFunder(text) ?? sources.find(([, words]) => words.test(text))?.[0] ?? null,
    },
    { key: 'note', head: t('budgetNote') },
  ];
}
