import type { Prisma } from '@/lib/db/generated/client';
import { type Sees, sees, within } from '@/lib/kernel/sees';

type See = Sees<'co-funding', { region: { path: string } }, Prisma.CoFundingLineWhereInput>;

/** A county's line is read in the county and by the offices above it; another county sees nothing of it. */
export const coFundingSees: See = sees(within('region.path', 'OFFICER', 'OBSERVER'));
