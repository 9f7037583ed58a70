import type { Prisma } from '@/lib/db/generated/client';

/** Leaves out of any reading of assignments what was given and not done of an application that was withdrawn: it fills no place. */
export const withoutVain: Prisma.ReviewAssignmentWhereInput = {
  NOT: { status: { in: ['INVITED', 'ACCEPTED'] }, application: { status: 'WITHDRAWN' } },
};
