import 'server-only';
import { z } from 'zod';
import { enqueueJob } from '@/lib/jobs/enqueue';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { id } from '@/lib/kernel/text';
import { chainById } from './load';
import { chainPolicy } from './policy';
import { verificationJob } from './verification-job';

/** Asks for a chain to be followed from its beginning; the job says what was found. */
export const startVerification = command({
  name: 'chain.startVerification',
  input: z.object({ chain: id() }),
  subject: chainById,
  visible: chainPolicy.view,
  allow: chainPolicy.verify,
  run: async ({ subject: { id: chain, cityId, name }, actor, tx, now }) =>
    enqueueJob(tx, verificationJob, { payload: { chain }, about: { id: chain, name, cityId }, actor, now }),
  about: ({ subject }) => on(subject),
});
