import type { Prisma } from '@/lib/db/generated/client';
import { type Sees, sees, through } from '@/lib/kernel/sees';
import { roundSees } from '@/lib/rounds/sees';

type See = Sees<'slate', { round: { region: { path: string } } }, Prisma.AwardSlateWhereInput>;

/** Whoever runs or watches the round sees what was tried before it was decided. */
export const slateSees: See = sees(through('round', roundSees));
