import type { Day } from '@/lib/kernel/shanghai';

/** From when to when something held; null: not known, or until today. */
export type Span = { from: Day | null; to: Day | null };

export const serviceKinds = ['EMPLOYED', 'ADVISER', 'COACH', 'CONTRACT', 'INVESTOR', 'DISPUTE'] as const;

/** What ties a person to a body, as they declare it or as the roster has it. */
export type ServiceKind = (typeof serviceKinds)[number];

/** A body by the name somebody typed, with its code where they gave one. */
export type Service = Span & { kind: ServiceKind; body: string; uscc: string };

/** What is known of an expert. Contacts are opaque: two that are equal are the same telephone or address of mail. */
export type ExpertFacts = {
  id: string;
  name: string;
  contacts: readonly string[];
  services: readonly Service[];
  /** Where their close relatives serve. */
  kin: readonly Service[];
  /** Organisations in which they have an account, by id. */
  memberships: readonly (Span & { organisationId: string })[];
};

export const officerRoles = ['LEGAL_REPRESENTATIVE', 'LEADER', 'STAFF', 'CONTACT'] as const;

/** Somebody named by an organisation: its head, board, leaders, staff or who is to be called. `detail` is what it says of them. */
export type Officer = Span & { role: (typeof officerRoles)[number]; name: string; detail: string };

/** What ties two organisations. */
export type TieFacts = Span & { kind: 'HOST' | 'GUIDE'; organisationId: string };

/** What is known of an organisation. Contacts and accounts are opaque. */
export type OrganisationFacts = {
  id: string;
  uscc: string;
  /** Every name it has borne and those of bodies merged into it, each with when. */
  names: readonly (Span & { name: string })[];
  people: readonly Officer[];
  addresses: readonly string[];
  contacts: readonly string[];
  accounts: readonly string[];
  ties: readonly TieFacts[];
};

export type LinkFacts = {
  experts: readonly ExpertFacts[];
  organisations: readonly OrganisationFacts[];
  /** Names of the regions that names begin with: 杭州市, 上城区, 望江街道. */
  regions: readonly string[];
  today: Day;
};
