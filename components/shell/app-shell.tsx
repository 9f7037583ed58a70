import { Fragment, type ReactNode } from 'react';
import { Menu } from '@/components/ui/menu';
import { currentPath } from '@/lib/web/current-path';
import { getTextSize, getTranslator } from '@/lib/web/messages';
import { siteFacts } from '@/lib/web/site-facts';
import { Capacities, type ShownCapacity } from './capacities';
import { currentLink } from './current-link';
import { type NavGroup, type NavLink, NavLinks } from './nav-links';
import { Preferences } from './preferences';
import { SearchField, SearchOverlay, type SearchPlaces } from './search-field';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';

type AppShellProps = {
  homeHref: string;
  /** One group for each role the person holds. */
  groups: NavGroup[];
  person: { name: string; capacities: ShownCapacity[]; links: { href: string; label: string }[] };
  /** What was written to them, with how much of it is unread. */
  messages: NavLink | null;
  search: SearchPlaces;
  /** Where it is said what one acts as. */
  actPath: string;
  signOutAction: string | ((data: FormData) => void | Promise<void>);
  preferencesPath: string;
  children: ReactNode;
};

/** The desk of someone signed in: their roles' links on the left, the page on the right. */
export async function AppShell(props: AppShellProps) {
  const { groups, person, messages, search, actPath, signOutAction, preferencesPath, children } = props;
  const acting = person.capacities.find(({ isActing }) => isActing);
  const [t, searching] = [await getTranslator('shell'), await getTranslator('search')];
  const facts = siteFacts();
  const all = groups.flatMap((group) => group.links);
  const nav = groups.map((group) => (
    <Fragment key={group.label}>
      <p className="px-3 pt-4 pb-1 text-small text-ink-soft">{group.label}</p>
      <NavLinks links={group.links} among={all} />
    </Fragment>
  ));
  const preferences = <Preferences path={preferencesPath} size={await getTextSize()} />;
  const personLinks = (
    <>
      {person.capacities.length > 1 && <Capacities capacities={person.capacities} path={actPath} />}
      {
        await Promise.all(
          person.links.map(async (link) => (
            <a key={link.href} href={link.href} aria-current={await isHere(link.href)}>
              {link.label}
            </a>
          )),
        )
      }
      <form action={signOutAction} {...(typeof signOutAction === 'string' ? { method: 'post' } : {})}>
        <button type="submit">{t('signOut')}</button>
      </form>
    </>
  );
  return (
    <>
      <SiteHeader
        homeHref={props.homeHref}
        place={acting?.office || facts.organiser}
        phoneNav={
          <>
            <div className="border-b border-line px-1 py-1">{preferences}</div>
            <NavLinks links={[...(messages ? [messages] : []), { href: search.page, label: searching('title') }]} />
            {nav}
            <p className="px-3 pt-4 pb-1 text-small text-ink-soft">
              {whoOf(acting?.office, person.name, acting?.role)}
            </p>
            <div className="menu-rows">{personLinks}</div>
          </>
        }
        unread={messages?.count ?? 0}
        search={{ field: <SearchField places={search} />, overlay: <SearchOverlay page={search.page} /> }}
        tools={
          <>
            {preferences}
            {messages && <MessagesLink {...messages} />}
            <Menu label={whoOf(person.name, acting?.role)} quiet>
              {personLinks}
            </Menu>
          </>
        }
      />
      <div data-desk className="desk:grid desk:grid-cols-[12rem_minmax(0,1fr)] print:block">
        <nav aria-label={t('mainNav')} className="rail desk-rail hidden border-r border-line bg-desk pb-6 desk:block">
          {nav}
        </nav>
        <div className="flex min-h-[calc(100dvh-var(--head))] flex-col">
          <main id="main" tabIndex={-1} className="flex-1 px-(--gutter) py-6">
            {children}
          </main>
          <SiteFooter facts={facts} />
        </div>
      </div>
    </>
  );
}

/** 杭州市民政局 · 张三 · 市级经办 */
const whoOf = (...parts: (string | undefined)[]): string => parts.filter(Boolean).join(' · ');

async function MessagesLink({ href, label, count = 0 }: NavLink) {
  return (
    <a href={href} aria-current={await isHere(href)} className="button whitespace-nowrap" data-kind="quiet">
      {label}
      {count > 0 && <span className="figures ml-1 font-semibold">{count > 99 ? '99+' : count}</span>}
    </a>
  );
}

/** Messages and the account stand in the head, and are marked there. */
const isHere = async (href: string): Promise<'page' | undefined> =>
  currentLink([{ href }], await currentPath()) === undefined ? undefined : 'page';
