import type { Prisma } from '@/lib/db/generated/client';
import { all, among, isNot, sees, through } from '@/lib/kernel/sees';
import { roundSees } from '@/lib/rounds/sees';

type OfExpert = { expertId: string; status: string };
type OfRound = { round: { region: { path: string } } };

/** Whoever sees the round sees its stages. */
export const stageSees = sees<'stage', OfRound, Prisma.ReviewStageWhereInput>(through('round', roundSees));

/** The sheet is the expert's own, until it is taken away. A suspended expert is none. */
export const expertSeesAssignment = sees<'own assignment', OfExpert, Prisma.ReviewAssignmentWhereInput>(
  all(
    among('expertId', ({ expertId }) => (expertId === null ? [] : [expertId])),
    isNot('status', 'REMOVED'),
  ),
);
