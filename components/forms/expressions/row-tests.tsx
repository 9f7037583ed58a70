'use client';

import { Button } from '@/components/ui/button';
import { Input, Select } from '@/components/ui/input';
import { blankRowTest, operatorsOf, type RowOperator, type RowTest } from '@/lib/forms/expressions/patterns/row-tests';
import type { TableField } from '@/lib/forms/expressions/references';
import type { ExpressionWords } from './expression-words';
import { OptionBoxes } from './option-boxes';

type RowTestsProps = { label: string; table: TableField; tests: readonly RowTest[]; words: ExpressionWords; onChange: (tests: RowTest[]) => void };

const operatorWords = { in: 'in', '≥': 'atLeast', '≤': 'atMost', filled: 'filled' } as const satisfies Record<RowOperator, keyof ExpressionWords['own']>;

/** Which rows of a table are meant: those that pass every test. */
export function RowTests({ label, table, tests, words, onChange }: RowTestsProps) {
  const change = (index: number, test: RowTest) => onChange(tests.map((each, place) => (place === index ? test : each)));
  return (
    <div className="mt-1">
      {tests.map((test, index) => (
        <div key={index} role="group" aria-label={`${label} ${words.own.column} ${index + 1}`} className="mb-1 flex flex-wrap items-center gap-2">
          <TestControls test={test} table={table} words={words} onChange={(changed) => change(index, changed)} />
          <Button kind="quiet" onClick={() => onChange(tests.filter((_, place) => place !== index))}>
            {words.own.removeTest}
          </Button>
        </div>
      ))}
      <Button kind="quiet" onClick={() => onChange([...tests, blankRowTest])}>
        {words.own.addTest}
      </Button>
    </div>
  );
}

type TestControlsProps = { test: RowTest; table: TableField; words: ExpressionWords; onChange: (test: RowTest) => void };

function TestControls({ test, table, words: { own }, onChange }: TestControlsProps) {
  const column = table.columns.find(({ key }) => key === test.column);
  const operators = column ? operatorsOf(column) : [];
  const begin = (key: string) => {
    const next = table.columns.find((each) => each.key === key);
    onChange({ ...blankRowTest, column: key, operator: (next && operatorsOf(next)[0]) ?? 'in' });
  };
  return (
    <>
      <Select aria-label={own.column} className="max-w-[10rem]" value={test.column} onChange={({ target }) => begin(target.value)}>
        <option value="">{own.column}</option>
        {table.columns.map(({ key, label }) => (
          <option key={key} value={key}>
            {label}
          </option>
        ))}
      </Select>
      {column && (
        <Select aria-label={own.operator} className="max-w-[9rem]" value={test.operator} onChange={({ target }) => onChange({ ...test, operator: target.value as RowOperator })}>
          {operators.map((operator) => (
            <option key={operator} value={operator}>
              {own[operatorWords[operator]]}
            </option>
          ))}
        </Select>
      )}
      {column && test.operator === 'in' && <OptionBoxes options={column.options ?? []} values={test.values} onChange={(values) => onChange({ ...test, values })} />}
      {column && (test.operator === '≥' || test.operator === '≤') && (
        <Input
          type={column.type === 'day' ? 'date' : 'text'}
          inputMode={column.type === 'day' ? undefined : 'decimal'}
          aria-label={`${column.label} ${own.value}`}
          autoComplete="off"
          className="max-w-[10rem]"
          value={test.value}
          onChange={({ target }) => onChange({ ...test, value: target.value })}
        />
      )}
    </>
  );
}
