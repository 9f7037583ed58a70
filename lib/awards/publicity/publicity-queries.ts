import 'server-only';
import { importedYears } from '@/lib/calendar/load';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { maskEmail, maskName, maskPhone } from '@/lib/kernel/masking';
import type { Fen } from '@/lib/kernel/money';
import { roundById } from '@/lib/rounds/load';
import { problemsWithBarred } from '../deciding/award-problems';
import { barredAwards } from '../deciding/shut-gates';
import { roundPortfolio } from '../load-portfolio';
import { awardsPolicy } from '../policy';
import { objectionDueAt, openObjectionStatuses, problemsBeforeConfirmation } from '../rules';
import { renewedEnd } from './notice-period';

/** The newest notice of a round with what stands in the way of confirming it; null when invisible, `notice` null before the release. */
export async function noticeFor(actor: Actor, roundId: string, now: Date) {
  const round = await roundById(db, { roundId });
  if (round === null || !awardsPolicy.view(actor, { round })) return null;
  const notice = await db.publicityNotice.findFirst({ where: { roundId }, orderBy: { publishedAt: 'desc' } });
  if (notice === null) return { round, notice: null };
  const [open, imported, barred, portfolio] = await Promise.all([
    db.objection.count({ where: { noticeId: notice.id, status: { in: [...openObjectionStatuses] } } }),
    importedYears(db),
    notice.status === 'RUNNING' ? barredAwards(db, round, now) : [],
    roundPortfolio(db, round),
  ]);
  const problems = [...problemsBeforeConfirmation(notice, open, now), ...problemsWithBarred(barred)];
  const isRunning = notice.status === 'RUNNING';
  return {
    round,
    notice,
    problems,
    barred,
    portfolio,
    mayConfirm: isRunning && awardsPolicy.confirm(actor, { round }),
    mayRecompute:
      isRunning &&
      awardsPolicy.recompute(actor, { round }) &&
      renewedEnd(notice, imported).calendarVersion !== notice.calendarVersion,
    mayHandle: awardsPolicy.handleObjection(actor, { round }),
  };
}

export type PublicisedAward = {
  applicationId: string;
  number: string | null;
  title: string;
  organisationName: string;
  categoryName: string | null;
  amountFen: Fen;
  isRevoked: boolean;
};

/** The list that is publicised, revoked ones marked. For whom the notice is visible. */
export async function publicisedAwards(roundId: string): Promise<PublicisedAward[]> {
  const rows = await db.decision.findMany({
    where: { roundId, outcome: 'AWARD', releasedAt: { not: null } },
    orderBy: { application: { number: 'asc' } },
    select: {
      amountFen: true,
      application: {
        select: {
          id: true,
          number: true,
          title: true,
          status: true,
          organisation: { select: { name: true } },
          category: { select: { name: true } },
        },
      },
    },
  });
  return rows.map(({ amountFen, application }) => ({
    applicationId: application.id,
    number: application.number,
    title: application.title,
    organisationName: application.organisation.name,
    categoryName: application.category?.name ?? null,
    amountFen,
    isRevoked: application.status === 'REVOKED',
  }));
}

/** Objections to a round's notices, open ones first; names and contacts masked for everyone. For whom the notice is visible. */
export async function objectionsTo(roundId: string) {
  const rows = await db.objection.findMany({
    where: { notice: { roundId } },
    orderBy: [{ status: 'asc' }, { receivedAt: 'asc' }],
    include: { application: { select: { number: true, title: true } }, sealFile: { select: { id: true, name: true } } },
  });
  return rows.map(({ contact, objectorName, ...objection }) => ({
    ...objection,
    objectorName:
      objection.objectorKind === 'ORGANISATION' || objectorName === '' ? objectorName : maskName(objectorName),
    contact: contact === '' ? '' : contact.includes('@') ? maskEmail(contact) : maskPhone(contact),
    dueAt: objectionDueAt(objection.receivedAt),
  }));
}
