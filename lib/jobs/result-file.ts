import 'server-only';
import { z } from 'zod';
import { db, type Tx } from '@/lib/db/client';
import type { Job } from '@/lib/db/generated/client';
import { dropBytes } from '@/lib/files/drop-bytes';
import type { MadeFile } from '@/lib/files/keep-made-file';
import { enqueueChores } from './enqueue';
import { chore } from './job-kind';

/** Removes the bytes of what a job wrote, once they have been kept as long as was said. */
export const dropResultFile = chore({
  name: 'job.dropFile',
  tries: 11,
  payload: z.object({ fileId: z.string() }),
  run: ({ payload: { fileId }, now }) => dropBytes(db, { fileId, now }),
});

/** Writes down what a job wrote, for whoever started it, and leaves its dropping for later. A job that does not point to it loses nothing. */
export async function keepResultFile(tx: Tx, job: Job, file: MadeFile & { uploadedAt: Date }): Promise<string> {
  const { id } = await tx.storedFile.create({ data: { ...file, scan: 'made-here', uploadedById: job.startedById } });
  await enqueueChores(tx, dropResultFile, [{ key: id, payload: { fileId: id }, at: file.keptUntil }]);
  return id;
}
