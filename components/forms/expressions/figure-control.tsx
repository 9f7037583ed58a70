'use client';

import { Button } from '@/components/ui/button';
import { Input, Select } from '@/components/ui/input';
import {
  blankFigure,
  type FigureDraft,
  figureSources,
  type MadeFigure,
  MOST_LEVELS,
  madeFigure,
  madeFigures,
  partsOf,
} from '@/lib/forms/expressions/patterns/figure-drafts';
import { type ReferenceSchema, tableAt } from '@/lib/forms/expressions/references';
import type { ExpressionWords } from './expression-words';
import { filledIn } from './problem-texts';
import { RowTestsControl } from './row-tests-control';
import { useRowFocus } from './use-row-focus';

type FigureControlProps = {
  label: string;
  figure: FigureDraft;
  references: ReferenceSchema;
  words: ExpressionWords;
  onChange: (figure: FigureDraft) => void;
  /** How many figures made of others this one is a part of. */
  level?: number;
};

/** An amount or number: of the form, of some rows of a table, typed, or made of others. */
export function FigureControl({ label, figure, references, words, onChange, level = 0 }: FigureControlProps) {
  const { own } = words;
  const ofColumn = (text: string) => (table: string, column: string) => filledIn(text, { table, column });
  const sources = figureSources(references, {
    sum: ofColumn(own.sum),
    min: ofColumn(own.min),
    max: ofColumn(own.max),
    count: (table) => filledIn(own.count, { table }),
  });
  const chosen = sources.find(({ source }) => source === figure.source);
  const table = chosen?.table ? tableAt(references, chosen.table) : null;
  const isTyped = figure.source === 'yuan' || figure.source === 'number';
  const made = madeFigure(figure.source);
  const listed = (isOfTable: boolean) =>
    sources
      .filter((each) => (each.table !== null) === isOfTable)
      .map(({ source, label: text }) => (
        <option key={source} value={source}>
          {text}
        </option>
      ));
  return (
    <div className="min-w-0 flex-1">
      <div className="flex flex-wrap gap-2">
        <Select
          aria-label={label}
          className="max-w-[24rem]"
          value={figure.source}
          onChange={({ target }) => onChange({ ...blankFigure, source: target.value })}
        >
          <option value="">{own.choose}</option>
          <option value="yuan">{own.yuan}</option>
          <option value="number">{own.number}</option>
          <optgroup label={own.ofForm}>{listed(false)}</optgroup>
          <optgroup label={own.ofTable}>{listed(true)}</optgroup>
          {level < MOST_LEVELS && (
            <optgroup label={own.made}>
              {madeFigures.map((each) => (
                <option key={each} value={each}>
                  {own[each]}
                </option>
              ))}
            </optgroup>
          )}
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
      {table && (
        <RowTestsControl
          label={label}
          addLabel={own.addTest}
          table={table}
          tests={figure.tests}
          words={words}
          onChange={(tests) => onChange({ ...figure, tests })}
        />
      )}
      {made && (
        <FigureParts
          label={label}
          made={made}
          figure={figure}
          references={references}
          words={words}
          onChange={onChange}
          level={level + 1}
        />
      )}
    </div>
  );
}

type FigurePartsProps = {
  label: string;
  made: MadeFigure;
  figure: FigureDraft;
  references: ReferenceSchema;
  words: ExpressionWords;
  onChange: (figure: FigureDraft) => void;
  level: number;
};

/** What a figure is made of: the amounts of which the least counts, or a percentage and what it is of. */
function FigureParts({ label, made, figure, references, words, onChange, level }: FigurePartsProps) {
  const { own } = words;
  return (
    <div className="mt-1 border-l-2 border-line pl-3">
      {made === 'share' && (
        <span className="input-unit mb-1">
          <Input
            aria-label={`${label} ${own.percent}`}
            inputMode="decimal"
            autoComplete="off"
            className="figures max-w-[8rem] text-right"
            value={figure.value}
            onChange={({ target }) => onChange({ ...figure, value: target.value })}
          />
          <span>%</span>
        </span>
      )}
      <FigureList
        label={`${label} ${own[made]}`}
        figures={figure.parts}
        bounds={partsOf(made)}
        references={references}
        words={words}
        onChange={(parts) => onChange({ ...figure, parts })}
        level={level}
      />
    </div>
  );
}

type FigureListProps = {
  label: string;
  figures: readonly FigureDraft[];
  bounds: { least: number; most: number };
  references: ReferenceSchema;
  words: ExpressionWords;
  onChange: (figures: FigureDraft[]) => void;
  level?: number;
};

/** Several figures one under the other; as many as there must be stand ready. */
export function FigureList({
  label,
  figures,
  bounds: { least, most },
  references,
  words,
  onChange,
  level = 0,
}: FigureListProps) {
  const { place: rows, after } = useRowFocus();
  const missing = Math.max(least - figures.length, 0);
  const shown = [...figures, ...Array.from({ length: missing }, () => blankFigure)];
  return (
    <div ref={rows}>
      {shown.map((figure, index) => (
        <div key={index} data-item className="mb-1 flex items-start gap-2">
          <FigureControl
            label={shown.length === 1 ? label : `${label} ${index + 1}`}
            figure={figure}
            references={references}
            words={words}
            onChange={(changed) => onChange(shown.map((each, place) => (place === index ? changed : each)))}
            level={level}
          />
          {shown.length > least && (
            <Button
              kind="quiet"
              aria-label={`${words.own.removePart} ${index + 1}`}
              onClick={() => {
                after('removed');
                onChange(shown.filter((_, place) => place !== index));
              }}
            >
              {words.own.removePart}
            </Button>
          )}
        </div>
      ))}
      {shown.length < most && (
        <Button
          data-add
          kind="quiet"
          onClick={() => {
            after('added');
            onChange([...shown, blankFigure]);
          }}
        >
          {words.own.addPart}
        </Button>
      )}
    </div>
  );
}
