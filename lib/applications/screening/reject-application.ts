import 'server-only';
import { z } from 'zod';
import { moved } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { limits } from '@/lib/kernel/limits';
import { refuseIf } from '@/lib/kernel/refusal';
import { id, prose, version } from '@/lib/kernel/text';
import { rejectionLetter } from '../letters';
import { lockedApplication } from '../load';
import { moveApplication } from '../move-application';
import { applicationPolicy } from '../policy';
import { applicationAddress, writeToApplicant } from '../write-to-applicant';
import { problemsBeforeScreening, problemsInReasons, tickedKeys } from './screening';

const input = z.object({
  applicationId: id(),
  version: version(),
  reasonCodes: tickedKeys,
  note: prose(limits.opinion).default(''),
});

/** Ineligible, for reasons out of the round's list; the applicant is told them. */
export const rejectApplication = command({
  name: 'application.reject',
  input,
  subject: lockedApplication,
  visible: applicationPolicy.view,
  allow: applicationPolicy.rejectAsIneligible,
  async run({ subject: application, input: { version: seen, reasonCodes, note }, actor, tx, now }) {
    const { round, organisation } = application;
    refuseIf(problemsBeforeScreening(application));
    refuseIf(problemsInReasons(reasonCodes, round.terms.screening));
    const moved = await moveApplication(
      tx,
      { ...application, version: seen },
      {
        event: 'rejectAsIneligible',
        correctionDueAt: null,
        updatedAt: now,
      },
    );
    await tx.screening.create({
      data: {
        applicationId: application.id,
        verdict: 'INELIGIBLE',
        checklist: [],
        reasonCodes,
        note,
        actorId: by(actor),
        at: now,
      },
    });
    const reasons = round.terms.screening.reasons
      .filter(({ code }) => reasonCodes.includes(code))
      .map(({ label }) => label);
    const about = {
      organisationName: organisation.name,
      title: application.title,
      number: application.number ?? '',
      roundTitle: round.title,
    };
    await writeToApplicant(tx, application, {
      letter: rejectionLetter({ ...about, reasons, note, address: applicationAddress(application.id) }),
      now,
    });
    return moved;
  },
  about: ({ subject, result }) => moved(subject, result),
  trail: ({ input: { reasonCodes } }) => ({ detail: { reasonCodes } }),
});
