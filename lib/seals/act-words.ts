/** Where the acts of a thing have their words, when not under its own name. */
const floorOf: Record<string, string> = {
  assignment: 'reviews.trail',
  stage: 'reviews.trail',
  demandCall: 'demands.call',
  plan: 'rounds',
  history: 'history',
  inbox: 'inbox',
  organisationClaim: 'organisations.claims',
};

/** Message keys under which an act may have its words, the first there is holds: 'round.publish' is called what its own pages call it. */
export function keysOfAct(command: string): string[] {
  const [entity = '', verb = ''] = command.split('.');
  return [`seals.entries.acts.${command}`, `${floorOf[entity] ?? `${entity}s`}.acts.${verb}`];
}

/** The same of the thing an entry is about; that of an export is the list that was taken. */
export const keysOfEntity = (entity: string): string[] => [`seals.entries.kinds.${entity}`, `trail.exports.${entity}`];
