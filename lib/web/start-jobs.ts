import 'server-only';
import { keepPrinting, printSubmission } from '@/lib/applications/alike/print-submissions';
import { keepExpiring } from '@/lib/applications/late/expire-due';
import { clocksApartMs, MOST_APART_MS } from '@/lib/db/clock-difference';
import { findRoundLinks, keepFindingLinks } from '@/lib/experts/links/find-links-of-round';
import { keepTelling } from '@/lib/follows/telling/keep-telling';
import { jobKinds } from '@/lib/inbox/job-kinds';
import { keepErasing } from '@/lib/inbox/keep-erasing';
import { keepReminding } from '@/lib/inbox/keep-reminding';
import { dropResultFile } from '@/lib/jobs/result-file';
import { startWorker, type Work, type Worker } from '@/lib/jobs/start-worker';
import { errorFacts, writeLog } from '@/lib/log/write-log';
import { handOutChore } from '@/lib/mail/hand-out';
import { mailServer } from '@/lib/mail/mail-server';
import { queueWaitingLetters } from '@/lib/mail/queue-letters';
import { letterChore, textChore } from '@/lib/mail/send-letter';
import { textGateway } from '@/lib/mail/text-gateway';
import { actorOfPerson } from '@/lib/people/actor-of-person';
import { keepSealing } from '@/lib/seals/keep-sealing';
import { keepWritingNotes } from '@/lib/trail/write-notes';
import { wordsIn } from './wording/words-in';

const AGAIN_MS = 2_000;

/**
 * Keeps doing what is to be done later, until stopped: where the database is away as it starts, or the queue gives up
 * because of that, it begins again. Returns after the first try, whatever came of it.
 */
export async function keepDoingJobs(): Promise<{ stop: () => Promise<void> }> {
  let [worker, isStopped]: [Worker | null, boolean] = [null, false];
  const start = async (): Promise<void> => {
    worker = await startJobs().catch(complain);
    if (isStopped) return worker?.stop();
    void (worker?.gaveUp ?? Promise.resolve()).then(again);
  };
  const again = (): void => {
    if (!isStopped) setTimeout(() => void start(), AGAIN_MS).unref();
  };
  await start();
  return {
    stop: async () => {
      isStopped = true;
      await worker?.stop();
    },
  };
}

/** Beside the pages: told to end, the server takes no further job and ends those it has begun, as far as there is time. */
export async function startJobsOfServer(): Promise<void> {
  const jobs = await keepDoingJobs();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void jobs.stop());
}

/** What a server that leaves the jobs to others has to do all the same: nobody else knows what it refused. */
export function keepNotesOfServer(): void {
  const notes = keepWritingNotes();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void notes.stop());
}

/** A worker that knows everything this house does later, and seals the trail. Where no mail server or gateway is configured, letters and text messages wait. */
async function startJobs(): Promise<Worker> {
  const [byMail, byText] = [mailServer(), textGateway()];
  const chores = [
    dropResultFile,
    handOutChore,
    printSubmission,
    findRoundLinks,
    ...(byMail === null ? [] : [letterChore(byMail)]),
    ...(byText === null ? [] : [textChore(byText)]),
  ];
  const work: Work = { kinds: jobKinds, chores, actorOf: actorOfPerson, words: wordsIn };
  const worker = await startWorker(work);
  await queueWaitingLetters();
  await noteClocks();
  const clocks = [
    keepSealing(),
    keepWritingNotes(),
    keepErasing(),
    keepReminding(),
    keepExpiring(),
    keepPrinting(),
    keepFindingLinks(),
    keepTelling(),
  ];
  const others = async () => void (await Promise.all(clocks.map((clock) => clock.stop())));
  return { gaveUp: worker.gaveUp.then(others), stop: () => worker.stop().then(others) };
}

/** What a deadline is judged by, said once at the start. */
async function noteClocks(): Promise<void> {
  const ms = await clocksApartMs();
  writeLog({ event: 'clocks', level: Math.abs(ms) > MOST_APART_MS ? 'trouble' : 'info', databaseAheadMs: ms });
}

function complain(error: unknown): null {
  writeLog({ event: 'queue', level: 'trouble', ...errorFacts(error) });
  return null;
}
