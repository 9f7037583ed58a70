import type { Prisma } from '@/lib/db/generated/client';

/** Applications that their organisation can still hand in: before the deadline, let in after it by name, or given back. */
export const stillToHandIn = (now: Date): Prisma.ApplicationWhereInput => ({
  OR: [
    { status: 'RETURNED' },
    { status: 'DRAFT', round: { status: 'OPEN', closesAt: { gte: now } } },
    { status: 'DRAFT', lateUntil: { gte: now }, round: { status: { in: ['OPEN', 'SCREENING'] } } },
  ],
});
