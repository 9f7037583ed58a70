import { getTranslator } from '@/lib/web/messages';

/** What the address of a page says: its number, or the row it begins after or ends before. */
type Place = Record<string, string>;

type PaginationProps = {
  /** The place of the first row shown, from 1; 0 when there is none. */
  from: number;
  shown: number;
  /** Of the whole filtered list. */
  total: number;
  size: number;
  /** Pages further than this are walked to, not named. */
  nearPages: number;
  previous: Place | null;
  next: Place | null;
  href: (place: Place) => string;
  /** Other sizes of a page, with their addresses. */
  sizes?: { size: number; href: string }[];
};

export async function Pagination({
  from,
  shown,
  total,
  size,
  nearPages,
  previous,
  next,
  href,
  sizes,
}: PaginationProps) {
  // An empty list says why it is empty, which is more than that it has no rows.
  if (total === 0) return null;
  const t = await getTranslator('ui');
  const [page, last] = [Math.max(1, Math.ceil(from / size)), Math.max(1, Math.ceil(total / size))];
  // A far page is walked to, and has no address of its own; the last one is the end.
  const hrefOf = (number: number): string | undefined => {
    if (number <= nearPages) return href({ page: String(number) });
    return number === page ? undefined : href({ before: 'end' });
  };
  return (
    <nav
      aria-label={t('paging.label')}
      className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3 text-table"
    >
      <p className="figures text-ink-soft">{t('paging.range', { from, to: from + shown - 1, total })}</p>
      {sizes !== undefined && total > Math.min(...sizes.map((one) => one.size)) && (
        <p className="no-print flex items-center gap-1">
          <span className="text-ink-soft">{t('paging.size')}</span>
          {sizes.map((one) => (
            <PageLink
              key={one.size}
              href={one.href}
              label={String(one.size)}
              name={t('paging.sizeOf', { size: one.size })}
              isCurrent={one.size === size}
            />
          ))}
        </p>
      )}
      {last > 1 && (
        <ul className="no-print flex flex-wrap items-center gap-1">
          {previous !== null && (
            <li>
              <PageLink href={href(previous)} label={t('paging.previous')} rel="prev" />
            </li>
          )}
          {pagesAround(page, last, nearPages).map((number, index) =>
            number === null ? (
              <li key={`gap-${index}`} aria-hidden="true" className="px-1">
                …
              </li>
            ) : (
              <li key={number}>
                <PageLink
                  href={hrefOf(number)}
                  label={String(number)}
                  name={t('paging.page', { page: number })}
                  isCurrent={number === page}
                />
              </li>
            ),
          )}
          {next !== null && (
            <li>
              <PageLink href={href(next)} label={t('paging.next')} rel="next" />
            </li>
          )}
        </ul>
      )}
    </nav>
  );
}

type PageLinkProps = { href: string | undefined; label: string; name?: string; rel?: string; isCurrent?: boolean };

function PageLink({ href, label, name, rel, isCurrent }: PageLinkProps) {
  return (
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
  );
}

/** First, last, and two on either side of the current page, as far as they can be named; null stands for what is left out. */
function pagesAround(page: number, last: number, near: number): (number | null)[] {
  const shown = [...new Set([1, page - 2, page - 1, page, page + 1, page + 2, last])].filter(
    (number) => number >= 1 && number <= last && (number <= near || number === page || number === last),
  );
  return shown.flatMap((number, index) => (number - (shown[index - 1] ?? 0) > 1 ? [null, number] : [number]));
}
