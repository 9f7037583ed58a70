import type { ReactNode } from 'react';
import { LinkButton } from '@/components/ui/link-button';
import { getTextSize, getTranslator } from '@/lib/web/messages';
import { siteFactsFor } from '@/lib/web/site-facts';
import { type NavLink, NavLinks } from './nav-links';
import { Preferences } from './preferences';
import { SearchField, SearchOverlay, type SearchPlaces } from './search-field';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';

type PublicShellProps = {
  homeHref: string;
  place?: string;
  links: NavLink[];
  /** Sign in, or the way back to one's own desk. */
  entrance?: { href: string; label: string };
  /** Shown by components/enhance to whoever came from their desk; the page itself is the same for all. */
  wayBack?: { href: string; label: string };
  /** The body that answers for this page, where the installation's own does not. */
  body?: string | undefined;
  preferencesPath: string;
  search: SearchPlaces;
  children: ReactNode;
};

/** Head, page and foot stand in one column. */
const column = 'mx-auto w-full max-w-[72rem]';

/** Pages for everyone: text first, the same head and foot, no wall. */
export async function PublicShell(props: PublicShellProps) {
  const { homeHref, place, links, entrance, wayBack, body, preferencesPath, search, children } = props;
  const searchLink = { href: search.page, label: (await getTranslator('search'))('title') };
  const tools = (
    <>
      <Preferences path={preferencesPath} size={await getTextSize()} />
      {entrance && <LinkButton href={entrance.href}>{entrance.label}</LinkButton>}
    </>
  );
  return (
    <div className="flex min-h-screen flex-col">
      <SiteHeader
        inner={column}
        homeHref={homeHref}
        place={place}
        nav={
          <div className="flex flex-wrap items-center">
            <NavLinks links={links} inLine />
            <a href={searchLink.href} className="button wide:hidden" data-kind="quiet">
              {searchLink.label}
            </a>
          </div>
        }
        phoneNav={
          <>
            <div className="flex flex-wrap gap-1 border-b border-line px-1 py-1">{tools}</div>
            <NavLinks links={[searchLink, ...links]} />
          </>
        }
        search={{
          field: (
            <>
              <div className="hidden min-[76rem]:block">
                <SearchField places={search} />
              </div>
              <a href={searchLink.href} className="button hidden wide:inline-flex min-[76rem]:hidden" data-kind="quiet">
                {searchLink.label}
              </a>
            </>
          ),
          overlay: <SearchOverlay page={search.page} />,
        }}
        tools={tools}
      />
      <main id="main" tabIndex={-1} className={`${column} flex-1 px-(--gutter) py-6`}>
        {wayBack && (
          <p hidden data-way-back className="no-print mb-4 text-table">
            <a href={wayBack.href} className="link inline-block py-1">
              <span aria-hidden="true">← </span>
              {wayBack.label}
            </a>
          </p>
        )}
        {children}
      </main>
      <SiteFooter facts={siteFactsFor(body)} inner={column} />
    </div>
  );
}
