import { type Actor, isOfficerAt } from '@/lib/kernel/actor';
import type { Policy } from '@/lib/kernel/policy';
import type { AmendmentEvent } from './lifecycle';
import { amendmentSees } from './sees';

export type AmendmentFacts = { draftedById: string; proposedById: string | null; round: { region: { path: string } } };

const manages = (actor: Actor, { round }: AmendmentFacts): boolean => isOfficerAt(actor, round.region.path);
const isDrafter = (actor: Actor, amendment: AmendmentFacts): boolean =>
  manages(actor, amendment) && actor.personId === amendment.draftedById;

/**
 * Officers of the round's region and above. Only the drafter writes and proposes, so that whoever approves has had no hand
 * in it; that it takes a second person is judged in rules.ts, which can say so. Any officer may withdraw what was abandoned.
 */
export const amendmentPolicy = {
  view: amendmentSees.judge,
  edit: isDrafter,
  propose: isDrafter,
  withdraw: manages,
  publish: manages,
  return: manages,
  reject: manages,
} satisfies Policy<AmendmentFacts, AmendmentEvent | 'view' | 'edit'>;
