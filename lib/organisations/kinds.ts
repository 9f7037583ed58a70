import type { OrganisationType } from '@/lib/db/generated/enums';

const facts = ['establishedOn', 'registrar', 'registrationNumber', 'address', 'introduction'] as const;
export type LaterFact = (typeof facts)[number];

type Kind = {
  /** The first two signs of its credit code (GB 32100-2015): who registers it, and as what. */
  prefixes: readonly string[];
  /** Whether it bears a credit code; a people's organisation below the county often has none. */
  code: 'always' | 'perhaps' | 'never';
  /** Whether a paper proves it: a certificate, a licence, an approval. A natural person promises instead. */
  paper: boolean;
  /** Paid into an account of its own; else a host may keep the money. */
  account: boolean;
  /** A social organisation: registered with or filed at civil affairs, which inspects, rates and lists it. */
  social: boolean;
  /** What registration leaves for later. */
  later: readonly LaterFact[];
};

const registered = { code: 'always', paper: true, account: true, social: true, later: facts } as const;
/** Its code is its number of registration. */
const elsewhere = {
  ...registered,
  social: false,
  later: ['establishedOn', 'registrar', 'address', 'introduction'],
} as const;

/** Who may be an applicant, and what proves each (decision 77). */
export const kinds: Record<OrganisationType, Kind> = {
  SOCIAL_GROUP: { ...registered, prefixes: ['51'] },
  SOCIAL_SERVICE_AGENCY: { ...registered, prefixes: ['52'] },
  FOUNDATION: { ...registered, prefixes: ['53'] },
  FILED: { ...registered, prefixes: [], code: 'never', paper: false, account: false },
  OTHER: { ...registered, prefixes: ['59'] },
  /** Companies, sole traders, cooperatives. */
  ENTERPRISE: { ...elsewhere, prefixes: ['91', '92', '93'] },
  PUBLIC_INSTITUTION: { ...elsewhere, prefixes: ['12'] },
  /** Women's federation, youth league, union: some bear a code of their offices, some none; they need not register (免予登记). */
  PEOPLES_ORGANISATION: {
    ...elsewhere,
    prefixes: ['13', '11', '19', '81'],
    code: 'perhaps',
    account: false,
    later: ['address', 'introduction'],
  },
  /** Little is collected: name and telephone. */
  NATURAL_PERSON: {
    prefixes: [],
    code: 'never',
    paper: false,
    account: true,
    social: false,
    later: [],
  },
};

const allTypes = Object.keys(kinds) as OrganisationType[];

export const isNaturalPerson = ({ type }: { type: string }): boolean => type === 'NATURAL_PERSON';

export const isOrganisationType = (text: string): text is OrganisationType => Object.hasOwn(kinds, text);

/** Whom every round is open to that does not say otherwise. */
export const socialOrganisations = allTypes.filter((type) => kinds[type].social);

export const isSocialOrganisation = ({ type }: { type: string }): boolean =>
  isOrganisationType(type) && kinds[type].social;

/** Kinds that may be registered without a code. */
export const withoutCode = ['FILED', 'PEOPLES_ORGANISATION', 'NATURAL_PERSON'] as const;
export type WithoutCode = (typeof withoutCode)[number];

/** What is chosen for an organisation: a natural person registers as one, and never becomes one. */
export const organisationTypes = allTypes.filter((type) => type !== 'NATURAL_PERSON');

export const knownPrefixes = allTypes.flatMap((type) => kinds[type].prefixes);

/** The kind that the first two signs of a code name; OTHER where they name none. */
export const typeNamedBy = (uscc: string): OrganisationType =>
  allTypes.find((type) => kinds[type].prefixes.includes(uscc.slice(0, 2))) ?? 'OTHER';
