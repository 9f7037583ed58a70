import { isOfficerAt } from '@/lib/kernel/actor';
import type { Policy } from '@/lib/kernel/policy';
import { planSees } from './sees';

type OfRegion = { region: { path: string } };

/** Officers of its region and above set a plan up. */
export const planPolicy = {
  view: planSees.judge,
  edit: (actor, { region }) => isOfficerAt(actor, region.path),
} satisfies Policy<OfRegion, 'view' | 'edit'>;
