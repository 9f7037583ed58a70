import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { limits } from '@/lib/kernel/limits';
import { id, prose, version } from '@/lib/kernel/text';
import { postLetters } from '@/lib/mail/post-letters';
import { reviewVoidLetter } from '../letters';
import { lockedApplication } from '../load';
import { moveApplication } from '../move-application';
import { applicationPolicy } from '../policy';

const input = z.object({ applicationId: id(), version: version(), reason: prose(limits.reason).default('') });

/** Takes an application out of its round. Nothing is deleted; the number stays taken. */
export const withdrawApplication = command({
  name: 'application.withdraw',
  input,
  subject: lockedApplication,
  visible: applicationPolicy.view,
  allow: applicationPolicy.withdraw,
  async run({ subject: application, input: { version: seen, reason }, tx, now }) {
    const moved = await moveApplication(
      tx,
      { ...application, version: seen },
      { event: 'withdraw', withdrawReason: reason, updatedAt: now },
    );
    await tellReviewers(tx, application, now);
    return moved;
  },
  about: ({ subject, result }) => moved(subject, result),
  trail: ({ input: { reason } }) => ({ said: { reason } }),
});

type Withdrawn = { id: string; number: string | null; round: { title: string } };

/** Whoever still has it to review hears of it, or they would look for what has left their list. */
async function tellReviewers(tx: Tx, { id: applicationId, number, round }: Withdrawn, now: Date): Promise<void> {
  const open = await tx.reviewAssignment.findMany({
    where: { applicationId, status: { in: ['INVITED', 'ACCEPTED'] }, stage: { status: 'SCORING' } },
    orderBy: { id: 'asc' },
    select: { expert: { select: { person: { select: { name: true, email: true } } } } },
  });
  const letters = open.map(({ expert: { person } }) => ({
    to: person,
    text: reviewVoidLetter({ expertName: person.name, number: number ?? '—', roundTitle: round.title }),
  }));
  if (letters.length > 0) await postLetters(tx, letters, now);
}
