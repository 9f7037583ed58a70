import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Step } from './way';

/** An application arrives at an office and waits there; at one that it left before anything was decided it waits no longer. */
export async function standAt(
  tx: Tx,
  applicationId: string,
  { regionId, ordinal, now }: Step & { now: Date },
): Promise<void> {
  await tx.recommendation.updateMany({
    where: { applicationId, status: 'WAITING', regionId: { not: regionId } },
    data: { status: 'LEFT', rank: null, version: { increment: 1 } },
  });
  await tx.recommendation.upsert({
    where: { applicationId_regionId: { applicationId, regionId } },
    create: { applicationId, regionId, ordinal, arrivedAt: now },
    update: { status: 'WAITING', ordinal, version: { increment: 1 } },
  });
}
