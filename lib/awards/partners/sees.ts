import type { Prisma } from '@/lib/db/generated/client';
import { any, member, type Sees, sees, system, within } from '@/lib/kernel/sees';

type OfParties = {
  newcomerId: string | null;
  part: { organisationId: string };
  application: { organisationId: string; round: { region: { path: string } } };
};
type See = Sees<'partner change', OfParties, Prisma.PartnerChangeWhereInput>;

const parties = [member('application.organisationId'), member('part.organisationId'), member('newcomerId')] as const;

/** The lead, who leaves and who comes in; and whoever runs or watches the round. */
export const partnerChangeSees: See = sees(
  any(system, ...parties, within('application.round.region.path', 'OFFICER', 'OBSERVER')),
);

/** The organisations it is between. */
export const partySeesChange: See = sees(any(...parties));

/** The office's side of it. */
export const officeSeesChange: See = sees(within('application.round.region.path', 'OFFICER', 'OBSERVER'));
