import type { Prisma } from '@/lib/db/generated/client';
import { toVerifyStatuses } from '../rules';

/** Demands whose verification has run out of time. */
export const overdueAt = (now: Date): Prisma.DemandWhereInput => ({
  status: { in: [...toVerifyStatuses] },
  verifyDueAt: { lte: now },
});
