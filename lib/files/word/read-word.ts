import 'server-only';
import { readFile } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import { placeOf } from '../places';
import { inThread, threadLimits } from './in-thread';

/** A stored Word file as HTML in which nothing links, loads or runs; null when it is gone or cannot be read within the limits. */
export async function readWord({ sha256 }: { sha256: string }): Promise<string | null> {
  const bytes = await readFile(placeOf(sha256)).then(
    (found) => found,
    () => null,
  );
  if (bytes === null) return null;
  return inThread<string>(
    () =>
      new Worker(new URL('./read-word-thread.ts', import.meta.url), {
        workerData: { bytes },
        resourceLimits: threadLimits,
        stderr: true,
      }),
  );
}
