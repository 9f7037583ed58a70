import type { Column } from './table-columns';

export type Sorting = {
  key: string;
  direction: 'ascending' | 'descending';
  /** The address of this list sorted by that key; the list decides which direction comes next. */
  href: (sortKey: string) => string;
};

type TableHeadProps<Row> = {
  columns: Column<Row>[];
  sorting: Sorting | undefined;
  selectAll: string | undefined;
};

export function TableHead<Row>({ columns, sorting, selectAll }: TableHeadProps<Row>) {
  return (
    <thead>
      <tr>
        {selectAll && (
          <th>
            <input type="checkbox" className="select-all" data-select-all="" aria-label={selectAll} />
          </th>
        )}
        {columns.map((column) => (
          <th
            key={column.key}
            scope="col"
            data-figure={column.align === 'right' ? '' : undefined}
            aria-sort={sorting && column.sortKey === sorting.key ? sorting.direction : undefined}
          >
            {sorting && column.sortKey ? <a href={sorting.href(column.sortKey)}>{column.header}</a> : column.header}
          </th>
        ))}
      </tr>
    </thead>
  );
}
