/** Every list that may leave the house as a file: so the trail, its address and saved views know it. */
export const listNames = [
  'rounds',
  'pastProjects',
  'applicationList',
  'ownApplications',
  'concerning',
  'demandList',
  'demandHeat',
  'publicDemands',
  'publishedRounds',
  'publicResults',
  'fundedOrganisations',
  'demandCalls',
  'organisations',
  'experts',
  'funds',
  'people',
  'accounts',
  'trailEntries',
  'stageEntries',
  'decisions',
] as const;

export type ListName = (typeof listNames)[number];

/** What is written down as taken: a list, or a table that a page shows. */
export const takenNames = [...listNames, 'pageTable'] as const;

export const isListName = (name: string): name is ListName => (listNames as readonly string[]).includes(name);
