import type { Prisma } from '@/lib/db/generated/client';
import { sees, within } from '@/lib/kernel/sees';

/** System administrators see the regions of their own subtree. */
export const administratorSeesRegion = sees<'region', { path: string }, Prisma.RegionWhereInput>(
  within('path', 'SYSTEM_ADMINISTRATOR'),
);
