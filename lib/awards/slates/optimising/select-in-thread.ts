import 'server-only';
import { Worker } from 'node:worker_threads';
import { outsideTransaction } from '@/lib/db/in-transaction';
import type { Selecting } from './problem';
import type { Selection } from './select';

/** How long it computes at most, and how much longer the thread may take to end by itself. */
const [SECONDS, GRACE_MS] = [5, 10_000];

/** `select` in a thread of its own, so that the server answers meanwhile. A thread that does not end is ended, with nothing found. */
export function selectInThread(problem: Selecting, seconds = SECONDS): Promise<Selection> {
  outsideTransaction('Working out a slate');
  const thread = new Worker(new URL('./select-thread.ts', import.meta.url), { workerData: { problem, seconds } });
  const late = setTimeout(() => void thread.terminate(), seconds * 1000 + GRACE_MS);
  return new Promise<Selection>((resolve, reject) => {
    thread.on('message', resolve);
    thread.on('error', reject);
    thread.on('exit', () => resolve({ found: 'nothing in time' }));
  }).finally(() => clearTimeout(late));
}
