'use client';

import { Input } from '@/components/ui/input';
import { partsOf, type FigureDraft, type MadeFigure } from '@/lib/forms/expressions/patterns/figure-drafts';
import type { ReferenceSchema } from '@/lib/forms/expressions/references';
import type { ExpressionWords } from './expression-words';
import { FigureList } from './figure-list';

type FigurePartsProps = { label: string; made: MadeFigure; figure: FigureDraft; references: ReferenceSchema; words: ExpressionWords; onChange: (figure: FigureDraft) => void; level: number };

/** What a figure is made of: the amounts of which the least counts, or a percentage and what it is of. */
export function FigureParts({ label, made, figure, references, words, onChange, level }: FigurePartsProps) {
  const { own } = words;
  return (
    <div className="mt-1 border-l-2 border-line pl-3">
      {made === 'share' && (
        <span className="input-unit mb-1">
          <Input aria-label={`${label} ${own.percent}`} inputMode="decimal" autoComplete="off" className="figures max-w-[8rem] text-right" value={figure.value} onChange={({ target }) => onChange({ ...figure, value: target.value })} />
          <span>%</span>
        </span>
      )}
      <FigureList label={`${label} ${own[made]}`} figures={figure.parts} bounds={partsOf(made)} references={references} words={words} onChange={(parts) => onChange({ ...figure, parts })} level={level} />
    </div>
  );
}
