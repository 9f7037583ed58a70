import 'server-only';
import { z } from 'zod';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { Refusal, refuseIf } from '@/lib/kernel/refusal';
import { id } from '@/lib/kernel/text';
import { filledForm } from '../filling/filled-form';
import { signOffConfirmedLetter } from '../letters';
import { lockedApplication } from '../load';
import { applicationPolicy } from '../policy';
import { readinessOf } from '../submission/readiness';
import { hashOfNow } from './content-now';
import { moveSignOff } from './move-sign-off';
import { signOffPolicy } from './policy';
import { authors, signOffFacts, tellColleagues } from './tell';

const input = z.object({
  applicationId: id(),
  /** Of what was read: the hash the page was shown with. */
  contentHash: z.string('kernel.problems.required').regex(/^[0-9a-f]{64}$/, 'kernel.problems.invalidValue'),
});

/**
 * The signatory confirms what they read, word for word: name, time and the content's hash stand for the signature, and who
 * filled it in may hand it in. @throws Refusal 'conflict' when it was changed while it was read
 */
export const confirmSignOff = command({
  name: 'application.confirmSignOff',
  input,
  subject: lockedApplication,
  visible: applicationPolicy.view,
  allow: signOffPolicy.confirm,
  async run({ subject: application, input: { contentHash: read }, actor, tx, now, receivedAt }) {
    const form = await filledForm(tx, application, receivedAt);
    const contentHash = hashOfNow(application, form);
    const confirmed = await moveSignOff(tx, application, {
      event: 'confirm',
      act: 'CONFIRMED',
      actor,
      now,
      contentHash,
    });
    if (contentHash !== read) throw new Refusal('conflict', [{ code: 'applications.problems.changedWhileRead' }]);
    refuseIf((await readinessOf(tx, { application, form }, receivedAt)).problems);
    const letter = (name: string) => signOffConfirmedLetter({ ...signOffFacts(application), name, by: actor.name });
    const { organisationId } = application;
    await tellColleagues(tx, authors, { organisationId, letter, actor, now });
    return { ...confirmed, contentHash };
  },
  about: ({ subject }) => on(subject),
  trail: ({ result: { contentHash } }) => ({ detail: { contentHash } }),
});
