'use client';

import { type ReactNode, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Input, Select } from '@/components/ui/input';
import { useTranslations } from '@/components/ui/use-translations';
import { wrongInLine } from '@/lib/applications/filling/budget';
import type { FunderProblem } from '@/lib/applications/filling/funder-sums';
import { lineFen } from '@/lib/forms/answers/budget-row-amount';
import type { Funder } from '@/lib/forms/answers/funders';
import { problemInFigure } from '@/lib/forms/answers/parse-budget-rows';
import { formatYuan } from '@/lib/kernel/money';
import { CellProblem, FigureCell } from '../figure-cell';
import { RowLine } from '../row-line';
import type { Row } from '../use-rows';
import { type BudgetSettings, isBlankRow, lineOfCells, sameLineBefore } from './budget-cells';
import { SourceCell } from './source-cell';

type BudgetRowProps = {
  id: string;
  row: Row;
  name: string;
  group: string;
  startsOpen: boolean;
  label: string;
  settings: BudgetSettings;
  /** Names of shares that it is over, with the others of its item. */
  over: readonly string[];
  /** Whom the application names as funders, and what of this line they do not pay. */
  funders: readonly Funder[] | null;
  unpaid: FunderProblem | undefined;
  onChange: (column: string, value: string) => void;
  onRemove: () => void;
};

/** A line of the budget; on a phone a folded block with its sum on its line. */
export function BudgetRow({
  id,
  row: { cells },
  name,
  group,
  startsOpen,
  label,
  settings,
  over,
  funders,
  unpaid,
  onChange,
  onRemove,
}: BudgetRowProps) {
  const t = useTranslations('forms.runtime');
  const { items } = settings;
  const line = lineOfCells(cells);
  const [left, setLeft] = useState<readonly Figure[]>(figures);
  // What is missing is said once the row was left, or came with something in it.
  const [isLeft, setIsLeft] = useState(!isBlankRow(cells));
  const missing = isLeft && !isBlankRow(cells) ? wrongInLine(line, { items, forbiddenCodes: [] }) : [];
  const lacks = (column: string): boolean => missing.some(([at]) => at === column);
  const problemIn = (column: Figure): string | null => {
    const problem = left.includes(column) ? problemInFigure(column, cells[column] ?? '') : null;
    if (problem !== null) return t(figureWords[problem]);
    return lacks(column) && (cells[column] ?? '').trim() === '' ? t('cellMissing') : null;
  };
  const isWrong = missing.length > 0 || unpaid !== undefined || figures.some((column) => problemIn(column) !== null);
  const cell = (column: string, head: string) => {
    const id = `${name}.${column}-cell`;
    const isMissing = lacks(column);
    return {
      name: `${name}.${column}`,
      'aria-label': `${label} ${head}`,
      'aria-invalid': isMissing || undefined,
      'aria-describedby': isMissing ? `${id}-error` : undefined,
      value: cells[column] ?? '',
      onChange: (event: { target: { value: string } }) => onChange(column, event.target.value),
    };
  };
  // Words are read whole: the box grows with them, and stays one line of the record.
  const words = (column: string, head: string) => ({
    ...cell(column, head),
    rows: 1,
    className: 'input grows',
    onChange: (event: { target: { value: string } }) => onChange(column, event.target.value.replaceAll('\n', ' ')),
  });
  const said = (column: string, words: 'cellMissing' | 'itemMissing') =>
    lacks(column) && <CellProblem id={`${name}.${column}-cell-error`} problem={t(words)} />;
  const figureCell = (column: Figure, head: string) => (
    <FigureCell
      name={`${name}.${column}`}
      label={`${label} ${head}`}
      value={cells[column] ?? ''}
      problem={problemIn(column)}
      onChange={(value, isTyping) => {
        // What is being typed anew is judged once it is left.
        if (isTyping && problemIn(column) === null) setLeft(left.filter((each) => each !== column));
        onChange(column, value);
      }}
      onLeave={() => setLeft([...left, column])}
    />
  );
  const before = sameLineBefore(settings, line);
  const amount = lineFen(line);
  const sum = amount === 0n ? '' : formatYuan(amount);
  const item = items.find(({ code }) => code === cells['code'])?.name;
  return (
    <tr
      id={id}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget as Node | null)) setIsLeft(true);
      }}
    >
      <RowLine
        group={group}
        startsOpen={startsOpen}
        isWrong={isWrong}
        words={[label, item, cells['activity']]}
        missing={heads.flatMap(([column, head]) => (lacks(column) ? [t(head)] : []))}
        sum={sum}
      />
      <Labelled head={t('budgetItem')}>
        <Select {...cell('code', t('budgetItem'))}>
          <option value="">{t('choose')}</option>
          {items.map(({ code, name: itemName }) => (
            <option key={code} value={code}>
              {itemName}
            </option>
          ))}
        </Select>
        {said('code', 'itemMissing')}
      </Labelled>
      <Labelled head={t('budgetActivity')}>
        <textarea {...words('activity', t('budgetActivity'))} />
        {said('activity', 'cellMissing')}
      </Labelled>
      <Labelled head={t('budgetUnitPrice')}>{figureCell('unitYuan', t('budgetUnitPrice'))}</Labelled>
      <Labelled head={t('budgetUnit')}>
        <Input {...cell('unit', t('budgetUnit'))} autoComplete="off" />
        {said('unit', 'cellMissing')}
      </Labelled>
      <Labelled head={t('budgetQuantity')}>{figureCell('quantity', t('budgetQuantity'))}</Labelled>
      <td className="entry-sum figures text-right">
        {sum}
        {settings.before && before !== null && (
          <p className="text-small text-ink-soft">
            {t('budgetBefore', { year: settings.before.year, amount: formatYuan(before) })}
          </p>
        )}
        {over.map((item) => (
          <p key={item} data-tone="refused" className="toned text-small">
            {t('lineOverCap', { item })}
          </p>
        ))}
      </td>
      <Labelled head={t('budgetSource')}>
        <SourceCell
          name={`${name}.source`}
          label={`${label} ${t('budgetSource')}`}
          value={cells['source'] ?? 'GRANT'}
          funders={funders}
          problem={isBlankRow(cells) ? undefined : unpaid}
          onChange={(value) => onChange('source', value)}
        />
      </Labelled>
      <Labelled head={t('budgetNote')}>
        <textarea {...words('note', t('budgetNote'))} />
      </Labelled>
      <td>
        <Button kind="quiet" aria-label={`${t('removeRow')} ${label}`} onClick={onRemove}>
          {t('removeRow')}
        </Button>
      </td>
    </tr>
  );
}

type Figure = (typeof figures)[number];
const figures = ['unitYuan', 'quantity'] as const;

const heads = [
  ['code', 'budgetItem'],
  ['activity', 'budgetActivity'],
  ['unitYuan', 'budgetUnitPrice'],
  ['unit', 'budgetUnit'],
  ['quantity', 'budgetQuantity'],
] as const;

const figureWords = { wrong: 'figureWrong', decimals: 'figureDecimals', tenThousands: 'figureTenThousands' } as const;

/** Its heading stands in the cell where the heads of the columns are not shown. */
function Labelled({ head, children }: { head: string; children: ReactNode }) {
  return (
    <td>
      <span className="entry-label" aria-hidden="true">
        {head}
      </span>
      {children}
    </td>
  );
}
