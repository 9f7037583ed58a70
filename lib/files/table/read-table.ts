import 'server-only';
import { readFile } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import type { StoredFile } from '@/lib/db/generated/client';
import { mimeOf } from '../kinds';
import { placeOf } from '../places';
import { inThread, threadLimits } from '../word/in-thread';
import type { TableAnswer } from './table';

/** The rows of a stored table, the first sheet of a workbook or a CSV; what cannot be read within the limits is told as a problem. */
export async function readTable({ sha256, mime }: Pick<StoredFile, 'sha256' | 'mime'>): Promise<TableAnswer> {
  const bytes = await readFile(placeOf(sha256)).then(
    (found) => found,
    () => null,
  );
  if (bytes === null) return { problem: 'tableUnreadable' };
  const kind = mime === mimeOf('csv') ? 'csv' : 'xlsx';
  const answer = await inThread<TableAnswer>(
    () =>
      new Worker(new URL('./read-table-thread.ts', import.meta.url), {
        workerData: { bytes, kind },
        resourceLimits: threadLimits,
        stderr: true,
      }),
  );
  return answer ?? { problem: 'tableUnreadable' };
}
