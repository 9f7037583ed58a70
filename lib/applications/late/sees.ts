import type { Prisma } from '@/lib/db/generated/client';
import { any, type Sees, sees, system, within } from '@/lib/kernel/sees';

type See = Sees<'late entry', { round: { region: { path: string } } }, Prisma.LateEntryWhereInput>;

/** Whoever runs or watches the round. Its organisation learns of a grant by letter and on its own pages, never of a proposal. */
export const lateEntrySees: See = sees(any(system, within('round.region.path', 'OFFICER', 'OBSERVER')));
