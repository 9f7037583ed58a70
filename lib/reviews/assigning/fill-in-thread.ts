import 'server-only';
import { Worker } from 'node:worker_threads';
import { outsideTransaction } from '@/lib/db/in-transaction';
import type { Places } from './exchange';

type Told = { done: number; total: number } | { reads: Uint8Array };

/** `fillPlaces` in a thread of its own, so that the server answers meanwhile. Ends early, with an error, when `signal` aborts. */
export function fillInThread(
  places: Places,
  onProgress: (done: number, total: number) => void,
  signal: AbortSignal | undefined,
): Promise<Uint8Array> {
  outsideTransaction('Computing an assignment');
  const thread = new Worker(new URL('./fill-places-thread.ts', import.meta.url), { workerData: places });
  const stop = () => void thread.terminate();
  signal?.addEventListener('abort', stop, { once: true });
  return new Promise<Uint8Array>((resolve, reject) => {
    thread.on('message', (told: Told) => {
      if ('reads' in told) resolve(told.reads);
      else onProgress(told.done, told.total);
    });
    thread.on('error', reject);
    thread.on('exit', () => reject(new Error('The thread ended before its work.')));
  }).finally(() => signal?.removeEventListener('abort', stop));
}
