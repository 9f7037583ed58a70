import 'server-only';
import { z } from 'zod';
import { MOST_ZIP_BYTES } from '@/lib/files/zip-stream';
import { enqueueJob } from '@/lib/jobs/enqueue';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { ticked } from '@/lib/kernel/form-values';
import { problemIf, refuseIf } from '@/lib/kernel/refusal';
import { id } from '@/lib/kernel/text';
import { roundById } from '@/lib/rounds/load';
import { roundPolicy } from '@/lib/rounds/policy';
import { heldBy } from '../held';
import { paperKinds } from './kinds-of-papers';
import { papersJob } from './papers-job';

/** Documents take little; what is attached decides. */
const MOST_ATTACHED = BigInt(MOST_ZIP_BYTES - 500_000_000);

/**
 * Asks for the papers of a round's applications in one file. Who asked for which stands in the trail, as with every list that
 * leaves the house. @throws Refusal 'refused' when nothing was handed in, nothing chosen, or it is more than one file holds
 */
export const gatherPapers = command({
  name: 'round.gatherPapers',
  input: z.object({ roundId: id(), papers: ticked(paperKinds), locale: z.enum(['zh-CN', 'en']).default('zh-CN') }),
  subject: roundById,
  visible: roundPolicy.view,
  allow: roundPolicy.manage,
  async run({ subject: round, input: { papers, locale }, actor, tx, now }) {
    const handedIn = { roundId: round.id, number: { not: null }, status: { not: 'DRAFT' as const } };
    const applications = await tx.application.count({ where: handedIn });
    const attached = await tx.storedFile.aggregate({
      where: { attachments: { some: { removedAt: null, application: handedIn } } },
      _sum: { size: true },
    });
    const isTooMuch = papers.includes('attachments') && BigInt(attached._sum.size ?? 0) > MOST_ATTACHED;
    refuseIf([
      ...problemIf(papers.length === 0, { code: 'jobs.problems.noPapersChosen', field: 'papers' }),
      ...problemIf(applications === 0, { code: 'jobs.problems.noPapers' }),
      ...problemIf(isTooMuch, { code: 'jobs.problems.tooManyPapers', field: 'papers' }),
    ]);
    const job = await enqueueJob(tx, papersJob, {
      payload: { roundId: round.id, papers, locale, held: heldBy(actor) },
      about: { id: `${round.id}:${actor.personId ?? ''}`, name: round.title, cityId: round.cityId },
      actor,
      now,
    });
    return { id: round.id, cityId: round.cityId, jobId: job.id, applications };
  },
  about: ({ result }) => on(result),
  trail: ({ input: { papers }, result: { applications } }) => ({
    detail: {
      withDocuments: papers.includes('documents'),
      withAttachments: papers.includes('attachments'),
      applications,
    },
  }),
});
