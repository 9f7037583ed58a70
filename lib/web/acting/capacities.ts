import { type Actor, type GrantRole, isPerson } from '@/lib/kernel/actor';
import { paths } from '@/lib/paths/paths';
import type { KeyIn } from '@/messages/typed';

/** The offices that a person's roles lie in, by region: their names, and how high they stand. */
export type Offices = Readonly<Record<string, { officeName: string; level: string }>>;

/** One of the ways in which somebody acts: for an office, an organisation, as an expert. */
export type Capacity = {
  /** Also the value of the cookie that remembers it. */
  key: string;
  group: KeyIn<'navigation.groups'>;
  /** For whom; empty above all regions, and for an expert. */
  name: string;
  role: KeyIn<'navigation.roles'>;
  /** Its first screen. */
  href: string;
};

/** Everything a person acts as, what they see first before what comes after it. Acting as one takes no other away. */
export function capacitiesOf(actor: Actor, offices: Offices): Capacity[] {
  if (!isPerson(actor)) return [];
  const held = (role: GrantRole): Capacity[] =>
    actor.grants
      .filter((grant) => grant.role === role)
      .map((grant) => {
        const office = offices[grant.regionId ?? ''];
        return {
          key: keyOfGrant(grant),
          name: office?.officeName ?? '',
          ...(role === 'OFFICER' ? { ...officer, role: roleIn(office) } : others[role as keyof typeof others]),
        };
      });
  return [
    ...held('OFFICER'),
    ...(actor.expertIds.length > 0
      ? [{ key: 'expert', group: 'expert', name: '', role: 'expert', href: paths.review() } as const]
      : []),
    ...actor.memberships.map(({ organisationId, organisationName }) => ({
      key: keyOfMembership({ organisationId }),
      group: 'organisation' as const,
      name: organisationName,
      role: 'member' as const,
      href: paths.my(),
    })),
    ...(
      [
        'OBSERVER',
        'DISCIPLINE_INSPECTOR',
        'SECURITY_ADMINISTRATOR',
        'SYSTEM_ADMINISTRATOR',
        'AUDIT_ADMINISTRATOR',
      ] as const
    ).flatMap(held),
  ];
}

/** The one that was chosen, if it is still held; else the first. */
export const actingAs = (capacities: readonly Capacity[], chosen: string): Capacity | undefined =>
  capacities.find(({ key }) => key === chosen) ?? capacities[0];

/** The same person with the same rights; what they act as stands first, where only one can be meant. */
export const actingFirst = <Person extends Actor>(actor: Person, chosen: string): Person => ({
  ...actor,
  grants: firstOf(actor.grants, (grant) => keyOfGrant(grant) === chosen),
  memberships: firstOf(actor.memberships, (membership) => keyOfMembership(membership) === chosen),
});

const keyOfGrant = ({ role, regionId }: { role: string; regionId: string | null }): string =>
  `${role}:${regionId ?? ''}`;
const keyOfMembership = ({ organisationId }: { organisationId: string }): string => `member:${organisationId}`;

const firstOf = <Row>(rows: Row[], isFirst: (row: Row) => boolean): Row[] => [
  ...rows.filter(isFirst),
  ...rows.filter((row) => !isFirst(row)),
];

const officer = { group: 'office', href: paths.office() } as const;
const levels: Readonly<Record<string, Capacity['role']>> = {
  CITY: 'cityOfficer',
  DISTRICT: 'districtOfficer',
  STREET: 'streetOfficer',
  COMMUNITY: 'communityOfficer',
};
/** Counties and cities of a county's rank stand where districts do; only a district has 区 in its office's name. */
function roleIn(office: Offices[string] | undefined): Capacity['role'] {
  const isCounty = office?.level === 'DISTRICT' && !office.officeName.includes('区');
  return isCounty ? 'countyOfficer' : (levels[office?.level ?? ''] ?? 'officer');
}

const others = {
  OBSERVER: { group: 'observer', role: 'observer', href: paths.observe() },
  DISCIPLINE_INSPECTOR: { group: 'discipline', role: 'discipline', href: paths.discipline() },
  SECURITY_ADMINISTRATOR: { group: 'security', role: 'security', href: paths.adminAppointments() },
  SYSTEM_ADMINISTRATOR: { group: 'administrator', role: 'system', href: paths.admin() },
  AUDIT_ADMINISTRATOR: { group: 'audit', role: 'audit', href: paths.trailEntries() },
} as const;
