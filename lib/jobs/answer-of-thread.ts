import 'server-only';
import type { Worker } from 'node:worker_threads';

type Hearing<Told, Answer> = {
  /** What a message answers; null where it only says how far the work is. */
  read: (told: Told) => Answer | null;
  /** Ends the thread when it aborts. */
  signal?: AbortSignal | undefined;
};

/**
 * What a thread answers by its messages; null where it ended, or was ended, before it did. The thread itself must be made
 * where it is used: the bundler leaves behind what is not written out there.
 * @throws whatever the thread threw
 */
export function answerOfThread<Told, Answer>(
  thread: Worker,
  { read, signal }: Hearing<Told, Answer>,
): Promise<Answer | null> {
  const stop = () => void thread.terminate();
  signal?.addEventListener('abort', stop, { once: true });
  return new Promise<Answer | null>((resolve, reject) => {
    thread.on('message', (told: Told) => {
      const answer = read(told);
      if (answer !== null) resolve(answer);
    });
    thread.on('error', reject);
    thread.on('exit', () => resolve(null));
  }).finally(() => signal?.removeEventListener('abort', stop));
}
