import 'server-only';
import type { Tx } from '@/lib/db/client';
import { systemActor } from '@/lib/kernel/actor';
import { found } from '@/lib/kernel/found';
import { daysUntil, lastMomentOf } from '@/lib/kernel/shanghai';
import { deadlineLetter } from '../letters';
import { authors, signers, tellColleagues } from '../signing-off/tell';
import { applicationAddress } from '../write-to-applicant';
import { dueReminders } from './due-reminders';

/**
 * Writes to whoever has the next move on what is not handed in yet, 14, 7, 3 and 1 days before it is due: to those who fill
 * it in, or to those who sign while they are asked. It is roles that are written to, so that nobody's holiday stops a letter.
 */
export async function remindApplicants(tx: Tx, now: Date): Promise<number> {
  const due = await dueReminders(tx, now);
  const applications = await tx.application.findMany({
    where: { id: { in: due.map(({ applicationId }) => applicationId) } },
    include: { organisation: { select: { name: true } }, round: { select: { title: true } } },
  });
  const byId = new Map(applications.map((application) => [application.id, application]));
  for (const { applicationId, dueAt } of due) {
    const { organisationId, organisation, round, ...application } = found(byId.get(applicationId), 'what is due');
    const { title, number, status, takenBackAt, signOffStatus } = application;
    const about = { organisationName: organisation.name, title, number: number ?? '', roundTitle: round.title };
    const state = status === 'RETURNED' ? 'returned' : takenBackAt === null ? 'draft' : 'takenBack';
    const address = applicationAddress(applicationId, signOffStatus === 'ASKED' ? '/check' : '');
    // The clock may have stood still: what is said is what is left, whatever day it was due on.
    const left = daysUntil(lastMomentOf(dueAt), now);
    const letter = (name: string) =>
      deadlineLetter({ ...about, name, state, toSign: signOffStatus === 'ASKED', dueAt, left, address });
    const roles = signOffStatus === 'ASKED' ? signers : authors;
    await tellColleagues(tx, roles, { organisationId, letter, actor: systemActor, now });
  }
  await tx.deadlineReminder.createMany({ data: due.map((reminder) => ({ ...reminder, at: now })) });
  return due.length;
}
