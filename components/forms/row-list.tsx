import { Fragment, type ReactNode } from 'react';
import { Words } from '@/components/ui/words';
import { ArrangedRows } from './arranged-rows';
import { OpenedByProblems } from './folded-group';

type RowListProps<Row> = {
  legend: string;
  /** The page's own title says the same just above. */
  legendHidden?: boolean;
  hint?: string;
  rows: readonly Row[];
  /** How many empty rows stand ready below where nothing can be added without saving. */
  empty: number;
  /** How many more may be added before saving. */
  spare?: number;
  rowLabel: (number: number) => string;
  children: (row: Row | undefined, index: number) => ReactNode;
  /** Grid columns on a wide screen. */
  columns: string;
  /** Rows are posted under this name, and put in order by their field `position`. */
  name: string;
  /** A list that must have something in it begins with a row to fill in. */
  begun?: boolean;
  /** What the button that adds one says: of which rows. */
  addLabel: string;
  /** What a row is called where it folds up on a phone: many rows of several fields bury the page there. */
  foldedAs?: (row: Row) => string;
  /** Where a row says all that it holds, it waits folded up on every screen. */
  foldedAlways?: boolean;
};

/** Rows to edit, to add, to remove and to put in order; a row left empty is no row, so that without script taking one out is emptying it. */
export function RowList<Row>({
  legend,
  legendHidden = false,
  hint,
  rows,
  empty,
  spare = 10,
  rowLabel,
  children,
  columns,
  name,
  begun = false,
  addLabel,
  foldedAs,
  foldedAlways = false,
}: RowListProps<Row>) {
  const slots: (Row | undefined)[] = [...rows, ...Array.from({ length: empty + spare }, () => undefined)];
  const labels = slots.map((_, index) => rowLabel(index + 1));
  const shown = slots.map((row, index) => {
    const fields = <Fragment key={index}>{children(row, index)}</Fragment>;
    if (foldedAs === undefined) return fields;
    return (
      <OpenedByProblems key={index} open={row === undefined} className={foldedAlways ? 'fold-row' : 'fold-on-phone'}>
        <summary className="py-1.5">{(row && foldedAs(row)) || labels[index]}</summary>
        <div className="row-fields">{fields}</div>
      </OpenedByProblems>
    );
  });
  return (
    <fieldset className="mb-6">
      <legend className={legendHidden ? 'sr-only' : 'font-medium'}>{legend}</legend>
      {hint && <p className="max-w-text text-table text-ink-soft">{hint}</p>}
      <Words of={['ui.rows']}>
        <ArrangedRows
          // Saved rows start anew: what was moved and removed is now how they stand.
          key={JSON.stringify(rows)}
          name={name}
          rows={shown}
          filled={begun && rows.length === 0 ? Math.min(empty, 1) : rows.length}
          ready={rows.length + empty}
          labels={labels}
          columns={columns}
          isFolded={foldedAs !== undefined}
          addLabel={addLabel}
        />
      </Words>
    </fieldset>
  );
}
