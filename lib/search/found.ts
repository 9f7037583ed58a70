import type { TextKey } from '@/messages/typed';

/** What the search finds: every kind that has a page, in the order in which a page shows them. */
export const kinds = [
  'sheets',
  'ownApplications',
  'ownOrganisations',
  'ownDemands',
  'ownClaims',
  'applications',
  'demands',
  'organisations',
  'rounds',
  'notices',
  'pastProjects',
  'topics',
  'demandCalls',
  'claims',
  'experts',
  'funds',
  'templates',
  'accounts',
  'regions',
  'publicRounds',
  'publicDemandCalls',
  'results',
  'projects',
  'publicTopics',
  'publicDemands',
  'publicOrganisations',
] as const;
export type Kind = (typeof kinds)[number];

/** One thing that was found, as its own list shows it. */
export type Hit = {
  href: string;
  title: string;
  number?: string | null;
  /** What tells it from others of the name. */
  facts: string[];
  /** Message key of how it stands. */
  state?: TextKey;
  /** By which the newer stands before the older. */
  at: Date | null;
};

/** So many of a kind stand beside others. */
export const SHOWN = 5;
/** So many of a kind are read at all: how many more there are would cost more than it says. */
export const MOST = 50;

/** What of a kind was found. */
export type Group = {
  kind: Kind;
  hits: Hit[];
  /** At most MOST. */
  count: number;
  /** Whether there are more than could be counted. */
  isMore: boolean;
  /** Where the whole is shown: its list with the same words, or the search for it alone. Null where all of it stands here. */
  href: string | null;
};
