import type { Actor } from '@/lib/kernel/actor';
import type { Policy } from '@/lib/kernel/policy';
import { awardsPolicy } from '../policy';
import type { CoFundingEvent } from './lifecycle';
import { coFundingSees } from './sees';

/** Whether the actor sits in the very office of this place: money is promised there, not above it. */
export const sitsIn = ({ grants }: Actor, regionPath: string): boolean =>
  grants.some((grant) => grant.role === 'OFFICER' && grant.regionPath === regionPath);

type OfCounty = { region: { path: string }; round: { region: { path: string } } };
type Answers = 'confirm' | 'confirmLess' | 'decline';

/** A county's own office answers for its money, nobody above it; what it does not pay the round's office settles. */
export const coFundingPolicy = {
  view: coFundingSees.judge,
  confirm: (actor, { region }) => sitsIn(actor, region.path),
  confirmLess: (actor, { region }) => sitsIn(actor, region.path),
  decline: (actor, { region }) => sitsIn(actor, region.path),
  carry: awardsPolicy.decide,
  reduce: awardsPolicy.decide,
  drop: awardsPolicy.decide,
  recall: awardsPolicy.decide,
} satisfies Policy<OfCounty, 'view' | Answers | Exclude<CoFundingEvent, Answers | 'end'>>;
