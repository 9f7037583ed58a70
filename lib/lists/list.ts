import type { ListName } from '@/lib/lists/list-names';
import type { TextKey } from '@/messages/typed';
import type { Column } from './column';
import { type AnyFilter, filtersFor, type ValueOf } from './filter';
import type { Direction, Order, OrderOf } from './order';

/** When a list is asked: what lies in the past or is overdue depends on it. */
export type At = { now: Date };

/** What an address asks for, as values. */
export type FilterValues<F> = { [Name in keyof F]?: Exclude<ValueOf<F[Name]>, undefined> | undefined };

export type List<Where, Row, FileRow, F, O extends string, C extends string> = {
  name: ListName;
  filters: F;
  orders: Record<O, Order>;
  /** The order when the address says none. */
  standing: { sort: O; order: Direction };
  /** Words of a filter under which the standing order runs the other way: what is to come begins with the next. */
  turned?: Partial<Record<keyof F, readonly string[]>>;
  /** What narrows it for whoever comes without any address: what waits. */
  usual?: Record<string, string>;
  columns: Record<C, Column<Row, FileRow, At, O>>;
  /** Message key of the list's title, which its files are called by. */
  title: TextKey;
  /** Message key of what is said when there is nothing; the same with `Hint` says what to do. */
  empty: TextKey;
  /** Never set: it carries the type. */
  readonly where?: Where;
};

/** Any list, for what only carries it. */
export type AnyList = List<object, never, never, Record<string, AnyFilter<object, At>>, string, string>;

export type WhereOf<L> = L extends { readonly where?: infer Where } ? NonNullable<Where> : never;
export type FiltersOf<L> = L extends { filters: infer F } ? FilterValues<F> : never;
export type RowOf<L> = L extends List<infer _W, infer Row, infer _R, infer _F, infer _O, infer _C> ? Row : never;
export type FileRowOf<L> = L extends List<infer _W, infer _R, infer Row, infer _F, infer _O, infer _C> ? Row : never;
export type ColumnNameOf<L> = L extends { columns: infer C } ? keyof C & string : never;

/**
 * Ways to declare a list of these rows: once, and read by its page and its files alike. `Where` is Prisma's; `FileRow` is
 * what is read of a row for a file, when that is more than the page shows.
 */
export function listOf<Where extends object, Row extends { id: string }, FileRow extends Row = Row>() {
  return {
    ...filtersFor<Where, At>(),
    list: <
      const F extends Record<string, AnyFilter<Where, At>>,
      const O extends Record<string, OrderOf<Row>>,
      const C extends Record<string, Column<Row, FileRow, At, keyof O & string>>,
    >(
      spec: Omit<
        List<Where, Row, FileRow, F, keyof O & string, keyof C & string>,
        'filters' | 'orders' | 'columns' | 'where'
      > & {
        filters: F;
        orders: O;
        columns: C;
      },
    ): List<Where, Row, FileRow, F, keyof O & string, keyof C & string> => ({
      ...spec,
      orders: spec.orders as unknown as Record<keyof O & string, Order>,
      columns: spec.columns as unknown as Record<keyof C & string, Column<Row, FileRow, At, keyof O & string>>,
    }),
  };
}
