import { Pagination } from './pagination';

type NumberedPagesProps = {
  /** Counted from 1. */
  page: number;
  size: number;
  /** Of the whole filtered list. */
  total: number;
  href: (page: number) => string;
};

/** The paging of a list short enough to count to every page of it. */
export function NumberedPages({ page, size, total, href }: NumberedPagesProps) {
  const from = (page - 1) * size + 1;
  return (
    <Pagination
      from={from}
      shown={Math.max(0, Math.min(size, total - from + 1))}
      total={total}
      size={size}
      nearPages={Number.POSITIVE_INFINITY}
      previous={page > 1 ? { page: String(page - 1) } : null}
      next={page * size < total ? { page: String(page + 1) } : null}
      href={(place) => href(Number(place['page']))}
    />
  );
}
