import 'server-only';
import { z } from 'zod';
import { keepMadeFile } from '@/lib/files/keep-made-file';
import { zipStream } from '@/lib/files/zip-stream';
import { jobKind } from '@/lib/jobs/job-kind';
import { Refusal } from '@/lib/kernel/refusal';
import { addDays, endOfShanghaiDay, shanghaiDay } from '@/lib/kernel/shanghai';
import { paths } from '@/lib/paths/paths';
import { KEPT_DAYS } from '../export-job';
import { actingWith } from '../held';
import { paperKinds } from './kinds-of-papers';
import { papersOfRound } from './papers-of-round';
import { partsOf } from './parts-of-zip';

/**
 * Gathers a round's papers into one file, a folder for each application. Only whoever asked ever gets it, and only while they
 * hold every right that they held when they asked.
 */
export const papersJob = jobKind({
  name: 'round.gatherPapers',
  title: 'jobs.papers.title',
  payload: z.object({
    roundId: z.string(),
    papers: z.array(z.enum(paperKinds)),
    locale: z.string(),
    held: z.array(z.string()),
  }),
  page: ({ roundId }) => paths.roundApplications(roundId),
  maySee: async () => false,
  async mayFetch(actor, { roundId, held }, now) {
    const asker = actingWith(actor, held);
    return asker !== null && (await papersOfRound({ roundId }, { actor: asker, now }).then(() => true, refused));
  },
  async run({ payload: { roundId, papers, locale, held }, actor, now, progress, signal, words }) {
    const asker = actingWith(actor, held);
    if (asker === null) throw new Refusal('forbidden');
    const context = { actor: asker, now };
    const round = await papersOfRound({ roundId }, context);
    const tell = (done: number): Promise<void> => {
      signal.throwIfAborted();
      return progress(done, round.applications.length);
    };
    const { parts, counts } = partsOf(round.applications, { papers, context, tell, words: words(locale) });
    const made = await keepMadeFile(zipStream(parts), {
      name: `${round.title}（${words(locale)('jobs.papers.file')}）.zip`,
      mime: 'application/zip',
      keptUntil: endOfShanghaiDay(addDays(shanghaiDay(now), KEPT_DAYS)),
    });
    const values = { ...counts, applications: round.applications.length, days: KEPT_DAYS };
    return {
      file: made,
      outcome: { code: counts.missing === 0 ? 'jobs.papers.done' : 'jobs.papers.doneWithout', values },
    };
  },
});

/** What may not be read any more may not be fetched; anything else that goes wrong is no answer. */
function refused(error: unknown): false {
  if (error instanceof Refusal) return false;
  throw error;
}
