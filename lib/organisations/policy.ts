import { type Actor, isMemberOf, isOfficerAt } from '@/lib/kernel/actor';
import type { Policy } from '@/lib/kernel/policy';
import type { Reader } from '@/lib/kernel/showing';
import { type GuardedOrganisation, organisationSees } from './sees';

type Act =
  | 'view'
  | 'update'
  | 'resubmit'
  | 'changeKeyFacts'
  | 'updateBankAccount'
  | 'manageMembers'
  | 'verify'
  | 'returnForCorrection'
  | 'refuse'
  | 'overrideUscc'
  | 'recordStanding'
  | 'keepPassport'
  | 'checkPassport';

const isInCharge = (actor: Actor, { region }: GuardedOrganisation): boolean => isOfficerAt(actor, region.path);
const isEditor = (actor: Actor, { id }: GuardedOrganisation): boolean => isMemberOf(actor, id, 'OWNER', 'EDITOR');
const keepsAccounts = (actor: Actor, { id }: GuardedOrganisation): boolean => isMemberOf(actor, id, 'OWNER', 'FINANCE');

/** Members look after their own organisation; officers of its region (or above) judge it. */
export const organisationPolicy = {
  view: organisationSees.judge,
  update: isEditor,
  resubmit: isEditor,
  changeKeyFacts: isEditor,
  updateBankAccount: keepsAccounts,
  manageMembers: (actor, organisation) => isMemberOf(actor, organisation.id, 'OWNER'),
  verify: isInCharge,
  returnForCorrection: isInCharge,
  refuse: isInCharge,
  overrideUscc: isInCharge,
  recordStanding: isInCharge,
  keepPassport: isEditor,
  checkPassport: isInCharge,
} satisfies Policy<GuardedOrganisation, Act>;

/** How somebody stands to an organisation's contacts and account. Who sees none of it is the public. */
export function organisationReader(actor: Actor, organisation: GuardedOrganisation): Reader {
  if (keepsAccounts(actor, organisation)) return 'keeper';
  if (isMemberOf(actor, organisation.id)) return 'member';
  if (isInCharge(actor, organisation)) return 'caller';
  return organisationSees.judge(actor, organisation) ? 'staff' : 'public';
}
