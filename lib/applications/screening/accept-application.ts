import 'server-only';
import { z } from 'zod';
import { moved } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { limits } from '@/lib/kernel/limits';
import { refuseIf } from '@/lib/kernel/refusal';
import { id, prose, version } from '@/lib/kernel/text';
import { screeningOf } from '@/lib/plans/terms/checklist-for';
import { lockedApplication } from '../load';
import { moveApplication } from '../move-application';
import { applicationPolicy } from '../policy';
import { checklistEntries, problemsBeforeScreening, problemsInChecklist, tickedKeys } from './screening';

/** `met` names the points of the round's checklist that the officer found met; all that are asked of this applicant must be. */
const input = z.object({
  applicationId: id(),
  version: version(),
  met: tickedKeys,
  note: prose(limits.opinion).default(''),
});

/** Screening passed: the application is eligible for review. */
export const acceptApplication = command({
  name: 'application.accept',
  input,
  subject: lockedApplication,
  visible: applicationPolicy.view,
  allow: applicationPolicy.accept,
  async run({ subject: application, input: { version: seen, met, note }, actor, tx, now }) {
    const screening = screeningOf(application.round.terms.screening, application.organisation);
    refuseIf(problemsBeforeScreening(application));
    refuseIf(problemsInChecklist(met, screening));
    const moved = await moveApplication(tx, { ...application, version: seen }, { event: 'accept', updatedAt: now });
    await tx.screening.create({
      data: {
        applicationId: application.id,
        verdict: 'ELIGIBLE',
        checklist: checklistEntries(screening, () => true),
        note,
        actorId: by(actor),
        at: now,
      },
    });
    return moved;
  },
  about: ({ subject, result }) => moved(subject, result),
});
