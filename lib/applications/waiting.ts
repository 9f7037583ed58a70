import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import type { Waiting } from '@/lib/kernel/waiting';
import { withQuery } from '@/lib/kernel/with-query';
import { paths } from '@/lib/paths/paths';
import { officerSeesRound } from '@/lib/rounds/sees';
import { memberSeesApplication } from './sees';

/** What waits for an organisation's people: drafts before the deadline, returned applications before their correction is due. */
export async function waitingForApplicants(db: Tx, actor: Actor, now: Date): Promise<Waiting[]> {
  const applications = await db.application.findMany({
    where: {
      AND: [
        memberSeesApplication.where(actor),
        { OR: [{ status: 'RETURNED' }, { status: 'DRAFT', round: { status: 'OPEN', closesAt: { gte: now } } }] },
      ],
    },
    select: {
      id: true,
      status: true,
      title: true,
      correctionDueAt: true,
      organisation: { select: { name: true } },
      round: { select: { title: true, closesAt: true } },
    },
    take: 200,
  });
  return applications.map(({ id, status, title, correctionDueAt, organisation, round }) => {
    const isReturned = status === 'RETURNED';
    return {
      key: `application:${id}`,
      messageKey: isReturned ? 'applications.waiting.returned' : 'applications.waiting.draft',
      values: { organisation: organisation.name, round: round.title },
      about: title === '' ? round.title : title,
      href: paths.myApplication(id),
      verbKey: isReturned ? 'applications.waiting.correct' : 'applications.waiting.continue',
      dueAt: isReturned ? correctionDueAt : round.closesAt,
    };
  });
}

/** What waits for officers: rounds with handed-in applications nobody has screened yet, one row per round. */
export async function waitingForScreening(db: Tx, actor: Actor): Promise<Waiting[]> {
  const rounds = await db.round.findMany({
    where: {
      AND: [
        officerSeesRound.where(actor),
        { status: { in: ['OPEN', 'SCREENING'] }, applications: { some: { status: 'SUBMITTED' } } },
      ],
    },
    select: { id: true, title: true, _count: { select: { applications: { where: { status: 'SUBMITTED' } } } } },
  });
  return rounds.map(({ id, title, _count: { applications: count } }) => ({
    key: `screening:${id}`,
    messageKey: 'applications.waiting.screening',
    values: { count },
    about: title,
    href: withQuery(paths.roundApplications(id), { status: 'SUBMITTED' }),
    verbKey: 'applications.waiting.screen',
    dueAt: null,
    count,
  }));
}
