import 'server-only';
import type { Prisma } from '@/lib/db/generated/client';
import type { Actor } from '@/lib/kernel/actor';
import { belowRegion } from './calls/categories';
import { matching } from './claims/matching';
import type { OfficeDemandParams } from './list-params';
import { toVerifyStatuses } from './rules';
import { inOfficeOf } from './visible-to';

/** `also` is what a floor above narrows the list by, such as a topic. */
export type OfficeDemandFilter = OfficeDemandParams & { also?: Prisma.DemandWhereInput };

/** The demands of the actor's regions that an address asks for: what the list shows and what its export holds. */
export async function officeWhere(
  actor: Actor,
  { q, status, category, region, call, overdue, also = {} }: OfficeDemandFilter,
  now: Date,
): Promise<Prisma.DemandWhereInput> {
  return {
    AND: [
      inOfficeOf(actor),
      status === undefined ? {} : { status: status === 'TO_VERIFY' ? { in: [...toVerifyStatuses] } : status },
      category === undefined ? {} : { category: { code: category } },
      await belowRegion(region),
      call === undefined ? {} : { callId: call },
      overdue ? overdueAt(now) : {},
      matching(q, 'title'),
      also,
    ],
  };
}

export const overdueAt = (now: Date): Prisma.DemandWhereInput => ({
  status: { in: [...toVerifyStatuses] },
  verifyDueAt: { lte: now },
});
