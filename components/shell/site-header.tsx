import clsx from 'clsx';
import type { ReactNode } from 'react';
import { getTranslator } from '@/lib/web/messages';

type SiteHeaderProps = {
  /** In line with the page below it, where that is not as wide as the window. */
  inner?: string;
  homeHref: string;
  /** Which city or district this installation speaks for. */
  place?: string | undefined;
  /** Links in the line itself, on wide screens. */
  nav?: ReactNode;
  /** Everything a phone needs, folded away. */
  phoneNav: ReactNode;
  /** What is unread, told where a phone folds everything away. */
  unread?: number;
  /** The search field and what it lays over the page. */
  search: { field: ReactNode; overlay: ReactNode };
  /** At the end of the line, on wide screens. */
  tools: ReactNode;
};

export async function SiteHeader({
  inner,
  homeHref,
  place,
  nav,
  phoneNav,
  unread = 0,
  search,
  tools,
}: SiteHeaderProps) {
  const t = await getTranslator('shell');
  return (
    <header className="site border-b border-line bg-paper">
      <a href="#main" className="skip-link">
        {t('skip')}
      </a>
      <div
        className={clsx(
          'site-line flex flex-wrap items-center px-(--gutter) desk:min-h-14 desk:flex-nowrap desk:gap-x-6',
          inner,
        )}
      >
        <a href={homeHref} className="site-name">
          <span>{t('name')}</span>
          {place && <span className="site-place">{place}</span>}
        </a>
        {nav && (
          <nav aria-label={t('mainNav')} className="hidden desk:block">
            {nav}
          </nav>
        )}
        <div className="site-tools ml-auto hidden items-center gap-1 text-table desk:flex">
          {search.field}
          {tools}
        </div>
        <details className="site-menu w-full desk:hidden">
          <summary className="absolute top-0 right-0 flex min-h-(--target) items-center gap-2 px-(--gutter) text-accent">
            <span aria-hidden="true" className="h-2.5 w-4 border-y-2" />
            {t('menu')}
            {unread > 0 && <span className="figures text-small">{t('unread', { count: unread })}</span>}
          </summary>
          <nav aria-label={t('mainNav')} className="phone-nav -mx-(--gutter) border-t border-line pb-3">
            {phoneNav}
          </nav>
        </details>
      </div>
      {search.overlay}
    </header>
  );
}
