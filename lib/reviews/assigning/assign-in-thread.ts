import 'server-only';
import { Worker } from 'node:worker_threads';
import { outsideTransaction } from '@/lib/db/in-transaction';
import type { Answer, AnswerTask } from './assign-places';

type Told = { done: number; total: number } | { answer: Answer };

/** `assignPlaces` in a thread of its own, so that the server answers meanwhile. Ends early, with an error, when `signal` aborts. */
export function assignInThread(
  task: AnswerTask,
  onProgress: (done: number, total: number) => void,
  signal: AbortSignal | undefined,
): Promise<Answer> {
  outsideTransaction('Computing an assignment');
  const thread = new Worker(new URL('./assign-thread.ts', import.meta.url), { workerData: task });
  const stop = () => void thread.terminate();
  signal?.addEventListener('abort', stop, { once: true });
  return new Promise<Answer>((resolve, reject) => {
    thread.on('message', (told: Told) => {
      if ('answer' in told) resolve(told.answer);
      else onProgress(told.done, told.total);
    });
    thread.on('error', reject);
    thread.on('exit', () => reject(new Error('The thread ended before its work.')));
  }).finally(() => signal?.removeEventListener('abort', stop));
}
