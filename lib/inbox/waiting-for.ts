import 'server-only';
import { z } from 'zod';
import { partsToConfirm } from '@/lib/applications/joint/waiting';
import { waitingForApplicants } from '@/lib/applications/waiting';
import { partnerChangesToConfirm } from '@/lib/awards/partners/waiting';
import { waitingForDemandSubmitters } from '@/lib/demands/waiting';
import { query } from '@/lib/kernel/query';
import { holderOf, oneself, oneselfIf } from '@/lib/kernel/seen';
import type { Waiting } from '@/lib/kernel/waiting';
import { waitingForOrganisationMembers } from '@/lib/organisations/waiting';
import { waitingForExperts } from '@/lib/reviews/waiting';
import { byDueTime } from './groups';
import { officersDesk } from './officers-desk';

/** What waits for an officer and whose move it is, in one statement. */
export const waitingForOfficer = query({
  name: 'inbox.officer',
  input: z.object({}),
  subject: holderOf('OFFICER'),
  run: ({ db, actor, now }) => officersDesk(db, { actor, now }),
});

/** What waits for somebody in an organisation. */
export const waitingForMember = query({
  name: 'inbox.member',
  input: z.object({}),
  subject: oneself,
  run: ({ db, actor, now }) =>
    together(
      waitingForApplicants(db, actor, now),
      partsToConfirm(db, actor, now),
      partnerChangesToConfirm(db, actor),
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
