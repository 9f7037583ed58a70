import type { Prisma } from '@/lib/db/generated/client';
import { anyOf } from '@/lib/kernel/any-of';

/** Rounds whose result is out: in publicity or final. Every query of this floor goes through these; nobody is asked who they are. */
export const roundWithResult = {
  publishedAt: { not: null },
  status: { in: ['PUBLICISING', 'AWARDED'] },
  notices: { some: {} },
} satisfies Prisma.RoundWhereInput;

/** Main rounds of which any part has a result; a track whose edition is not published yet stands for itself. */
export const editionWithResult = anyOf<Prisma.RoundWhereInput>([
  { AND: [{ mainRoundId: null }, roundWithResult] },
  { mainRoundId: null, publishedAt: { not: null }, tracks: { some: roundWithResult } },
  { AND: [{ mainRound: { publishedAt: null } }, roundWithResult] },
]);

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
