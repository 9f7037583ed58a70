import type { Prisma } from '@/lib/db/generated/client';
import { any, member, type Sees, sees, system, within } from '@/lib/kernel/sees';

/** What must be known of a tie to judge. */
export type GuardedTie = {
  groupId: string;
  unitId: string;
  askedByUnit: boolean;
  group: { region: { path: string } };
  unit: { region: { path: string } };
};
type See = Sees<'organisationTie', GuardedTie, Prisma.OrganisationTieWhereInput>;

/** The people of both sides, and the offices of either's region. */
export const tieSees: See = sees(
  any(
    system,
    member('groupId'),
    member('unitId'),
    within('group.region.path', 'OFFICER', 'OBSERVER'),
    within('unit.region.path', 'OFFICER', 'OBSERVER'),
  ),
);
