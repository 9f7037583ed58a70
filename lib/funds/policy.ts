import type { Actor } from '@/lib/kernel/actor';
import type { Policy } from '@/lib/kernel/policy';
import { fundSees, officerSeesFund } from './sees';

type OfRegion = { region: { path: string } };

const manages = (actor: Actor, fund: OfRegion): boolean => officerSeesFund.judge(actor, fund);

/** A fund has an owner: officers of its region and above use it. A lower level neither sees nor spends it. */
export const fundPolicy = {
  view: fundSees.judge,
  manage: manages,
} satisfies Policy<OfRegion, 'view' | 'manage'>;
