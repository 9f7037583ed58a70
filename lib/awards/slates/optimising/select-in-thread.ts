import 'server-only';
import { Worker } from 'node:worker_threads';
import { outsideTransaction } from '@/lib/db/in-transaction';
import { answerOfThread } from '@/lib/jobs/answer-of-thread';
import type { Selecting } from './problem';
import type { Selection } from './select';

/** How long it computes at most, and how much longer the thread may take to end by itself. */
const [SECONDS, GRACE_MS] = [5, 10_000];

/** `select` in a thread of its own, so that the server answers meanwhile. A thread that does not end is ended, with nothing found. */
export async function selectInThread(problem: Selecting, seconds = SECONDS): Promise<Selection> {
  outsideTransaction('Working out a slate');
  const thread = new Worker(new URL('./select-thread.ts', import.meta.url), { workerData: { problem, seconds } });
  const signal = AbortSignal.timeout(seconds * 1000 + GRACE_MS);
  const selection = await answerOfThread(thread, { read: (told: Selection) => told, signal });
  return selection ?? { found: 'nothing in time' };
}
