import type { Prisma } from '@/lib/db/generated/client';
import type { OrganisationStatus } from '@/lib/db/generated/enums';
import { any, member, type Sees, sees, system, within } from '@/lib/kernel/sees';

/** What must be known of an organisation to judge. */
export type GuardedOrganisation = { id: string; status: OrganisationStatus; region: { path: string } };
type See = Sees<'organisation', GuardedOrganisation, Prisma.OrganisationWhereInput>;

const inCharge = within('region.path', 'OFFICER', 'OBSERVER');

/** Its own people, and officers and observers of its region (or above). */
export const organisationSees: See = sees(any(system, member('id'), inCharge));

/** The office's side of it: organisations of the regions the actor works for. */
export const officeSeesOrganisation: See = sees(inCharge);

/**
 * Those whose registration the actor verifies.
 * @public the sentence that what waits for an officer says in SQL; a test holds the two together
 */
export const officerSeesOrganisation: See = sees(within('region.path', 'OFFICER'));

/** Organisations the actor belongs to. */
export const memberSeesOrganisation: See = sees(member('id'));

/** Those in whose name the actor may bind them. */
export const ownerSeesOrganisation: See = sees(member('id', 'OWNER'));

/** Those whose papers the actor keeps. */
export const editorSeesOrganisation: See = sees(member('id', 'OWNER', 'EDITOR'));
