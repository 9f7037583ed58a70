import type { ReactNode } from 'react';

type RowListProps<Row> = {
  legend: string;
  hint?: string;
  rows: readonly Row[];
  /** How many empty rows stand ready below: more come with the next saving. */
  empty: number;
  rowLabel: (number: number) => string;
  children: (row: Row | undefined, index: number) => ReactNode;
  /** Grid columns on a wide screen. */
  columns: string;
};

/** Rows to edit, then a few empty ones; a row left empty is no row, so taking one out is emptying it. */
export function RowList<Row>({ legend, hint, rows, empty, rowLabel, children, columns }: RowListProps<Row>) {
  const slots: (Row | undefined)[] = [...rows, ...Array.from({ length: empty }, () => undefined)];
  return (
    <fieldset className="mb-6">
      <legend className="font-medium">{legend}</legend>
      {hint && <p className="max-w-text text-table text-ink-soft">{hint}</p>}
      <div className="mt-1.5">
        {slots.map((row, index) => (
          <div
            key={index}
            role="group"
            aria-label={rowLabel(index + 1)}
            className="grid items-start gap-x-2 gap-y-1 border-b border-line py-2 desk:border-0 desk:py-0.5 desk:[grid-template-columns:var(--columns)]"
            style={{ '--columns': columns } as React.CSSProperties}
          >
            {children(row, index)}
          </div>
        ))}
      </div>
    </fieldset>
  );
}
