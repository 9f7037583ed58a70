import 'server-only';
import { Worker } from 'node:worker_threads';
import { outsideTransaction } from '@/lib/db/in-transaction';
import { answerOfThread } from '@/lib/jobs/answer-of-thread';
import { found } from '@/lib/kernel/found';
import type { Answer, AnswerTask } from './assign-places';

type Told = { done: number; total: number } | { answer: Answer };

/** `assignPlaces` in a thread of its own, so that the server answers meanwhile. Ends early, with an error, when `signal` aborts. */
export async function assignInThread(
  task: AnswerTask,
  onProgress: (done: number, total: number) => void,
  signal: AbortSignal | undefined,
): Promise<Answer> {
  outsideTransaction('Computing an assignment');
  const thread = new Worker(new URL('./assign-thread.ts', import.meta.url), { workerData: task });
  const read = (told: Told): Answer | null => {
    if ('answer' in told) return told.answer;
    onProgress(told.done, told.total);
    return null;
  };
  return found(await answerOfThread(thread, { read, signal }), 'what a thread assigned');
}
