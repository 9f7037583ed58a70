import 'server-only';
import { z } from 'zod';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { limits } from '@/lib/kernel/limits';
import { id, requiredProse } from '@/lib/kernel/text';
import { signOffSentBackLetter } from '../letters';
import { lockedApplication } from '../load';
import { applicationPolicy } from '../policy';
import { applicationAddress } from '../write-to-applicant';
import { moveSignOff } from './move-sign-off';
import { signOffPolicy } from './policy';
import { authors, signOffFacts, tellColleagues } from './tell';

/** The signatory says what is to be mended first; also of what they had confirmed, until it is handed in. */
export const sendBackSignOff = command({
  name: 'application.sendBackSignOff',
  input: z.object({ applicationId: id(), note: requiredProse(limits.opinion) }),
  subject: lockedApplication,
  visible: applicationPolicy.view,
  allow: signOffPolicy.sendBack,
  async run({ subject: application, input: { note }, actor, tx, now }) {
    const sentBack = await moveSignOff(tx, application, { event: 'sendBack', act: 'SENT_BACK', actor, now, note });
    const facts = { ...signOffFacts(application), address: applicationAddress(application.id) };
    const letter = (name: string) => signOffSentBackLetter({ ...facts, name, by: actor.name, note });
    const { organisationId } = application;
    await tellColleagues(tx, authors, { organisationId, letter, actor, now });
    return sentBack;
  },
  about: ({ subject }) => on(subject),
  trail: ({ input: { note } }) => ({ said: { note } }),
});
