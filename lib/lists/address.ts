import { withQuery } from '@/lib/kernel/with-query';
import { sizes } from './asked';
import type { AnyList } from './list';
import type { Direction } from './order';
import { standingOf } from './standing';

type Parts = { filters: object; sort: string; order: Direction; size: number };
type Change = {
  filters?: Record<string, string | number | true | undefined>;
  sort?: string;
  order?: Direction;
  size?: number;
  /** `page`, `after` or `before`, as the paging says. */
  place?: Record<string, string>;
};

/**
 * What the address of a list says: the same filters and order with something changed begin at the first page. A filter that
 * usually narrows is said to be empty where it does not.
 */
export function queryOf(list: AnyList, asked: Parts, change: Change = {}): Record<string, string> {
  const usual = Object.keys(list.usual ?? {}).map((name) => [name, ''] as const);
  const filters = Object.entries({ ...asked.filters, ...change.filters }).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [[name, value === true ? '1' : String(value)] as const],
  );
  const standing = standingOf(list, { ...asked.filters, ...change.filters });
  const { sort, order, size = asked.size } = { ...(isUnasked(list, asked) ? standing : asked), ...change };
  const isStanding = sort === standing.sort && order === standing.order;
  return {
    ...Object.fromEntries([...usual, ...filters]),
    ...(isStanding ? {} : { sort, order }),
    ...(size === sizes[0] ? {} : { size: String(size) }),
    ...change.place,
  };
}

/** Whether the order is the standing one: then it stays so, whatever the list is narrowed by next. */
function isUnasked(list: AnyList, { filters, sort, order }: Parts): boolean {
  const standing = standingOf(list, filters);
  return sort === standing.sort && order === standing.order;
}

/** A list as a page shows it. */
type Shown = { path: string; list: AnyList; asked: Parts };

/** The address of a list with something changed. */
export function listAddress({ path, list, asked }: Shown, change: Change = {}): string {
  return withQuery(path, queryOf(list, asked, change));
}

/** The address whose head was clicked: the same order the other way round, any other one ascending. */
export function sortedBy({ path, list, asked }: Shown, sort: string): string {
  const order = asked.sort === sort && asked.order === 'asc' ? 'desc' : 'asc';
  return listAddress({ path, list, asked }, { sort, order });
}
