import type { Prisma } from '@/lib/db/generated/client';
import { type Sees, sees, through } from '@/lib/kernel/sees';
import { officerSeesRound, roundSees } from '@/lib/rounds/sees';

type See = Sees<'amendment', { round: { region: { path: string } } }, Prisma.FormAmendmentWhereInput>;

/** Whoever sees the round, published or not: what is in force everybody reads with the call. */
export const amendmentSees: See = sees(through('round', roundSees));

/** Amendments of the rounds that the actor runs. */
export const officerSeesAmendment: See = sees(through('round', officerSeesRound));
