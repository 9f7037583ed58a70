import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { ApplicationStatus } from '@/lib/db/generated/enums';
import { Refusal } from '@/lib/kernel/refusal';
import { type ApplicationEvent, applicationLifecycle } from './lifecycle';
import { clockOff } from './screening/clock';

type Moving = { id: string; status: ApplicationStatus; version: number };

/** Moves one application along its lifecycle, with further facts of the same moment. @throws Refusal 'conflict' when somebody was faster. */
export async function moveApplication(
  tx: Tx,
  application: Moving,
  { event, ...facts }: { event: ApplicationEvent } & Prisma.ApplicationUncheckedUpdateInput,
) {
  const status = applicationLifecycle.move(application.status, event);
  return tx.application.update({
    where: { id: application.id, version: application.version },
    data: { ...clockOf(status), ...facts, status, version: { increment: 1 } },
  });
}

/** Moves many at once, all or none. @throws Refusal 'conflict' when one of them is not in the state `from` any more. */
export async function moveApplications(
  tx: Tx,
  { ids, from, event }: { ids: readonly string[]; from: ApplicationStatus; event: ApplicationEvent },
): Promise<void> {
  const status = applicationLifecycle.move(from, event);
  const { count } = await tx.application.updateMany({
    where: { id: { in: [...ids] }, status: from },
    data: { ...clockOf(status), status, version: { increment: 1 } },
  });
  if (count !== new Set(ids).size) throw new Refusal('conflict', [{ code: 'kernel.problems.stateMoved' }]);
}

/** What waits for no screening has no term of one. */
const clockOf = (status: ApplicationStatus) => (status === 'SUBMITTED' ? {} : clockOff);
