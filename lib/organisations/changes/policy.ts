import type { KeyFact } from '@/lib/db/generated/enums';
import { type Actor, isMemberOf, isOfficerAt } from '@/lib/kernel/actor';
import type { Policy } from '@/lib/kernel/policy';
import { organisationPolicy } from '../policy';
import { type GuardedOrganisation, organisationSees } from '../sees';

type GuardedChange = { fact: KeyFact; organisation: GuardedOrganisation };
type Act = 'view' | 'ask' | 'accept' | 'sendBack' | 'withdraw';

/** Who keeps a fact asks for its change: the account is the owner's and the finance person's, the rest the editors'. */
const keeps = (actor: Actor, { fact, organisation }: GuardedChange): boolean =>
  fact === 'BANK_ACCOUNT'
    ? organisationPolicy.updateBankAccount(actor, organisation)
    : organisationPolicy.update(actor, organisation);

/** An officer of its region (or above) settles; nobody settles what their own organisation asks. */
const settles = (actor: Actor, { organisation }: GuardedChange): boolean =>
  isOfficerAt(actor, organisation.region.path) && !isMemberOf(actor, organisation.id);

export const keyChangePolicy = {
  view: (actor, { organisation }) => organisationSees.judge(actor, organisation),
  ask: keeps,
  accept: settles,
  sendBack: settles,
  withdraw: keeps,
} satisfies Policy<GuardedChange, Act>;
