import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Job } from '@/lib/db/generated/client';

/** The newest job of a kind about something: what the page shows from which it is started. */
export function latestJobAbout(
  db: Tx,
  { kind, aboutId }: Pick<Job, 'kind' | 'aboutId'>,
): Promise<Pick<Job, 'id' | 'status'> | null> {
  return db.job.findFirst({
    where: { kind, aboutId },
    orderBy: [{ queuedAt: 'desc' }, { id: 'desc' }],
    select: { id: true, status: true },
  });
}
