import type { Prisma } from '@/lib/db/generated/client';
import { type Sees, sees, within } from '@/lib/kernel/sees';

type OfRegion = { region: { path: string } };

/** A past round is its region's: officers there and above it record it and read it. */
export const pastRoundSees: Sees<'past round', OfRegion, Prisma.PastRoundWhereInput> = sees(
  within('region.path', 'OFFICER'),
);

/** What was brought to it, likewise. */
export const pastImportSees: Sees<'past import', { pastRound: OfRegion }, Prisma.PastImportWhereInput> = sees(
  within('pastRound.region.path', 'OFFICER'),
);

export const pastProjectSees: Sees<'past project', { pastRound: OfRegion }, Prisma.PastProjectWhereInput> = sees(
  within('pastRound.region.path', 'OFFICER'),
);
