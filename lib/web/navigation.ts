import 'server-only';
import { mayKeepCalendar } from '@/lib/calendar/policy';
import { type Actor, hasPost, hasRole } from '@/lib/kernel/actor';
import { paths } from '@/lib/paths/paths';
import type { KeyIn } from '@/messages/typed';
import type { Translate } from './messages';

type Link = { href: string; label: string };
type NamedLink = [name: KeyIn<'navigation.links'>, href: string];
type GroupName = KeyIn<'navigation.groups'>;
type Group = { name: GroupName; label: string; links: Link[] };

/** One group of links for each role a person holds, what they act as first. */
export function navigationOf(actor: Actor, t: Translate<'navigation'>, acting?: GroupName): Group[] {
  const groups = groupsOf(actor, t);
  return [...groups.filter(({ name }) => name === acting), ...groups.filter(({ name }) => name !== acting)];
}

function groupsOf(actor: Actor, t: Translate<'navigation'>): Group[] {
  const group = (name: GroupName, links: NamedLink[]): Group => ({
    name,
    label: t(`groups.${name}`),
    links: links.map(([key, href]) => ({ href, label: t(`links.${key}`) })),
  });
  return [
    ...(hasRole(actor, 'OFFICER')
      ? [
          group('office', [
            ...officeLinks,
            ...concerningLinks(actor),
            ...coFundingLinks(actor),
            ...historyLinks(actor),
            ...chainLinks(actor, 'OFFICER'),
          ]),
        ]
      : []),
    ...(actor.memberships.length > 0 ? [group('organisation', organisationLinks(actor))] : []),
    ...(actor.expertIds.length === 0 ? [] : [group('expert', [['review', paths.review()]])]),
    ...(hasRole(actor, 'DISCIPLINE_INSPECTOR') ? [group('discipline', [['discipline', paths.discipline()]])] : []),
    ...(hasRole(actor, 'OBSERVER')
      ? [
          group('observer', [
            ['observe', paths.observe()],
            ...(hasRole(actor, 'OFFICER') ? [] : [...demandLinks, ...chainLinks(actor, 'OBSERVER')]),
          ]),
        ]
      : []),
    ...(hasRole(actor, 'SECURITY_ADMINISTRATOR') ? [group('security', securityLinks)] : []),
    ...(hasRole(actor, 'SYSTEM_ADMINISTRATOR') ? [group('administrator', systemLinks(actor))] : []),
    ...(hasRole(actor, 'AUDIT_ADMINISTRATOR')
      ? [group('audit', [['trailEntries', paths.trailEntries()], ...chainLinks(actor, 'AUDIT_ADMINISTRATOR')])]
      : []),
    ...(process.env['GONGCHUANG_DEMO'] === '1' ? [group('demonstration', [['outbox', paths.outbox()]])] : []),
  ];
}

/** What stands in the head of every page for everybody. */
export const publicLinks = (t: Translate<'navigation'>): Link[] => [
  { href: paths.publishedRounds(), label: t('links.openCalls') },
  { href: paths.publicDemands(), label: t('links.demands') },
  { href: paths.results(), label: t('links.results') },
  { href: paths.publishedHistory(), label: t('links.history') },
  { href: paths.register(), label: t('links.register') },
];

/** What everybody with an account has besides what they work at; only who works in an office sets long jobs going. */
export const personLinks = (actor: Actor, t: Translate<'navigation'>): Link[] => [
  { href: paths.account(), label: t('links.account') },
  ...(hasPost(actor) ? [{ href: paths.jobs(), label: t('links.jobs') }] : []),
  { href: paths.guide(), label: t('links.guide') },
  { href: paths.home(), label: t('links.publicPages') },
];

const demandLinks: NamedLink[] = [
  ['demands', paths.officeDemands()],
  ['demandCalls', paths.officeDemandCalls()],
];

const officeLinks: NamedLink[] = [
  ['waiting', paths.office()],
  ...demandLinks,
  ['rounds', paths.officeRounds()],
  ['pastRounds', paths.pastRounds()],
  ['recommending', paths.recommending()],
  ['templates', paths.officeTemplates()],
  ['organisations', paths.officeOrganisations()],
  ['experts', paths.officeExperts()],
  ['funds', paths.officeFunds()],
];

/** Above a city no office has rounds. */
const concerningLinks = ({ grants }: Actor): NamedLink[] =>
  grants.some(({ role, regionId, cityId }) => role === 'OFFICER' && cityId !== null && regionId !== cityId)
    ? [['concerning', paths.concerning()]]
    : [];

/** Districts and counties, right below their city, are asked for a part of what it awards. */
const coFundingLinks = ({ grants }: Actor): NamedLink[] =>
  grants.some(
    ({ role, regionId, regionPath, cityId }) => role === 'OFFICER' && regionPath.endsWith(`/${cityId}/${regionId}/`),
  )
    ? [['coFunding', paths.coFunding()]]
    : [];

/** What waits for them stands first. */
const securityLinks: NamedLink[] = [
  ['appointments', paths.adminAppointments()],
  ['people', paths.adminPeople()],
  ['accounts', paths.adminAccounts()],
];

/** The calendar is one for all cities. */
const systemLinks = (actor: Actor): NamedLink[] => [
  ['waiting', paths.admin()],
  ['regions', paths.adminRegions()],
  ...(mayKeepCalendar(actor) ? [['calendar', paths.adminCalendar()] as NamedLink] : []),
];

/** What a city has published is brought in for a whole city: its districts and streets have no use for the page. */
const historyLinks = ({ grants }: Actor): NamedLink[] =>
  grants.some((grant) => grant.role === 'OFFICER' && grant.regionId === grant.cityId)
    ? [['publishedFigures', paths.officeHistory()]]
    : [];

/** The chain of the trail is a city's, or stands above all cities. */
const chainLinks = ({ grants }: Actor, role: 'OFFICER' | 'OBSERVER' | 'AUDIT_ADMINISTRATOR'): NamedLink[] =>
  grants.some((grant) => grant.role === role && grant.regionId === grant.cityId) ? [['trail', paths.trail()]] : [];

const organisationLinks = (actor: Actor): NamedLink[] => {
  const [first] = actor.memberships;
  return [
    ['waiting', paths.my()],
    ['applications', paths.myApplications()],
    ['myDemands', paths.myDemands()],
    ...(first === undefined ? [] : [['organisation', paths.myOrganisation(first.organisationId)] as NamedLink]),
    ['openCalls', paths.publishedRounds()],
  ];
};
