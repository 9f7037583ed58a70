import type { Prisma } from '@/lib/db/generated/client';
import { sees, within } from '@/lib/kernel/sees';

/** A plan is of the region of what it belongs to, a round or a template: officers there and above set it up, observers watch. */
export const planSees = sees<'plan', { region: { path: string } }, Prisma.PlanWhereInput>(
  within('region.path', 'OFFICER', 'OBSERVER'),
);
