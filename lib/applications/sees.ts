import type { Prisma } from '@/lib/db/generated/client';
import { all, any, given, member, type Sees, sees, system, within } from '@/lib/kernel/sees';

type OfOrganisation = { organisationId: string };
type HandedIn = { submittedAt: Date | null; round: { region: { path: string } } };
type See<Row> = Sees<'application', Row, Prisma.ApplicationWhereInput>;

const inOffice = all(given('submittedAt'), within('round.region.path', 'OFFICER', 'OBSERVER'));

/** The organisation's own people see it always; the office and its observers from the first submission on, never a draft. */
export const applicationSees: See<OfOrganisation & HandedIn> = sees(any(system, member('organisationId'), inOffice));

/** Its own people: what they fill in is no page of the office's. */
export const memberSeesApplication: See<OfOrganisation> = sees(member('organisationId'));

/** The office's side of it. Whoever applies has their own pages, even where they are an officer too. */
export const officeSeesApplication: See<HandedIn> = sees(inOffice);
