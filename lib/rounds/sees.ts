import type { Prisma } from '@/lib/db/generated/client';
import { sees, within } from '@/lib/kernel/sees';

/** A round belongs to its region: officers there and above it run it, observers watch. */
export const roundSees = sees<'round', { region: { path: string } }, Prisma.RoundWhereInput>(
  within('region.path', 'OFFICER', 'OBSERVER'),
);
