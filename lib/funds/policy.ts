import { type Actor, isObserverAt, isOfficerAt } from '@/lib/kernel/actor';
import type { Policy } from '@/lib/kernel/policy';

type OfRegion = { region: { path: string } };

const manages = (actor: Actor, { region }: OfRegion): boolean => isOfficerAt(actor, region.path);

/** A fund has an owner: officers of its region and above use it. A lower level neither sees nor spends it. */
export const fundPolicy = {
  view: (actor, fund) => manages(actor, fund) || isObserverAt(actor, fund.region.path),
  manage: manages,
} satisfies Policy<OfRegion, 'view' | 'manage'>;
