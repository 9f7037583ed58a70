import 'server-only';
import { z } from 'zod';
import { moved } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { found } from '@/lib/kernel/found';
import { refuseIf } from '@/lib/kernel/refusal';
import { id, version } from '@/lib/kernel/text';
import { carryAnswers } from '../filling/carry-answers';
import { takenBackLetter } from '../letters';
import { lockedApplication } from '../load';
import { moveApplication } from '../move-application';
import { applicationPolicy } from '../policy';
import { offTheWay } from '../recommending/enter-way';
import { problemsBeforeTakingBack } from '../rules';
import { applicationAddress, writeToApplicant } from '../write-to-applicant';

const input = z.object({ applicationId: id(), version: version() });

/**
 * Makes what was handed in a draft again, before the deadline: it keeps its number and all that was handed in, and takes
 * part only once it is handed in anew. @throws Refusal 'refused' after the deadline, and once the office has judged it
 */
export const takeBackApplication = command({
  name: 'application.takeBack',
  input,
  subject: lockedApplication,
  visible: applicationPolicy.view,
  allow: applicationPolicy.takeBack,
  async run({ subject: application, input: { version: seen }, actor, tx, now, receivedAt }) {
    const { id: applicationId, round, organisation, sheetId, submittedById } = application;
    const isScreened = (await tx.screening.count({ where: { applicationId } })) > 0;
    const event = { ...application, version: seen };
    const draft = {
      submittedAt: null,
      submittedById: null,
      receivedAt: null,
      contentHash: null,
      screenDaysLeft: null,
      ...offTheWay,
    };
    const moved = await moveApplication(tx, event, {
      event: 'takeBack',
      ...draft,
      takenBackAt: now,
      updatedAt: now,
    });
    refuseIf(problemsBeforeTakingBack(application, { isScreened, at: receivedAt }));
    // What was handed in before an amendment is changed on the form that holds now.
    const form = found(await tx.form.findUnique({ where: { id: round.formId } }), 'the form of a round');
    await carryAnswers(tx, { sheetIds: [sheetId], form, personId: by(actor), now });
    const letter = takenBackLetter({
      organisationName: organisation.name,
      title: application.title,
      number: application.number ?? '',
      roundTitle: round.title,
      closesAt: found(round.closesAt, 'the deadline of a round that accepts'),
      address: applicationAddress(applicationId),
    });
    await writeToApplicant(tx, { organisation, submittedById }, { letter, now });
    return moved;
  },
  about: ({ subject, result }) => moved(subject, result),
});
