import type { Words } from '@/lib/kernel/words';

/** What an export is about that belongs to no city. */
export const EVERYWHERE = 'everywhere';

/** Where the acts of a thing have their words, when not under its own name. */
export const floors: Readonly<Record<string, string>> = {
  assignment: 'reviews.trail',
  stage: 'reviews.trail',
  demandCall: 'demands.call',
  plan: 'rounds',
  history: 'history',
  inbox: 'inbox',
  organisationClaim: 'organisations.claims',
  coFunding: 'awards.coFunding',
  partnerChange: 'awards.partners',
  pastRound: 'past',
  pastImport: 'past',
  pastProject: 'past',
  lateEntry: 'applications.late',
  expertInvitation: 'experts.inviting',
  disciplineCase: 'discipline',
};

/** Where the acts and states of a kind of thing have their words. */
export const floorOf = (entity: string): string => floors[entity] ?? `${entity}s`;

/** Message keys under which an act may have its words, the first there is holds: 'round.publish' is called what its own pages call it. */
export function keysOfAct(command: string): string[] {
  const [entity = '', verb = ''] = command.split('.');
  return [`seals.entries.acts.${command}`, `${floorOf(entity)}.acts.${verb}`];
}

/** The same of the thing an entry is about; that of an export is the list that was taken. */
export const keysOfEntity = (entity: string): string[] => [`seals.entries.kinds.${entity}`, `trail.exports.${entity}`];

/** What the command of an entry is called. */
export const actIn = (command: string, t: Words): string => firstOf(keysOfAct(command), t) ?? command;

/** What the kind of thing is called that an entry is about. */
export const kindIn = (entity: string, t: Words): string => firstOf(keysOfEntity(entity), t) ?? entity;

/** What a state of this kind of thing is called, by its own word first. */
export const stateIn = (entity: string, status: string, t: Words): string =>
  firstOf([`${floorOf(entity)}.status.${status}`, `seals.entries.states.${status}`], t) ?? status;

/** From which state to which, by the words of that thing; empty where none has changed. */
export function changeIn(
  entry: { entity: string; fromState: string | null; toState: string | null },
  t: Words,
): string {
  const { entity, fromState, toState } = entry;
  if (toState === null || toState === fromState) return '';
  return [fromState, toState]
    .filter((one) => one !== null)
    .map((status) => stateIn(entity, status, t))
    .join(' → ');
}

/** The text of the first key that has one: a key that has none stands for itself (Words). */
const firstOf = (keys: readonly string[], t: Words): string | undefined =>
  keys.map((key) => ({ key, text: t(key, { isFiltered: 'no' }) })).find(({ key, text }) => text !== key)?.text;
