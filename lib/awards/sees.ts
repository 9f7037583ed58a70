import type { Prisma } from '@/lib/db/generated/client';
import { sees, through } from '@/lib/kernel/sees';
import { officerSeesRound } from '@/lib/rounds/sees';

type OfNotice = { notice: { round: { region: { path: string } } } };

/** Objections to the rounds the actor runs: who raised one is nobody else's business. */
export const officerSeesObjection = sees<'objection', OfNotice, Prisma.ObjectionWhereInput>(
  through('notice', { part: through('round', officerSeesRound) }),
);
