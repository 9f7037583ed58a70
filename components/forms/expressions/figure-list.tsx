'use client';

import { Button } from '@/components/ui/button';
import { blankFigure, type FigureDraft } from '@/lib/forms/expressions/patterns/figure-drafts';
import type { ReferenceSchema } from '@/lib/forms/expressions/references';
import type { ExpressionWords } from './expression-words';
import { FigureControl } from './figure-control';
import { useRowFocus } from './use-row-focus';

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
export function FigureList({ label, figures, bounds: { least, most }, references, words, onChange, level = 0 }: FigureListProps) {
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
