import { type Actor, isMemberOf, isOfficerAt } from '@/lib/kernel/actor';
import type { Policy } from '@/lib/kernel/policy';
import { claimSees, type GuardedClaim } from './sees';

type Act = 'view' | 'answer' | 'withdraw' | 'transfer' | 'refuse' | 'seePapers' | 'seeAnswer';

/** Nobody settles what they claim, or what they would lose. */
const settles = (actor: Actor, { organisation, organisationId, claimantId }: GuardedClaim): boolean =>
  isOfficerAt(actor, organisation.region.path) && actor.personId !== claimantId && !isMemberOf(actor, organisationId);

/** The claimant and those in the organisation say their word; an officer of its region (or above) settles. */
export const claimPolicy = {
  view: claimSees.judge,
  answer: (actor, { organisationId }) => isMemberOf(actor, organisationId, 'OWNER'),
  withdraw: (actor, { claimantId }) => actor.personId === claimantId,
  transfer: settles,
  refuse: settles,
  /** Certificate, authorisation and the claimant's name and address: not for the other side. */
  seePapers: (actor, { organisation, claimantId }) =>
    actor.personId === claimantId || isOfficerAt(actor, organisation.region.path),
  /** What those in the organisation say of it goes to the office. */
  seeAnswer: (actor, { organisation }) => isOfficerAt(actor, organisation.region.path),
} satisfies Policy<GuardedClaim, Act>;
