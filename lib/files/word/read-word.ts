import 'server-only';
import { readFile } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import { outsideTransaction } from '@/lib/db/in-transaction';
import { oneInProcess } from '@/lib/kernel/one-in-process';
import { placeOf } from '../places';
import { wordLimits } from './limits';

const turns = oneInProcess('word-turns', () => ({ running: 0, waiting: [] as (() => void)[] }));

/**
 * A stored Word file as HTML in which nothing links, loads or runs; null when it cannot be read within the limits. It is
 * read in a thread of its own, a few at a time, which ends with its memory or its time.
 */
export async function readWord({ sha256 }: { sha256: string }): Promise<string | null> {
  outsideTransaction('Reading a Word file');
  if (!(await takeTurn())) return null;
  // Too large, too long, broken, gone: all the same for whoever wants to read it.
  return readFile(placeOf(sha256))
    .then(inThread, () => null)
    .finally(() => {
      turns.running -= 1;
      turns.waiting.shift()?.();
    });
}

async function takeTurn(): Promise<boolean> {
  if (turns.running >= wordLimits.atOnce) {
    if (turns.waiting.length >= wordLimits.waiting) return false;
    await new Promise<void>((next) => turns.waiting.push(next));
  }
  turns.running += 1;
  return true;
}

function inThread(bytes: Uint8Array): Promise<string | null> {
  const thread = new Worker(new URL('./read-word-thread.ts', import.meta.url), {
    workerData: bytes,
    resourceLimits: { maxOldGenerationSizeMb: wordLimits.memoryMb },
    stderr: true,
  });
  const clock = setTimeout(() => void thread.terminate(), wordLimits.milliseconds);
  return new Promise<string | null>((resolve) => {
    thread.on('message', resolve);
    thread.on('error', () => resolve(null));
    thread.on('exit', () => resolve(null));
  }).finally(() => clearTimeout(clock));
}
