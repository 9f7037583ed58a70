import 'server-only';
import { Worker } from 'node:worker_threads';
import { outsideTransaction } from '@/lib/db/in-transaction';
import { answerOfThread } from '@/lib/jobs/answer-of-thread';
import { found } from '@/lib/kernel/found';
import type { Analysis, ToAnalyse } from './analyse';

/** `analyse` in a thread of its own, so that the server answers meanwhile. */
export async function analyseInThread(stage: ToAnalyse): Promise<Analysis> {
  outsideTransaction('Analysing a stage');
  const thread = new Worker(new URL('./analyse-thread.ts', import.meta.url), { workerData: stage });
  const answer = await answerOfThread(thread, { read: (analysis: Analysis) => analysis });
  return found(answer, 'what a thread analysed');
}
