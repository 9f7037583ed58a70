import { getTranslator } from '@/lib/web/messages';
import { type Column, columnStyle, type RowIdentity, type Selection } from './table-columns';
import { TableExports } from './table-exports';
import { type Sorting, TableHead } from './table-head';

type DataTableProps<Row> = {
  /** Unique on the page; the column rules hang on it. */
  id: string;
  caption: string;
  captionHidden?: boolean;
  columns: Column<Row>[];
  rows: Row[];
  rowKey: RowIdentity<Row>;
  /** The heading a row stands under: a day. Rows of one heading follow each other. */
  groupOf?: (row: Row) => string;
  /** Where the whole row leads; its first column becomes the link. */
  rowHref?: (row: Row) => string;
  /** The row that is open beside the table. */
  isCurrent?: (row: Row) => boolean;
  sorting?: Sorting;
  selection?: Selection<Row>;
  /** Shown only while rows are ticked: see BulkBar. */
  bulkBar?: React.ReactNode;
  /** Sums of the whole filtered list, by column key; agrees with the filter, not with the page. The first column says that they are. */
  footer?: Record<string, React.ReactNode>;
  dense?: boolean;
  /** Beneath it a table of some length is offered as a file; not where it has files of its own, or is there to choose from. */
  exported?: boolean;
  /** A true grid keeps its columns on a phone and scrolls sideways. */
  grid?: boolean;
};

/** Fewer are read at a glance, or copied. */
const WORTH_A_FILE = 5;

/** Rows from the server as they are: no script is needed to read, sort, tick or open them; with it the whole row opens. */
export async function DataTable<Row>(props: DataTableProps<Row>) {
  const { id, columns, rows, selection, rowHref, footer, dense, grid } = props;
  const t = await getTranslator('ui');
  const { groupOf } = props;
  const groups: [string | null, Row[]][] = groupOf ? [...Map.groupBy(rows, groupOf)] : [[null, rows]];
  const table = (
    <table id={id} className="data-table" data-dense={dense || undefined}>
      <caption className={props.captionHidden ? 'sr-only' : undefined}>{props.caption}</caption>
      <TableHead columns={columns} sorting={props.sorting} selectAll={selection && t('table.selectAll')} />
      {groups.map(([heading, each]) => (
        <tbody key={heading ?? 'all'}>
          {heading !== null && (
            <tr className="group-row">
              <th colSpan={columns.length + (selection ? 1 : 0)} scope="rowgroup">
                {heading}
              </th>
            </tr>
          )}
          {each.map((row) => (
            <tr key={props.rowKey(row)} aria-current={props.isCurrent?.(row) || undefined}>
              {selection && (
                <td>
                  {selection.isSelectable?.(row) !== false && (
                    <input
                      type="checkbox"
                      name={selection.name}
                      value={props.rowKey(row)}
                      form={selection.form}
                      aria-label={t('table.selectRow', { row: selection.label(row) })}
                    />
                  )}
                </td>
              )}
              {columns.map((column, index) => (
                <td key={column.key}>
                  {rowHref && index === 0 ? (
                    <a className="row-link" href={rowHref(row)}>
                      {column.render(row)}
                    </a>
                  ) : (
                    column.render(row)
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
      {footer && (
        <tfoot>
          <tr>
            {selection && <td />}
            {columns.map((column, index) => (
              <td key={column.key}>{footer[column.key] ?? (index === 0 ? t('table.sums') : null)}</td>
            ))}
          </tr>
        </tfoot>
      )}
    </table>
  );
  return (
    <div className={selection && 'selectable'} data-opens={rowHref !== undefined || undefined}>
      <style>
        {columnStyle(id, columns, { hasSelection: selection !== undefined, labelEnd: t('table.labelEnd') })}
      </style>
      {grid ? (
        <div className="grid-scroll" role="region" aria-label={props.caption} tabIndex={0}>
          {table}
        </div>
      ) : (
        table
      )}
      {props.exported !== false && rows.length >= WORTH_A_FILE && <TableExports of={id} />}
      {props.bulkBar}
    </div>
  );
}
