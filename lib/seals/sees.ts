import type { Prisma } from '@/lib/db/generated/client';
import { sees, within } from '@/lib/kernel/sees';

/** The chain of a city is the concern of whoever holds an office of the city; that without a city stands above all. */
export const chainSees = sees<'chain', { path: string }, Prisma.RegionWhereInput>(
  within('path', 'OFFICER', 'OBSERVER', 'AUDIT_ADMINISTRATOR'),
);
