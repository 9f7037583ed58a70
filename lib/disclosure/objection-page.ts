import 'server-only';
import { takesObjections } from '@/lib/awards/rules';
import { db } from '@/lib/db/client';
import { publicAward, roundWithResult } from './published';

/** What the objection form needs: the running notice and the projects one may object to; null without a notice. */
export async function objectionPage(roundId: string, now: Date) {
  const round = await db.round.findFirst({
    where: { id: roundId, ...roundWithResult },
    select: { id: true, title: true, complaintPhone: true, notices: { orderBy: { publishedAt: 'desc' }, take: 1 } },
  });
  const notice = round?.notices[0];
  if (round === null || notice === undefined) return null;
  const projects = await db.application.findMany({
    where: { roundId, ...publicAward },
    orderBy: { number: 'asc' },
    select: { id: true, number: true, title: true, organisation: { select: { name: true } } },
  });
  const { id, title, complaintPhone } = round;
  return {
    id,
    title,
    complaintPhone,
    notice,
    projects,
    isOpen: notice.status === 'RUNNING' && takesObjections(notice, now),
  };
}
