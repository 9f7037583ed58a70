import type { Words } from '@/lib/kernel/words';

/** What an export is about that belongs to no city. */
export const EVERYWHERE = 'everywhere';

/** Where the acts and states of a thing have their words, when not under its own name in the plural. */
const floorOf: Readonly<Record<string, string>> = {
  assignment: 'reviews.trail',
  stage: 'reviews.trail',
  demandCall: 'demands.call',
  organisationClaim: 'organisations.claims',
  plan: 'rounds',
  history: 'history',
};

const floor = (entity: string): string => floorOf[entity] ?? `${entity}s`;

/** What the command of an entry is called by those who work here: 'round.publish' → 发布批次. */
export function actIn(command: string, t: Words): string {
  const [entity = '', verb = ''] = command.split('.');
  return firstOf([`seals.entries.acts.${command}`, `${floor(entity)}.acts.${verb}`], t) ?? command;
}

/** What a state of a thing is called: 'demandCall', 'OPEN' → 征集中. */
export function stateIn(entity: string, status: string, t: Words): string {
  return firstOf([`${floor(entity)}.status.${status}`, `seals.entries.states.${status}`], t) ?? status;
}

/** From which state to which; empty where none has changed. */
export function changeIn(
  entry: { entity: string; fromState: string | null; toState: string | null },
  t: Words,
): string {
  const { entity, fromState, toState } = entry;
  if (toState === null || toState === fromState) return '';
  return [fromState, toState]
    .filter((one) => one !== null)
    .map((one) => stateIn(entity, one, t))
    .join(' → ');
}

/** What kind of thing an entry is about; of an export, the list that was taken. */
export function kindIn(entity: string, t: Words): string {
  const list = `trail.exports.${entity}`;
  const taken = t(list, { isFiltered: 'no' });
  return firstOf([`seals.entries.kinds.${entity}`], t) ?? (taken === list ? entity : taken);
}

/** The text of the first key that has one: a key that has none stands for itself (Words). */
const firstOf = (keys: readonly string[], t: Words): string | undefined =>
  keys.map((key) => ({ key, text: t(key) })).find(({ key, text }) => text !== key)?.text;
