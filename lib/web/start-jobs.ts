import 'server-only';
import { jobKinds } from '@/lib/inbox/job-kinds';
import { dropResultFile } from '@/lib/jobs/result-file';
import { startWorker, type Work } from '@/lib/jobs/start-worker';
import { mailServer } from '@/lib/mail/mail-server';
import { queueWaitingLetters } from '@/lib/mail/queue-letters';
import { letterChore } from '@/lib/mail/send-letter';
import { actorOfPerson } from '@/lib/people/actor-of-person';
import { keepSealing } from '@/lib/seals/keep-sealing';
import { wordsIn } from './words-in';

/** A worker that knows everything this house does later, and seals the trail. Where no mail server is configured, letters wait. */
export async function startJobs(): Promise<{ stop: () => Promise<void> }> {
  const send = mailServer();
  const chores = [dropResultFile, ...(send === null ? [] : [letterChore(send)])];
  const work: Work = { kinds: jobKinds, chores, actorOf: actorOfPerson, words: wordsIn };
  const worker = await startWorker(work);
  await queueWaitingLetters();
  const sealing = keepSealing();
  return { stop: async () => void (await Promise.all([worker.stop(), sealing.stop()])) };
}

/** Beside the pages: told to end, the server takes no further job and ends those it has begun, as far as there is time. */
export async function startJobsOfServer(): Promise<void> {
  const worker = await startJobs();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void worker.stop());
}
