import 'server-only';
import { rosterCities } from '@/lib/experts/sees';
import { type Actor, hasPost, hasRole, isPerson } from '@/lib/kernel/actor';
import { paths } from '@/lib/paths/paths';
import type { Command } from '@/lib/search/commands';
import type { KeyIn } from '@/messages/typed';
import type { Capacity } from '../acting/capacities';
import { getTranslator } from '../messages';
import { navigationOf, personLinks, publicLinks } from '../navigation';

type Act = Exclude<KeyIn<'search.words'>, 'switchTo'>;

/**
 * Everything this person may do by a word: the pages of their own navigation, its primary acts, and the others whom they
 * may act as. What they may not do is not among it.
 */
export async function commandsOf(
  actor: Actor,
  { all, acting }: { all: readonly Capacity[]; acting: Capacity | undefined },
): Promise<Command[]> {
  const [t, navigation] = [await getTranslator('search'), await getTranslator('navigation')];
  const acts = actsOf(actor).map(([act, href]) => ({ label: t(`acts.${act}`), words: t(`words.${act}`), href }));
  const links = isPerson(actor)
    ? [...navigationOf(actor, navigation).flatMap((group) => group.links), ...ownLinks(actor, navigation)]
    : publicLinks(navigation);
  const switches = all
    .filter(({ key }) => all.length > 1 && key !== acting?.key)
    .map(({ key, name, role }) => ({
      label: t('acts.switchTo', { name: [name, navigation(`roles.${role}`)].filter(Boolean).join(' · ') }),
      words: t('words.switchTo'),
      actAs: key,
    }));
  const once = new Map([...acts, ...links].map((command) => [`${command.label} ${command.href}`, command]));
  return [...once.values(), ...switches];
}

type Navigation = Awaited<ReturnType<typeof getTranslator<'navigation'>>>;

const ownLinks = (actor: Actor, t: Navigation) => [
  { href: paths.messages(), label: t('links.messages') },
  ...personLinks(actor, t),
];

function actsOf(actor: Actor): [Act, string][] {
  const isMember = actor.memberships.length > 0;
  return [
    ...(hasRole(actor, 'OFFICER') ? officerActs(actor) : []),
    ...(actor.expertIds.length > 0 ? ([['toReview', paths.review()]] as [Act, string][]) : []),
    ...(isMember ? memberActs : []),
    ...(hasRole(actor, 'SECURITY_ADMINISTRATOR')
      ? ([['appoint', `${paths.adminPeople()}#appoint-form`]] as [Act, string][])
      : []),
    ...(hasRole(actor, 'SYSTEM_ADMINISTRATOR')
      ? ([['addRegion', `${paths.adminRegions()}#add-region-form`]] as [Act, string][])
      : []),
    ...(hasPost(actor) ? [] : everybodysActs),
    ...(isPerson(actor) ? accountActs : ([['signIn', paths.signIn()]] as [Act, string][])),
  ];
}

const officerActs = (actor: Actor): [Act, string][] => [
  ['newRound', paths.newRound()],
  ['enterDemand', paths.enterDemand()],
  ['newDemandCall', paths.newDemandCall()],
  ['createFund', paths.officeFunds()],
  ...(rosterCities(actor).length > 0 ? ([['addExpert', paths.officeExperts()]] as [Act, string][]) : []),
];

const memberActs: [Act, string][] = [
  ['apply', `${paths.publishedRounds()}?when=open`],
  ['newOrganisation', paths.newOrganisation()],
  ['joinOrganisation', paths.claimOrganisation()],
];

const everybodysActs: [Act, string][] = [
  ['raiseDemand', paths.openDemandCalls()],
  ['findDemand', paths.findDemand()],
  ['verify', paths.verify()],
];

const accountActs: [Act, string][] = [
  ['changePassword', paths.ownPassword()],
  ['secondFactor', paths.secondFactor()],
];
