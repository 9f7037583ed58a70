'use client';

import { Button } from '@/components/ui/button';
import { useTranslations } from '@/components/ui/use-translations';
import { blankRowTest, noRowTests, type RowTest, type RowTests } from '@/lib/forms/expressions/patterns/row-tests';
import type { TableField } from '@/lib/forms/expressions/references';
import { JoinerSelect } from './joiner-select';
import { RowTestControl } from './row-test-control';
import { useRowFocus } from './use-row-focus';

type RowTestsControlProps = {
  label: string;
  addLabel: string;
  table: TableField;
  tests: RowTests;
  onChange: (tests: RowTests) => void;
};

/** Which rows of a table are meant, or what each of them must pass: every test, or one of them. */
export function RowTestsControl({ label, addLabel, table, tests: { joiner, list }, onChange }: RowTestsControlProps) {
  const t = useTranslations('builder.composer');
  const { place: rows, after } = useRowFocus();
  const set = (next: readonly RowTest[]) => onChange(next.length === 0 ? noRowTests : { joiner, list: next });
  return (
    <div ref={rows} className="mt-1">
      {list.length > 1 && (
        <JoinerSelect
          label={`${label} ${t('joined')}`}
          all={t('allTests')}
          any={t('anyTest')}
          value={joiner}
          onChange={(next) => onChange({ joiner: next, list })}
        />
      )}
      {list.map((test, index) => (
        <div
          key={index}
          data-item
          role="group"
          aria-label={`${label} ${t('column')} ${index + 1}`}
          className="mb-1 flex flex-wrap items-center gap-2"
        >
          <RowTestControl
            test={test}
            table={table}
            onChange={(changed) => set(list.map((each, place) => (place === index ? changed : each)))}
          />
          <Button
            kind="quiet"
            onClick={() => {
              after('removed');
              set(list.filter((_, place) => place !== index));
            }}
          >
            {t('removeTest')}
          </Button>
        </div>
      ))}
      <Button
        data-add
        kind="quiet"
        onClick={() => {
          after('added');
          set([...list, blankRowTest]);
        }}
      >
        {addLabel}
      </Button>
    </div>
  );
}
