import { whole } from '@/lib/kernel/form-values';
import { type Place, sizes } from './asked';
import type { PageOf } from './page-of';

/** How many rows a page has that offers no other sizes. */
export const PAGE_SIZE = sizes[0];

/** The number of a page in an address that says nothing else of a list. */
export const pageNumber = whole(1, 10_000).catch(1).default(1);

export const windowOf = (page: number) => ({ take: PAGE_SIZE, skip: (page - 1) * PAGE_SIZE });

/** A ranking is read as a whole to be ranked at all: its pages are counted, not walked to. */
export function turnOf({ place, size }: { place: Place; size: number }): { page: number; take: number; skip: number } {
  const page = 'page' in place ? place.page : 1;
  return { page, take: size, skip: (page - 1) * size };
}

/** One page of a ranking. */
export function rankedPage<Row>(
  rows: Row[],
  { page, take, total }: { page: number; take: number; total: number },
): PageOf<Row> {
  return {
    rows,
    total,
    from: rows.length === 0 ? 0 : (page - 1) * take + 1,
    previous: page > 1 ? { page: String(page - 1) } : null,
    next: page * take < total ? { page: String(page + 1) } : null,
  };
}
