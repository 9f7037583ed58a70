'use client';

import { Input, Select } from '@/components/ui/input';
import { figureSources, type FigureDraft } from '@/lib/forms/expressions/patterns/figure-drafts';
import { tableAt, type ReferenceSchema } from '@/lib/forms/expressions/references';
import type { ExpressionWords } from './expression-words';
import { filledIn } from './problem-texts';
import { RowTests } from './row-tests';

type FigureControlProps = { label: string; figure: FigureDraft; references: ReferenceSchema; words: ExpressionWords; onChange: (figure: FigureDraft) => void };

/** An amount or number: of the form, of some rows of a table, or typed. */
export function FigureControl({ label, figure, references, words, onChange }: FigureControlProps) {
  const { own } = words;
  const sources = figureSources(references, { sum: (table, column) => filledIn(own.sum, { table, column }), count: (table) => filledIn(own.count, { table }) });
  const chosen = sources.find(({ source }) => source === figure.source);
  const table = chosen?.table ? tableAt(references, chosen.table) : null;
  const isTyped = figure.source === 'yuan' || figure.source === 'number';
  return (
    <div className="min-w-0 flex-1">
      <div className="flex flex-wrap gap-2">
        <Select aria-label={label} className="max-w-[24rem]" value={figure.source} onChange={({ target }) => onChange({ source: target.value, value: '', tests: [] })}>
          <option value="">{own.choose}</option>
          <option value="yuan">{own.yuan}</option>
          <option value="number">{own.number}</option>
          {sources.map(({ source, label: text }) => (
            <option key={source} value={source}>
              {text}
            </option>
          ))}
        </Select>
        {isTyped && (
          <Input
            aria-label={`${label} ${own.value}`}
            inputMode="decimal"
            autoComplete="off"
            className="figures max-w-[10rem] text-right"
            value={figure.value}
            onChange={({ target }) => onChange({ ...figure, value: target.value })}
          />
        )}
      </div>
      {table && <RowTests label={label} table={table} tests={figure.tests} words={words} onChange={(tests) => onChange({ ...figure, tests })} />}
    </div>
  );
}
