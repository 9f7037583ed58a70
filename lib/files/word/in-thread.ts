import 'server-only';
import type { Worker } from 'node:worker_threads';
import { outsideTransaction } from '@/lib/db/in-transaction';
import { oneInProcess } from '@/lib/kernel/one-in-process';
import { wordLimits } from './limits';

const turns = oneInProcess('word-turns', () => ({ running: 0, waiting: [] as (() => void)[] }));

/**
 * What one thread answers about a document of Office; null when it could not within the limits: too large, too long, broken, all
 * the same for whoever asks. A few run at a time, and each ends with its memory or its time.
 */
export async function inThread<Answer>(start: () => Worker): Promise<Answer | null> {
  outsideTransaction('Reading a document');
  if (!(await takeTurn())) return null;
  return answerOf<Answer>(start()).finally(() => {
    turns.running -= 1;
    turns.waiting.shift()?.();
  });
}

/**
 * How every such thread is started, with what it is given in an object: the bundler adds something of its own to it. It
 * must stand written out where the thread is made, or the bundler leaves the thread behind.
 */
export const threadLimits = { maxOldGenerationSizeMb: wordLimits.memoryMb } as const;

async function takeTurn(): Promise<boolean> {
  if (turns.running >= wordLimits.atOnce) {
    if (turns.waiting.length >= wordLimits.waiting) return false;
    await new Promise<void>((next) => turns.waiting.push(next));
  }
  turns.running += 1;
  return true;
}

function answerOf<Answer>(thread: Worker): Promise<Answer | null> {
  const clock = setTimeout(() => void thread.terminate(), wordLimits.milliseconds);
  return new Promise<Answer | null>((resolve) => {
    thread.on('message', resolve);
    thread.on('error', () => resolve(null));
    thread.on('exit', () => resolve(null));
  }).finally(() => clearTimeout(clock));
}
