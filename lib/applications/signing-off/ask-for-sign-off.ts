import 'server-only';
import { z } from 'zod';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { limits } from '@/lib/kernel/limits';
import { Refusal, refuseIf } from '@/lib/kernel/refusal';
import { id, prose } from '@/lib/kernel/text';
import { filledForm } from '../filling/filled-form';
import { signOffAskedLetter } from '../letters';
import { lockedApplication } from '../load';
import { applicationPolicy } from '../policy';
import { problemsInAskingUnmended } from '../screening/to-mend';
import { whatToMend } from '../screening/what-to-mend';
import { readinessOf } from '../submission/readiness';
import { moveSignOff } from './move-sign-off';
import { signOffPolicy } from './policy';
import { signers, signOffFacts, tellColleagues } from './tell';

/**
 * Asks the organisation's signatory (签署人) to confirm what is filled in. What could not be handed in is not shown to them.
 * What was given back and is as it was is asked about with a word why.
 * @throws Refusal 'refused' with everything that is missing, and where nobody else could confirm
 */
export const askForSignOff = command({
  name: 'application.askForSignOff',
  input: z.object({ applicationId: id(), note: prose(limits.opinion).default('') }),
  subject: lockedApplication,
  visible: applicationPolicy.view,
  allow: signOffPolicy.ask,
  async run({ subject: application, input: { note }, actor, tx, now, receivedAt }) {
    const form = await filledForm(tx, application, receivedAt);
    const asked = await moveSignOff(tx, application, { event: 'ask', act: 'ASKED', actor, now, note });
    refuseIf([
      ...(await readinessOf(tx, { application, form }, receivedAt)).problems,
      ...problemsInAskingUnmended(await whatToMend(tx, application, form), note),
    ]);
    const letter = (name: string) =>
      signOffAskedLetter({ ...signOffFacts(application), name, askedBy: actor.name, note });
    const { organisationId } = application;
    const told = await tellColleagues(tx, signers, { organisationId, letter, actor, now });
    if (told === 0) throw new Refusal('refused', [{ code: 'applications.problems.nobodySigns' }]);
    return asked;
  },
  about: ({ subject }) => on(subject),
  trail: ({ input: { note } }) => ({ said: { note } }),
});
