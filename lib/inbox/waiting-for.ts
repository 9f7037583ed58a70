import 'server-only';
import { z } from 'zod';
import { waitingForAmendments } from '@/lib/amendments/waiting';
import { waitingForApplicants, waitingForScreening } from '@/lib/applications/waiting';
import { waitingForAwards } from '@/lib/awards/waiting';
import { waitingForDemandOfficers, waitingForDemandSubmitters } from '@/lib/demands/waiting';
import { query } from '@/lib/kernel/query';
import { holderOf, oneself, oneselfIf } from '@/lib/kernel/seen';
import type { Waiting } from '@/lib/kernel/waiting';
import { waitingOn } from '@/lib/lists/waiting-for';
import { waitingForOrganisationMembers, waitingForOrganisationOfficers } from '@/lib/organisations/waiting';
import { waitingForExperts, waitingForStages } from '@/lib/reviews/waiting';
import { waitingForRounds } from '@/lib/rounds/waiting';
import { byDueTime } from './groups';

const officersFloors = [
  waitingForOrganisationOfficers,
  waitingForDemandOfficers,
  waitingForRounds,
  waitingForAmendments,
  waitingForScreening,
  waitingForStages,
  waitingForAwards,
];

/** What waits for an officer, on every floor, in one statement. */
export const waitingForOfficer = query({
  name: 'inbox.officer',
  input: z.object({}),
  subject: holderOf('OFFICER'),
  run: ({ db, actor, now }) => together(waitingOn(db, officersFloors, { actor, now })),
});

/** What waits for somebody in an organisation. */
export const waitingForMember = query({
  name: 'inbox.member',
  input: z.object({}),
  subject: oneself,
  run: ({ db, actor, now }) =>
    together(
      waitingForApplicants(db, actor, now),
      waitingForOrganisationMembers(db, actor, now),
      waitingForDemandSubmitters(db, actor),
    ),
});

export const waitingForExpert = query({
  name: 'inbox.expert',
  input: z.object({}),
  subject: oneselfIf(({ expertIds }) => expertIds.length > 0),
  run: ({ db, actor }) => together(waitingForExperts(db, actor)),
});

async function together(...floors: Promise<Waiting[]>[]): Promise<Waiting[]> {
  return byDueTime((await Promise.all(floors)).flat());
}
