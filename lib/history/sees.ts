import type { Prisma } from '@/lib/db/generated/client';
import { any, sees, system, within } from '@/lib/kernel/sees';

/** Cities whose published totals the actor brings in: their own bureau's. */
export const importerSeesCity = sees<'city of totals', { path: string }, Prisma.RegionWhereInput>(
  any(system, within('path', 'OFFICER')),
);
