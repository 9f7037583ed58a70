import { type Actor, isObserverAt, isOfficerAt } from '@/lib/kernel/actor';
import type { Policy } from '@/lib/kernel/policy';

type OfRegion = { region: { path: string } };

const sets = (actor: Actor, { region }: OfRegion): boolean => isOfficerAt(actor, region.path);

/** A plan is of the region of what it belongs to, a round or a template: officers there and above set it up, observers watch. */
export const planPolicy = {
  view: (actor, plan) => sets(actor, plan) || isObserverAt(actor, plan.region.path),
  edit: sets,
} satisfies Policy<OfRegion, 'view' | 'edit'>;
