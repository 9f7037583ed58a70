import { getTranslator } from '@/lib/web/messages';

type PaginationProps = {
  /** Counted from 1. */
  page: number;
  pageSize: number;
  /** Of the whole filtered list. */
  total: number;
  href: (page: number) => string;
};

export async function Pagination({ page, pageSize, total, href }: PaginationProps) {
  const t = await getTranslator('ui');
  const last = Math.max(1, Math.ceil(total / pageSize));
  const first = (page - 1) * pageSize + 1;
  return (
    <nav
      aria-label={t('paging.label')}
      className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3 text-table"
    >
      <p className="figures text-ink-soft">
        {total === 0
          ? t('paging.none')
          : t('paging.range', { from: first, to: Math.min(total, first + pageSize - 1), total })}
      </p>
      {last > 1 && (
        <ul className="no-print flex flex-wrap items-center gap-1">
          {page > 1 && <PageLink href={href(page - 1)} label={t('paging.previous')} rel="prev" />}
          {pagesAround(page, last).map((number, index) =>
            number === null ? (
              <li key={`gap-${index}`} aria-hidden="true" className="px-1">
                …
              </li>
            ) : (
              <PageLink
                key={number}
                href={href(number)}
                label={String(number)}
                name={t('paging.page', { page: number })}
                isCurrent={number === page}
              />
            ),
          )}
          {page < last && <PageLink href={href(page + 1)} label={t('paging.next')} rel="next" />}
        </ul>
      )}
    </nav>
  );
}

type PageLinkProps = { href: string; label: string; name?: string; rel?: string; isCurrent?: boolean };

function PageLink({ href, label, name, rel, isCurrent }: PageLinkProps) {
  return (
    <li>
      <a
        href={href}
        rel={rel}
        aria-label={name}
        aria-current={isCurrent ? 'page' : undefined}
        className="button figures min-w-(--target) aria-[current]:bg-accent aria-[current]:text-paper"
        data-kind="quiet"
      >
        {label}
      </a>
    </li>
  );
}

/** First, last, and two on either side of the current page; null stands for what is left out. */
function pagesAround(page: number, last: number): (number | null)[] {
  const shown = [...new Set([1, page - 2, page - 1, page, page + 1, page + 2, last])].filter(
    (number) => number >= 1 && number <= last,
  );
  return shown.flatMap((number, index) => (number - (shown[index - 1] ?? 0) > 1 ? [null, number] : [number]));
}
