import type { Prisma } from '@/lib/db/generated/client';
import { all, among, isNot, sees } from '@/lib/kernel/sees';

type OfExpert = { expertId: string; status: string };

/** The sheet is the expert's own, in whichever city, until it is taken away. A suspended expert is none. */
export const expertSeesAssignment = sees<'own assignment', OfExpert, Prisma.ReviewAssignmentWhereInput>(
  all(
    among('expertId', ({ expertIds }) => expertIds),
    isNot('status', 'REMOVED'),
  ),
);
