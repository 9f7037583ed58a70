import 'server-only';
import { z } from 'zod';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { Refusal, refuseIf } from '@/lib/kernel/refusal';
import { id } from '@/lib/kernel/text';
import { signOffReminderLetter } from '../letters';
import { lockedApplication } from '../load';
import { applicationPolicy } from '../policy';
import { applicationAddress } from '../write-to-applicant';
import { signOffWords } from './entries';
import { keepWord } from './move-sign-off';
import { mayRemind } from './policy';
import { problemsBeforeReminding } from './rules';
import { authors, signers, tellColleagues } from './tell';

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
    const { organisation, organisationId, round, signOffStatus } = application;
    const about = { organisationName: organisation.name, title: application.title, roundTitle: round.title };
    const address = applicationAddress(application.id, '/check');
    const until = application.correctionDueAt ?? round.closesAt;
    const letter = (name: string) =>
      signOffReminderLetter({ ...about, name, by: actor.name, status: signOffStatus, until, address });
    const roles = signOffStatus === 'ASKED' ? signers : authors;
    const told = await tellColleagues(tx, roles, { organisationId, letter, actor, now });
    if (told === 0) throw new Refusal('refused', [{ code: 'applications.problems.nobodyToRemind' }]);
    return { id: application.id };
  },
  about: ({ subject }) => on(subject),
});
