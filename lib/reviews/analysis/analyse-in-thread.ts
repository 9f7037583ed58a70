import 'server-only';
import { Worker } from 'node:worker_threads';
import { outsideTransaction } from '@/lib/db/in-transaction';
import type { Analysis, ToAnalyse } from './analyse';

/** `analyse` in a thread of its own, so that the server answers meanwhile. */
export function analyseInThread(stage: ToAnalyse): Promise<Analysis> {
  outsideTransaction('Analysing a stage');
  const thread = new Worker(new URL('./analyse-thread.ts', import.meta.url), { workerData: stage });
  return new Promise<Analysis>((resolve, reject) => {
    thread.on('message', resolve);
    thread.on('error', reject);
    thread.on('exit', () => reject(new Error('The thread ended before its work.')));
  });
}
