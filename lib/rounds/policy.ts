import { type Actor, isOfficerAt } from '@/lib/kernel/actor';
import type { Policy } from '@/lib/kernel/policy';
import type { roundLifecycle } from './lifecycle';
import { roundSees } from './sees';

type RoundEvent = ReturnType<typeof roundLifecycle.eventsOf>[number];
export type RoundAct = RoundEvent | 'view' | 'manage' | 'edit' | 'extend';
type OfRegion = { region: { path: string } };

const manages = (actor: Actor, { region }: OfRegion): boolean => isOfficerAt(actor, region.path);

/** A round belongs to its region: officers there and above it run it, observers watch. Everybody else reads what is published. */
export const roundPolicy = {
  view: roundSees.judge,
  manage: manages,
  edit: manages,
  extend: manages,
  publish: manages,
  cancel: manages,
  startScreening: manages,
  startReview: manages,
  finishReview: manages,
  publicise: manages,
  publiciseAgain: manages,
  confirmAwards: manages,
} satisfies Policy<OfRegion, RoundAct>;
