import { expect, test } from 'vitest';
import { currentLink } from '@/components/shell/current-link';
import { type Actor, type Grant, visitor } from '@/lib/kernel/actor';
import { navigationOf } from '@/lib/web/navigation';
import { filesIn } from '@/tests/architecture/sources';

const links = [
  '/',
  '/my',
  '/my/applications',
  '/my/organisations/7',
  '/office',
  '/office/rounds',
  '/office/organisations',
];
const marked = (pathname: string, among = links) =>
  currentLink(
    among.map((href) => ({ href })),
    pathname,
  )?.href;

test.each([
  ['/', '/'],
  ['/my', '/my'],
  ['/my/', '/my'],
  ['/my/applications/7/receipt', '/my/applications'],
  ['/my/organisations/7/edit', '/my/organisations/7'],
  ['/my/organisations/8', '/my/organisations/7'],
  ['/my/claims/3', '/my/organisations/7'],
  ['/office', '/office'],
  ['/office/rounds', '/office/rounds'],
  ['/office/rounds/7/stages/3/5', '/office/rounds'],
  ['/office/applications/7', '/office/rounds'],
  ['/office/claims/7', '/office/organisations'],
  ['/office/roundsabout', undefined],
  ['/calls', undefined],
])('on %s the link to %s is the current one', (pathname, href) => {
  expect(marked(pathname)).toBe(href);
});

test.each([
  ['/projects/7', '/results', '/office/rounds'],
  ['/organisations/7', '/results', '/office/organisations'],
  ['/results/7', '/results', '/office/rounds'],
  ['/demands/7', '/demands', '/my/demands'],
  ['/demand-calls/7', '/demands', '/my/demands'],
])('the public page %s belongs to %s, and within a desk to %s', (pathname, forAll, atDesk) => {
  expect(marked(pathname, ['/', '/calls', '/demands', '/results', '/history'])).toBe(forAll);
  expect(marked(pathname, [...links, '/my/demands'])).toBe(atDesk);
});

test('who applies finds results and projects beside the calls they come from', () => {
  const desk = ['/my', '/my/applications', '/my/demands', '/calls'];
  for (const pathname of ['/results/7', '/projects/7']) expect(marked(pathname, desk)).toBe('/calls');
});

test('whoever has no organisation yet registers one from their first screen', () => {
  expect(marked('/my/organisations/new', ['/my', '/my/applications'])).toBe('/my');
});

test('an observer who opens what the office keeps is still among what they observe', () => {
  expect(marked('/office/applications/7', ['/observe', '/office/demands'])).toBe('/observe');
  expect(marked('/office/demands/7', ['/observe', '/office/demands'])).toBe('/office/demands');
});

const grant = (role: Grant['role']): Grant =>
  role === 'SYSTEM_ADMINISTRATOR'
    ? { role, regionId: null, regionPath: '/', cityId: null }
    : { role, regionId: 'c', regionPath: '/c/', cityId: 'c' };
const everybody: Actor = {
  ...visitor,
  grants: (
    [
      'OFFICER',
      'OBSERVER',
      'DISCIPLINE_INSPECTOR',
      'SYSTEM_ADMINISTRATOR',
      'SECURITY_ADMINISTRATOR',
      'AUDIT_ADMINISTRATOR',
    ] as const
  ).map(grant),
  memberships: [{ organisationId: '7', organisationName: '', roles: ['OWNER'] }],
  expertIds: ['e'],
};

test('every page behind the sign-in has its place in the sidebar', () => {
  const groups = navigationOf(everybody, ((key: string) => key) as never);
  const all = groups.flatMap((group) => group.links);
  const pages = filesIn(['app'], /(?:page|route)\.tsx$/)
    .filter((file) => /^app\/\((?:office|applicant|expert)\)/.test(file))
    .map((file) =>
      file
        .replace(/^app\/\([a-z]+\)/, '')
        .replace(/\/(?:page|route)\.tsx$/, '')
        .replaceAll(/\[\w+\]/g, 'x'),
    );
  expect(pages.length).toBeGreaterThan(50);
  expect(pages.filter((page) => currentLink(all, page) === undefined)).toEqual([]);
  const atFirstScreen = pages.filter((page) => currentLink(all, page)?.href === '/office');
  // Who is given a line of the first screen is asked below it.
  expect(atFirstScreen).toEqual(['/office/assign', '/office']);
});
