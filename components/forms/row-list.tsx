import { Fragment, type ReactNode } from 'react';
import { Words } from '@/components/ui/words';
import { ArrangedRows } from './arranged-rows';

type RowListProps<Row> = {
  legend: string;
  /** The page's own title says the same just above. */
  legendHidden?: boolean;
  hint?: string;
  rows: readonly Row[];
  /** How many empty rows stand ready below: more come with the next saving. */
  empty: number;
  rowLabel: (number: number) => string;
  children: (row: Row | undefined, index: number) => ReactNode;
  /** Grid columns on a wide screen. */
  columns: string;
  /** Under this name rows may also be put in order, by their field `position`. */
  name?: string;
  /** A list that must have something in it begins with a row to fill in. */
  begun?: boolean;
  /** What the button that adds one says, where 'a row' is not the word. */
  addLabel?: string;
  /** What a row is called where it folds up on a phone: many rows of several fields bury the page there. */
  foldedAs?: (row: Row) => string;
};

/** Rows to edit, then a few empty ones; a row left empty is no row, so taking one out is emptying it. */
export function RowList<Row>({
  legend,
  legendHidden = false,
  hint,
  rows,
  empty,
  rowLabel,
  children,
  columns,
  name,
  begun = false,
  addLabel,
  foldedAs,
}: RowListProps<Row>) {
  const slots: (Row | undefined)[] = [...rows, ...Array.from({ length: empty }, () => undefined)];
  const labels = slots.map((_, index) => rowLabel(index + 1));
  const shown = slots.map((row, index) => {
    const fields = <Fragment key={index}>{children(row, index)}</Fragment>;
    if (foldedAs === undefined) return fields;
    return (
      <details key={index} open={row === undefined} className="fold-on-phone">
        <summary className="py-1.5">{(row && foldedAs(row)) || labels[index]}</summary>
        <div className="row-fields">{fields}</div>
      </details>
    );
  });
  return (
    <fieldset className="mb-6">
      <legend className={legendHidden ? 'sr-only' : 'font-medium'}>{legend}</legend>
      {hint && <p className="max-w-text text-table text-ink-soft">{hint}</p>}
      {name === undefined ? (
        <div className="mt-1.5">
          {slots.map((row, index) => (
            <div
              key={index}
              role="group"
              aria-label={labels[index]}
              className="grid items-start gap-x-2 gap-y-1 border-b border-line py-2 desk:border-0 desk:py-0.5 desk:[grid-template-columns:var(--columns)]"
              style={{ '--columns': columns } as React.CSSProperties}
            >
              {children(row, index)}
            </div>
          ))}
        </div>
      ) : (
        <Words of={['ui.rows']}>
          <ArrangedRows
            // Saved rows start anew: what was moved and removed is now how they stand.
            key={JSON.stringify(rows)}
            name={name}
            rows={shown}
            filled={begun && rows.length === 0 ? Math.min(empty, 1) : rows.length}
            labels={labels}
            columns={columns}
            isFolded={foldedAs !== undefined}
            addLabel={addLabel}
          />
        </Words>
      )}
    </fieldset>
  );
}
