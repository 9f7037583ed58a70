import { type Asked, type Place, walkOf } from './asked';
import { following, keyOf } from './key';
import type { AnyList } from './list';
import { orderBy, turned, type Walk } from './order';

/** How a floor reads rows of its list from the database, narrowed to what the actor may see. */
export type Source<Row, Where> = {
  /** Everything that narrows the list: what may be seen, what it is of, and the filters. */
  where: Where[];
  find: (args: { where: { AND: Where[] }; orderBy: object[]; take: number; skip: number }) => Promise<Row[]>;
  count: (where: { AND: Where[] }) => Promise<number>;
  /** How many there are, when the reader has counted them for another purpose. */
  total?: number;
};

export type PageOf<Row> = {
  rows: Row[];
  /** Of the whole filtered list. */
  total: number;
  /** The place of the first row shown, from 1; 0 when there is none. */
  from: number;
  /** What the address of a neighbouring page says; null where there is none. */
  previous: Record<string, string> | null;
  next: Record<string, string> | null;
};

/** Up to here a page may be named by its number; what lies further is walked to by key, at the same cost anywhere. */
export const NEAR_ROWS = 10_000;

/**
 * One page of a list, with where it stands in the whole. Neighbours are named by the key of the last row seen, so that
 * nothing is shown twice or left out when rows come and go in the meantime.
 */
export async function pageOf<Row extends { id: string }, Where extends object>(
  list: AnyList,
  asked: Omit<Asked<AnyList>, 'filters'>,
  source: Source<Row, Where>,
): Promise<PageOf<Row>> {
  const walk = walkOf(list, asked);
  const total = source.total ?? (await source.count({ AND: source.where }));
  const { rows, from } = await readAt(asked.place, walk, { ...source, total, size: asked.size });
  const [first, last] = [rows[0], rows.at(-1)];
  return {
    rows,
    total,
    from: rows.length === 0 ? 0 : from,
    previous: first !== undefined && from > 1 ? { before: keyOf(first, walk) } : null,
    next: last !== undefined && from + rows.length - 1 < total ? { after: keyOf(last, walk) } : null,
  };
}

type Reading<Row, Where> = Source<Row, Where> & { total: number; size: number };
type Read<Row> = { rows: Row[]; from: number };

async function readAt<Row, Where extends object>(
  place: Place,
  walk: Walk,
  source: Reading<Row, Where>,
): Promise<Read<Row>> {
  const { total, size } = source;
  if ('after' in place) return readAfter(following(place.after, walk), walk, source);
  if ('before' in place) return readBefore(following(place.before, turned(walk)), walk, source);
  const last = Math.max(1, Math.ceil(total / size));
  if ('end' in place) return readEnd(walk, source);
  const page = Math.min(place.page, last, NEAR_ROWS / size);
  const skip = (page - 1) * size;
  const rows = await source.find({ where: { AND: source.where }, orderBy: orderBy(walk), take: size, skip });
  return { rows, from: skip + 1 };
}

async function readAfter<Row, Where>(beyond: object, walk: Walk, source: Reading<Row, Where>): Promise<Read<Row>> {
  const where = { AND: [...source.where, beyond as Where] };
  const left = await source.count(where);
  if (left === 0) return readEnd(walk, source);
  const rows = await source.find({ where, orderBy: orderBy(walk), take: source.size, skip: 0 });
  return { rows, from: source.total - left + 1 };
}

async function readBefore<Row, Where>(beyond: object, walk: Walk, source: Reading<Row, Where>): Promise<Read<Row>> {
  const where = { AND: [...source.where, beyond as Where] };
  const ahead = await source.count(where);
  // Too few are left ahead to fill a page: the first page is whole.
  if (ahead < source.size) {
    const { size: take } = source;
    return {
      rows: await source.find({ where: { AND: source.where }, orderBy: orderBy(walk), take, skip: 0 }),
      from: 1,
    };
  }
  const rows = await source.find({ where, orderBy: orderBy(turned(walk)), take: source.size, skip: 0 });
  return { rows: rows.reverse(), from: ahead - rows.length + 1 };
}

async function readEnd<Row, Where>(walk: Walk, { where, find, total, size }: Reading<Row, Where>): Promise<Read<Row>> {
  const take = total % size || size;
  const rows = await find({ where: { AND: where }, orderBy: orderBy(turned(walk)), take, skip: 0 });
  return { rows: rows.reverse(), from: total - rows.length + 1 };
}
