import { paths } from '@/lib/paths/paths';

type Linked = { href: string };

/** First screens: what else lies below their address has a link of its own, and stands beside them. */
const firstScreens: readonly string[] = [paths.home(), paths.office(), paths.my()];

/** Records that lie below no link, and the lists they are reached from, nearest first. */
const belongs: readonly (readonly [below: string, to: readonly string[]])[] = [
  ['/office/applications', [paths.officeRounds(), paths.observe()]],
  ['/office/past-projects', [paths.pastRounds()]],
  ['/office/claims', [paths.officeOrganisations(), paths.observe()]],
  ['/office/objections', [paths.discipline(), paths.officeRounds(), paths.observe()]],
  ['/office/assign', [paths.office()]],
  ['/office', [paths.observe()]],
  ['/my/organisations', ['/my/organisations/', paths.my()]],
  ['/my/claims', ['/my/organisations/', paths.my()]],
  ['/account', [paths.account()]],
  // Pages for everybody, which who is signed in reads within their desk.
  ['/projects', [paths.results(), paths.officeRounds(), paths.publishedRounds()]],
  ['/organisations', [paths.results(), paths.officeOrganisations()]],
  ['/results', [paths.officeRounds(), paths.publishedRounds()]],
  ['/demand-calls', [paths.publicDemands(), paths.officeDemandCalls(), paths.myDemands()]],
  ['/demands', [paths.officeDemands(), paths.myDemands()]],
];

/** The link that says where a page stands: the one above its address, else that of the list it belongs to. */
export function currentLink<Link extends Linked>(links: readonly Link[], pathname: string): Link | undefined {
  const [above] = links
    .filter(({ href }) => (firstScreens.includes(href) ? trimmed(pathname) === trimmed(href) : isBelow(pathname, href)))
    .toSorted((a, b) => b.href.length - a.href.length);
  if (above !== undefined) return above;
  const wanted = belongs.filter(([below]) => isBelow(pathname, below)).flatMap(([, to]) => to);
  return wanted.flatMap(
    (to) => links.find(({ href }) => href === to || (to.endsWith('/') && href.startsWith(to))) ?? [],
  )[0];
}

const trimmed = (path: string): string => (path === '/' ? path : path.replace(/\/$/, ''));

const isBelow = (pathname: string, href: string): boolean =>
  trimmed(pathname) === trimmed(href) || pathname.startsWith(`${trimmed(href)}/`);
