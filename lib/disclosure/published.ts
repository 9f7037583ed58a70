import type { Prisma } from '@/lib/db/generated/client';

/** Rounds whose result is out: in publicity or final. Every query of this floor goes through these; nobody is asked who they are. */
export const roundWithResult = {
  publishedAt: { not: null },
  status: { in: ['PUBLICISING', 'AWARDED'] },
  notices: { some: {} },
} satisfies Prisma.RoundWhereInput;

/** Proposed awards while they are publicised, awards afterwards; never a pending or a revoked one. */
export const publicAward = {
  status: { in: ['IN_PUBLICITY', 'AWARDED'] },
  round: roundWithResult,
  decision: { outcome: 'AWARD', releasedAt: { not: null } },
} satisfies Prisma.ApplicationWhereInput;

/** Projects have a page of their own from the confirmation on. */
export const awardedProject = {
  status: 'AWARDED',
  award: { isNot: null },
  round: roundWithResult,
} satisfies Prisma.ApplicationWhereInput;
