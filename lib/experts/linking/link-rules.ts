import type { ConflictKind } from '@/lib/db/generated/enums';
import type { ServiceKind } from './facts';

/**
 * `strength` of a hundred: how sure it is by itself that who is so linked must not judge. `months`: so long ago it counts, 0
 * for what is looked at as it is today. `hops`: how many bodies or persons stand between expert and organisation.
 * `mostBearers`: what more organisations than these bear in common (the telephone of an incubator) says nothing.
 */
type LinkRule = { kind: ConflictKind; strength: number; months: number; hops: 0 | 1; mostBearers?: number };

/** Three years, as the list for experts of public procurement has it (domain B.4). */
const YEARS_THREE = 36;

const served = { kind: 'EMPLOYMENT', strength: 95, months: YEARS_THREE, hops: 0 } as const;
const today = { months: 0, hops: 0 } as const;
const behind = { kind: 'SAME_CONTROL', months: 0, hops: 1 } as const;

/** What links an expert with an organisation. A rule more is a line here, its words, and what finds it. */
export const linkRules = {
  employed: served,
  adviser: { ...served, strength: 90 },
  coach: { ...served, kind: 'OTHER_INTEREST', strength: 85 },
  contract: { ...served, kind: 'OTHER_INTEREST', strength: 80 },
  investor: { ...served, kind: 'INVESTMENT' },
  dispute: { ...served, kind: 'DISPUTE' },
  member: { ...served, strength: 100 },
  relative: { ...served, kind: 'RELATIVE', strength: 90 },
  sameContact: { ...today, kind: 'EMPLOYMENT', strength: 75, mostBearers: 2 },
  namedWithEmployer: { ...served, strength: 85 },
  /** A name alone is a hint: half a city may be called that. */
  namesake: { ...served, strength: 30 },
  employerAccount: { ...behind, strength: 80, mostBearers: 3 },
  employerHead: { ...behind, strength: 40 },
  employerAddress: { ...behind, strength: 40, mostBearers: 3 },
  employerContact: { ...behind, strength: 45, mostBearers: 3 },
  employerTie: { kind: 'OTHER_INTEREST', strength: 70, months: YEARS_THREE, hops: 1 },
} as const satisfies Record<string, LinkRule>;

export type LinkRuleKey = keyof typeof linkRules;

export const ruleOf = (key: LinkRuleKey): LinkRule => linkRules[key];

export const ruleOfService: Record<ServiceKind, LinkRuleKey> = {
  EMPLOYED: 'employed',
  ADVISER: 'adviser',
  COACH: 'coach',
  CONTRACT: 'contract',
  INVESTOR: 'investor',
  DISPUTE: 'dispute',
};

/** From here on an office has to say what it is; below it is a hint beside others. */
export const HIT_STRENGTH = 50;
