import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { query } from '@/lib/kernel/query';
import { id } from '@/lib/kernel/text';
import { checkCodeOf } from '@/lib/vault/check-code';
import { letterOfMine } from './commitment/letter-of-mine';
import { contradictionsIn } from './contradicting/contradictions-in';
import { currentContent } from './filling/current-content';
import { asFilled, type OwnApplication, ownApplication } from './filling/own-application';
import { standingAt } from './recommending/standing';
import { recordOfApplication } from './record-of-application';
import { problemsBeforeTakingBack } from './rules';
import { latestVerdict } from './screening/latest-verdict';
import { statusForApplicant } from './shown-status';
import { signOffOf } from './signing-off/sign-off-of';
import { readinessOf } from './submission/readiness';
import { timelineOfApplication } from './timeline';
import { openComments } from './together/comments';

const applicationAddress = z.object({ applicationId: id() });

/** One application of the actor's own organisation: how far it is filled in, and what the office last said of it. */
export const applicationOfMine = query({
  name: 'application.own',
  input: applicationAddress,
  subject: ownApplication,
  async run({ db, subject: application, actor, now }) {
    const own = await asFilled(db, application, { actor, now });
    const verdict = await latestVerdict(db, application, own.form.sections);
    const told = {
      ...application,
      status: statusForApplicant(application.status, application.round.status),
      standing: standingAt(application),
    };
    const record = await recordOfApplication(db, application);
    const isScreened = record.screenings.length > 0;
    const timeline = timelineOfApplication(told, record, now);
    const mayTakeBack =
      own.moves.includes('takeBack') && problemsBeforeTakingBack(application, { isScreened, at: now }).length === 0;
    return {
      ...own,
      verdict,
      timeline,
      mayTakeBack,
      letter: await letterOfMine(db, own),
      openComments: await openComments(db, application.id, actor),
    };
  },
});

/** The same before it is handed in: everything to be read again, what is still missing, and each gate of the round. */
export const applicationToCheck = query({
  name: 'application.check',
  input: applicationAddress,
  subject: ownApplication,
  async run({ db, subject: application, actor, now }) {
    const own = await asFilled(db, application, { actor, now });
    return {
      own,
      content: currentContent(own),
      contradictions: contradictionsIn(own.form.sections, own.form.answers),
      ...(await readinessOf(db, own, now)),
      signOff: await signOffOf(db, own, actor),
      openComments: await openComments(db, application.id, actor),
      printed: await printedOn(db, application),
      letter: await letterOfMine(db, own),
    };
  },
});

/** What its print says beside the content, once it is handed in: by this anybody verifies it. */
async function printedOn(db: Tx, { number, contentHash, receivedAt }: OwnApplication['application']) {
  if (number === null || contentHash === null || receivedAt === null) return null;
  return { number, receivedAt, checkCode: await checkCodeOf(db, { kind: 'receipt', number, contentHash }) };
}
