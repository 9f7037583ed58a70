import type { Prisma } from '@/lib/db/generated/client';
import { all, any, given, member, type Sees, sees, system, within } from '@/lib/kernel/sees';

type OfOrganisation = { organisationId: string };
type HandedIn = { submittedAt: Date | null; round: { region: { path: string } } };
type OnItsWay = { submittedAt: Date | null; wayFrom: { path: string } | null; standsAt: { path: string } | null };
type See<Row> = Sees<'application', Row, Prisma.ApplicationWhereInput>;

const inOffice = all(given('submittedAt'), within('round.region.path', 'OFFICER', 'OBSERVER'));

/** The offices it has passed lie above the one where it began, unless its place was changed on the way. */
const onItsWay = all(given('submittedAt'), any(within('wayFrom.path', 'OFFICER'), within('standsAt.path', 'OFFICER')));

/**
 * The organisation's own people see it always; the office and its observers from the first submission on, never a draft, and
 * so do the officers through whose offices it goes.
 */
export const applicationSees: See<OfOrganisation & HandedIn & OnItsWay> = sees(
  any(system, member('organisationId'), inOffice, onItsWay),
);

/** What an office below the round's reads of what goes through it: nothing of how it fares at the round's. */
export const levelSeesApplication: See<OnItsWay> = sees(onItsWay);

/** Whoever may give it back: the round's office, and those on its way. */
export const screenerSeesApplication: See<HandedIn & OnItsWay> = sees(any(inOffice, onItsWay));

/** Its own people: what they fill in is no page of the office's. */
export const memberSeesApplication: See<OfOrganisation> = sees(member('organisationId'));

/** The office's side of it. Whoever applies has their own pages, even where they are an officer too. */
export const officeSeesApplication: See<HandedIn> = sees(inOffice);
