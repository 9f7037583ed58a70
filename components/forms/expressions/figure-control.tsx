'use client';

import { Button } from '@/components/ui/button';
import { Input, Select } from '@/components/ui/input';
import { useTranslations } from '@/components/ui/use-translations';
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
import { RowTestsControl } from './row-tests-control';
import { useRowFocus } from './use-row-focus';

type FigureControlProps = {
  label: string;
  figure: FigureDraft;
  references: ReferenceSchema;
  onChange: (figure: FigureDraft) => void;
  /** How many figures made of others this one is a part of. */
  level?: number;
};

/** An amount or number: of the form, of some rows of a table, typed, or made of others. */
export function FigureControl({ label, figure, references, onChange, level = 0 }: FigureControlProps) {
  const t = useTranslations('builder.composer');
  const sources = figureSources(references, {
    sum: (of, column) => t('sum', { table: of, column }),
    average: (of, column) => t('average', { table: of, column }),
    min: (of, column) => t('min', { table: of, column }),
    max: (of, column) => t('max', { table: of, column }),
    count: (of) => t('count', { table: of }),
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
          <option value="">{t('choose')}</option>
          <option value="yuan">{t('yuan')}</option>
          <option value="number">{t('number')}</option>
          <optgroup label={t('ofForm')}>{listed(false)}</optgroup>
          <optgroup label={t('ofTable')}>{listed(true)}</optgroup>
          {level < MOST_LEVELS && (
            <optgroup label={t('made')}>
              {madeFigures.map((each) => (
                <option key={each} value={each}>
                  {t(each)}
                </option>
              ))}
            </optgroup>
          )}
        </Select>
        {isTyped && (
          <Input
            aria-label={`${label} ${t('value')}`}
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
          addLabel={t('addTest')}
          table={table}
          tests={figure.tests}
          onChange={(tests) => onChange({ ...figure, tests })}
        />
      )}
      {made && (
        <FigureParts
          label={label}
          made={made}
          figure={figure}
          references={references}
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
  onChange: (figure: FigureDraft) => void;
  level: number;
};

/** What a figure is made of: the amounts of which the least counts, or a percentage and what it is of. */
function FigureParts({ label, made, figure, references, onChange, level }: FigurePartsProps) {
  const t = useTranslations('builder.composer');
  return (
    <div className="mt-1 border-l-2 border-line pl-3">
      {made === 'share' && (
        <span className="input-unit mb-1">
          <Input
            aria-label={`${label} ${t('percent')}`}
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
        label={`${label} ${t(made)}`}
        figures={figure.parts}
        bounds={partsOf(made)}
        references={references}
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
  onChange: (figures: FigureDraft[]) => void;
  level?: number;
};

/** Several figures one under the other; as many as there must be stand ready. */
export function FigureList({
  label,
  figures,
  bounds: { least, most },
  references,
  onChange,
  level = 0,
}: FigureListProps) {
  const t = useTranslations('builder.composer');
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
            onChange={(changed) => onChange(shown.map((each, place) => (place === index ? changed : each)))}
            level={level}
          />
          {shown.length > least && (
            <Button
              kind="quiet"
              aria-label={`${t('removePart')} ${index + 1}`}
              onClick={() => {
                after('removed');
                onChange(shown.filter((_, place) => place !== index));
              }}
            >
              {t('removePart')}
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
          {t('addPart')}
        </Button>
      )}
    </div>
  );
}
