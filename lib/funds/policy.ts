import { type Actor, isOfficerAt } from '@/lib/kernel/actor';
import type { Policy } from '@/lib/kernel/policy';
import { inChargeOf, type PlaceWithOffices } from '@/lib/regions/office-in-charge';
import { fundSees, officerSeesFund } from './sees';

type OfRegion = { region: { path: string } };

const manages = (actor: Actor, fund: OfRegion): boolean => officerSeesFund.judge(actor, fund);

/** A fund has an owner: officers of its region and above see it and keep its facts. A lower level neither sees nor spends it. */
export const fundPolicy = {
  view: fundSees.judge,
  manage: manages,
} satisfies Policy<OfRegion, 'view' | 'manage'>;

/**
 * Whether the actor may promise a place's money to a round. It is its own office's to promise, or where nobody sits there that
 * of the nearest one above; an office further up spends it only in a round of that very place, which it runs in its stead.
 */
export const maySpend = (actor: Actor, place: PlaceWithOffices, roundPath: string): boolean =>
  isOfficerAt(actor, place.path) && (place.path === roundPath || inChargeOf(place, actor).isOwn);
