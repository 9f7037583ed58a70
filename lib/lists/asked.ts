import { z } from 'zod';
import { whole } from '@/lib/kernel/form-values';
import { cleanInput } from '@/lib/kernel/typed/clean-input';
import { type Key, readKey } from './key';
import type { AnyList, FiltersOf } from './list';
import type { Direction, Walk } from './order';
import { standingOf } from './standing';

export const sizes = [50, 100, 200] as const;
export type Size = (typeof sizes)[number];

/** The address of a page, as a page's `searchParams` or a form says it. */
export type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Where to begin: at a page near the start, on either side of a row, or with the last page. */
export type Place = { page: number } | { after: Key } | { before: Key } | { end: true };

/** What an address asks of a list. */
export type Asked<L extends AnyList> = AskedFor<FiltersOf<L>, keyof L['orders'] & string>;

/** The same for every list with these filters and orders. */
interface AskedFor<Filters, OrderName extends string> {
  filters: Filters;
  sort: OrderName;
  order: Direction;
  size: Size;
  place: Place;
}

/** Reads an address; an empty one asks for what is usual. Whatever is not understood falls back to the whole list, its standing order, and the first page. */
export function readAsked<L extends AnyList>(list: L, query: Query): Asked<L> {
  const said: Query = Object.keys(query).length === 0 ? (list.usual ?? {}) : query;
  const single = (name: string): string | undefined => {
    const { input, problems } = cleanInput([said[name]].flat()[0]);
    return typeof input === 'string' && problems.length === 0 ? input : undefined;
  };
  const sort = single('sort') ?? '';
  const isKnown = Object.hasOwn(list.orders, sort);
  const values = Object.entries(list.filters).map(([name, { read }]) => [name, read.parse(single(name))] as const);
  const filters = Object.fromEntries(values.filter(([, value]) => value !== undefined)) as FiltersOf<L>;
  const standing = standingOf(list, filters);
  const asked = {
    sort: isKnown ? sort : standing.sort,
    order: direction.catch(isKnown ? 'asc' : standing.order).parse(single('order')),
  };
  return {
    filters,
    ...asked,
    size: size.parse(single('size')),
    place: placeOf(single, walkOf(list, asked)),
  };
}

/** The walk an asked order takes. */
export function walkOf(list: AnyList, { sort, order }: { sort: string; order: Direction }): Walk {
  const known = list.orders[sort];
  if (known === undefined) throw new RangeError(`${list.name} has no order ${sort}`);
  return { order: known, direction: order };
}

const direction = z.enum(['asc', 'desc']);
const size = whole(1, 1_000)
  .pipe(z.union(sizes.map((one) => z.literal(one))))
  .catch(sizes[0]);
const page = whole(1, 1_000_000).catch(1);

function placeOf(single: (name: string) => string | undefined, walk: Walk): Place {
  const [after, before] = [single('after'), single('before')];
  if (before === 'end') return { end: true };
  const key = readKey(after ?? before ?? '', walk);
  if (key === null) return { page: page.parse(single('page')) };
  return after === undefined ? { before: key } : { after: key };
}
