'use client';

import { Input, Select } from '@/components/ui/input';
import { useTranslations } from '@/components/ui/use-translations';
import {
  blankRowTest,
  comparableWith,
  isComparison,
  operatorsOf,
  type RowOperator,
  type RowTest,
} from '@/lib/forms/expressions/patterns/row-tests';
import type { ReferenceColumn, TableField } from '@/lib/forms/expressions/references';
import type { PlainKeyIn } from '@/messages/typed';
import { OptionBoxes } from './option-boxes';

type RowTestControlProps = {
  test: RowTest;
  table: TableField;
  onChange: (test: RowTest) => void;
};

type Word = PlainKeyIn<'builder.composer'>;
const operatorWords = {
  in: 'in',
  '≥': 'atLeast',
  '≤': 'atMost',
  '>': 'moreThan',
  '<': 'lessThan',
  '=': 'equals',
  filled: 'filled',
  empty: 'empty',
} as const satisfies Record<RowOperator, Word>;
const dayWords = {
  ...operatorWords,
  '≥': 'notBefore',
  '≤': 'notAfter',
  '>': 'after',
  '<': 'before',
} as const satisfies Record<RowOperator, Word>;

/** A column, how it is compared, and what with: options, a value, another column of the same row. */
export function RowTestControl({ test, table, onChange }: RowTestControlProps) {
  const t = useTranslations('builder.composer');
  const column = table.columns.find(({ key }) => key === test.column);
  const begin = (key: string) => {
    const next = table.columns.find((each) => each.key === key);
    onChange({ ...blankRowTest, column: key, operator: (next && operatorsOf(next)[0]) ?? 'in' });
  };
  return (
    <>
      <Select
        aria-label={t('column')}
        className="max-w-[10rem]"
        value={test.column}
        onChange={({ target }) => begin(target.value)}
      >
        <option value="">{t('column')}</option>
        {table.columns.map(({ key, label }) => (
          <option key={key} value={key}>
            {label}
          </option>
        ))}
      </Select>
      {column && (
        <Select
          aria-label={t('operator')}
          className="max-w-[9rem]"
          value={test.operator}
          onChange={({ target }) => onChange({ ...test, operator: target.value as RowOperator })}
        >
          {operatorsOf(column).map((operator) => (
            <option key={operator} value={operator}>
              {t((column.type === 'day' ? dayWords : operatorWords)[operator])}
            </option>
          ))}
        </Select>
      )}
      {column && test.operator === 'in' && (
        <OptionBoxes
          options={column.options ?? []}
          values={test.values}
          onChange={(values) => onChange({ ...test, values })}
        />
      )}
      {column && isComparison(test.operator) && (
        <ComparedWith test={test} column={column} table={table} onChange={onChange} />
      )}
    </>
  );
}

function ComparedWith({ test, column, table, onChange }: RowTestControlProps & { column: ReferenceColumn }) {
  const t = useTranslations('builder.composer');
  const others = comparableWith(column, table);
  const isDay = column.type === 'day';
  return (
    <>
      {others.length > 0 && (
        <Select
          aria-label={t('comparedWith')}
          className="max-w-[12rem]"
          value={test.other}
          onChange={({ target }) => onChange({ ...test, other: target.value, value: '' })}
        >
          <option value="">{t('typedValue')}</option>
          {others.map(({ key, label }) => (
            <option key={key} value={key}>
              {label}
            </option>
          ))}
        </Select>
      )}
      {test.other === '' && (
        <Input
          type={isDay ? 'date' : 'text'}
          inputMode={isDay ? undefined : 'decimal'}
          aria-label={`${column.label} ${t('value')}`}
          autoComplete="off"
          className="max-w-[10rem]"
          value={test.value}
          onChange={({ target }) => onChange({ ...test, value: target.value })}
        />
      )}
    </>
  );
}
