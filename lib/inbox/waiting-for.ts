import 'server-only';
import { waitingForAmendments } from '@/lib/amendments/waiting';
import { waitingForApplicants, waitingForScreening } from '@/lib/applications/waiting';
import { waitingForAwards } from '@/lib/awards/waiting';
import { waitingForDemandOfficers, waitingForDemandSubmitters } from '@/lib/demands/waiting';
import type { Actor } from '@/lib/kernel/actor';
import type { Waiting } from '@/lib/kernel/waiting';
import { waitingForOrganisationMembers, waitingForOrganisationOfficers } from '@/lib/organisations/waiting';
import { waitingForExperts, waitingForStages } from '@/lib/reviews/waiting';
import { waitingForRounds } from '@/lib/rounds/waiting';
import { byDueTime } from './groups';

/** What waits for an officer, on every floor. */
export const waitingForOfficer = (actor: Actor, now: Date): Promise<Waiting[]> =>
  together(
    waitingForOrganisationOfficers(actor),
    waitingForDemandOfficers(actor),
    waitingForRounds(actor, now),
    waitingForAmendments(actor, now),
    waitingForScreening(actor),
    waitingForStages(actor, now),
    waitingForAwards(actor, now),
  );

/** What waits for somebody in an organisation. */
export const waitingForMember = (actor: Actor, now: Date): Promise<Waiting[]> =>
  together(waitingForApplicants(actor, now), waitingForOrganisationMembers(actor), waitingForDemandSubmitters(actor));

export const waitingForExpert = (actor: Actor): Promise<Waiting[]> => together(waitingForExperts(actor));

async function together(...floors: Promise<Waiting[]>[]): Promise<Waiting[]> {
  return byDueTime((await Promise.all(floors)).flat());
}
