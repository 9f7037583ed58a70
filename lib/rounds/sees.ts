import type { Prisma } from '@/lib/db/generated/client';
import { given, type Sees, sees, within } from '@/lib/kernel/sees';

type See = Sees<'round', { region: { path: string } }, Prisma.RoundWhereInput>;

/** A round belongs to its region: officers there and above it run it, observers watch. */
export const roundSees: See = sees(within('region.path', 'OFFICER', 'OBSERVER'));

/** Those the actor runs. */
export const officerSeesRound: See = sees(within('region.path', 'OFFICER'));

/** A round that was published, whatever became of it since: everybody reads it. */
export const publicSeesRound = sees<'published round', { publishedAt: Date | null }, Prisma.RoundWhereInput>(
  given('publishedAt'),
);
