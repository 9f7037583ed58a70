import 'server-only';
import { z } from 'zod';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { Refusal, refuseIf } from '@/lib/kernel/refusal';
import { id } from '@/lib/kernel/text';
import { signOffReminderLetter } from '../letters';
import { lockedApplication } from '../load';
import { applicationPolicy } from '../policy';
import { signOffWords } from './entries';
import { keepWord } from './move-sign-off';
import { mayRemind } from './policy';
import { problemsBeforeReminding } from './rules';
import { authors, signers, signOffFacts, tellColleagues } from './tell';

/** Reminds whoever's move it is: who signs while they are asked, who fills in once they have answered; once a day. */
export const remindOfSignOff = command({
  name: 'application.remindOfSignOff',
  input: z.object({ applicationId: id() }),
  subject: lockedApplication,
  visible: applicationPolicy.view,
  allow: mayRemind,
  async run({ subject: application, actor, tx, now }) {
    refuseIf(problemsBeforeReminding(application, { entries: await signOffWords(tx, application.id), now }));
    await keepWord(tx, application.id, { act: 'REMINDED', actor, now });
    const { organisationId, signOffStatus } = application;
    const letter = (name: string) =>
      signOffReminderLetter({ ...signOffFacts(application), name, by: actor.name, status: signOffStatus });
    const roles = signOffStatus === 'ASKED' ? signers : authors;
    const told = await tellColleagues(tx, roles, { organisationId, letter, actor, now });
    if (told === 0) throw new Refusal('refused', [{ code: 'applications.problems.nobodyToRemind' }]);
    return { id: application.id };
  },
  about: ({ subject }) => on(subject),
});
