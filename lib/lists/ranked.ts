import type { Place } from './asked';
import type { PageOf } from './page-of';

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
