import type { Prisma } from '@/lib/db/generated/client';
import { any, member, own, type Sees, sees, system, within } from '@/lib/kernel/sees';

/** What must be known of a claim to judge. */
export type GuardedClaim = {
  organisationId: string;
  claimantId: string;
  organisation: { region: { path: string } };
};
type See = Sees<'organisationClaim', GuardedClaim, Prisma.OrganisationClaimWhereInput>;

const inCharge = within('organisation.region.path', 'OFFICER', 'OBSERVER');

/** Who claims, who would lose, and the office of the organisation's region. */
export const claimSees: See = sees(any(system, own('claimantId'), member('organisationId', 'OWNER'), inCharge));

/** Those who may open its papers. */
export const papersSees: See = sees(any(system, own('claimantId'), within('organisation.region.path', 'OFFICER')));
