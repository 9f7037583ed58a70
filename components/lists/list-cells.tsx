import type { ReactNode } from 'react';
import type { Column as ShownColumn } from '@/components/ui/tables/table-columns';
import { unbroken } from '@/components/ui/unbroken';
import { formatCount, formatYuan } from '@/lib/kernel/money';
import type { Column } from '@/lib/lists/column';
import type { AnyList, At, ColumnNameOf, RowOf } from '@/lib/lists/list';
import type { Translate } from '@/lib/web/messages';
import { textFor } from '@/lib/web/wording/text-for';

/** How a page shows a column otherwise than as its bare value. */
export type Cells<L extends AnyList> = { [Name in ColumnNameOf<L>]?: (row: RowOf<L>) => ReactNode };

type Shown = { cells: object; at: At; t: Translate };

/** The columns of a list as a table shows them. */
export function shownColumns<Row>(list: AnyList, { cells, at, t }: Shown): ShownColumn<Row>[] {
  return Object.entries(list.columns).flatMap(([key, declared]) => {
    const column = declared as Column<Row, never, At, string>;
    if (column.in === 'file') return [];
    const render = (cells as Record<string, ((row: Row) => ReactNode) | undefined>)[key];
    const isFigure = column.kind === 'fen' || column.kind === 'number' || column.kind === 'decimal';
    return [
      {
        key,
        header: t(column.title),
        render: render ?? ((row: Row) => shownOf(column, row, { at, t })),
        ...(isFigure ? { align: 'right' as const } : {}),
        ...(column.nowrap === true || column.kind === 'day' ? { nowrap: true } : {}),
        ...(column.width === undefined ? {} : { width: column.width }),
        ...(column.order === undefined ? {} : { sortKey: column.order }),
        ...(column.phone === undefined ? {} : { phone: column.phone }),
      },
    ];
  });
}

/** A time may break between its day and its hour where names would otherwise have no room. */
function shownOf<Row>(column: Told<Row>, row: Row, say: Omit<Shown, 'cells'>): ReactNode {
  const text = textOf(column, row, say);
  return column.kind === 'time' ? unbroken(text) : text;
}

type Told<Row> = Exclude<Column<Row, never, At, string>, { in: 'file' }>;

const NOTHING = '—';

function textOf<Row>(column: Told<Row>, row: Row, { at, t }: Omit<Shown, 'cells'>): string {
  switch (column.kind) {
    case 'text':
    case 'decimal':
      return column.value(row, at) || NOTHING;
    case 'said':
      return column.value(row, at)((key, values) => textFor(t, key, values) ?? key) || NOTHING;
    case 'word': {
      const word = column.value(row, at);
      return word === null ? NOTHING : (textFor(t, `${column.words}.${word}`) ?? word);
    }
    case 'fen': {
      const fen = column.value(row, at);
      return fen === null ? NOTHING : formatYuan(fen);
    }
    case 'number': {
      const number = column.value(row, at);
      return number === null ? NOTHING : column.isYear ? String(number) : formatCount(number);
    }
    case 'day': {
      const day = column.value(row, at);
      return day === null ? NOTHING : t.day(day);
    }
    case 'time': {
      const time = column.value(row, at);
      return time === null ? NOTHING : column.isTerm ? t.deadline(time) : t.dateTime(time);
    }
  }
}
