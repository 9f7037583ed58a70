import 'server-only';
import type { Tx } from '@/lib/db/client';
import { enqueueChores } from '@/lib/jobs/enqueue';
import { dropResultFile } from '@/lib/jobs/result-file';

/**
 * Ends the time of files: their bytes go once this is committed, unless another row holds the same. What was handed in with an
 * application stays with it.
 */
export async function dropPapers(tx: Tx, fileIds: readonly (string | null)[], now: Date): Promise<void> {
  const dropped = await tx.storedFile.findMany({
    where: {
      id: { in: fileIds.filter((id) => id !== null) },
      attachments: { none: { application: { submissions: { some: {} } } } },
    },
    select: { id: true },
  });
  const ids = dropped.map(({ id }) => id);
  await tx.storedFile.updateMany({ where: { id: { in: ids } }, data: { keptUntil: now } });
  await enqueueChores(
    tx,
    dropResultFile,
    ids.map((fileId) => ({ key: fileId, payload: { fileId }, at: now })),
  );
}
