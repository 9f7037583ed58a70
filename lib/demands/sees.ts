import type { Prisma } from '@/lib/db/generated/client';
import { type Actor, subtreesOf } from '@/lib/kernel/actor';
import { all, among, any, given, member, own, type Sees, sees, system, within } from '@/lib/kernel/sees';
import { pathsAbove } from '@/lib/regions/lineage';

type OfRegion = { region: { path: string } };
type Raised = { submitterPersonId: string | null; organisationId: string | null };
type See<Row> = Sees<'demand', Row, Prisma.DemandWhereInput>;
type SeeCall = Sees<'demand call', OfRegion, Prisma.DemandCallWhereInput>;

const inOffice = within('region.path', 'OFFICER', 'OBSERVER');
const raised = any(own('submitterPersonId'), member('organisationId', 'OWNER', 'EDITOR'));

/** Whether it is the actor's own. */
export const isRaisedBy = (actor: Actor, demand: Raised): boolean => raised.judge(actor, demand);

/** A demand call belongs to its region: officers there and above it run it, observers watch. */
export const callSees: SeeCall = sees(inOffice);

/** What of their own office's and the published calls of the offices above stands in an officer's list: demands of their region come in there too. */
export const callListSees: Sees<'demand call', OfRegion & { publishedAt: Date | null }, Prisma.DemandCallWhereInput> =
  sees(
    any(
      inOffice,
      all(
        given('publishedAt'),
        among('region.path', (actor) => subtreesOf(actor, 'OFFICER', 'OBSERVER').flatMap(pathsAbove)),
      ),
    ),
  );

/**
 * Calls the actor runs.
 * @public the sentence that what waits for an officer says in SQL; a test holds the two together
 */
export const officerSeesCall: SeeCall = sees(within('region.path', 'OFFICER'));

/** The office of its region (or above), and whoever raised it. */
export const demandSees: See<OfRegion & Raised> = sees(any(system, inOffice, raised));

/** Demands of the regions the actor works for: the office's queue. */
export const officeSeesDemand: See<OfRegion> = sees(any(system, inOffice));

/**
 * Those the actor verifies and places.
 * @public the sentence that what waits for an officer says in SQL; a test holds the two together
 */
export const officerSeesDemand: See<OfRegion> = sees(within('region.path', 'OFFICER'));

/** Claims of organisations the actor belongs to. */
export const claimantSeesClaim: Sees<'demand claim', { organisationId: string }, Prisma.DemandClaimWhereInput> = sees(
  member('organisationId', 'OWNER', 'EDITOR'),
);

/** Demands the actor's own hands (or organisations) raised. */
export const raiserSeesDemand: See<Raised> = sees(raised);
