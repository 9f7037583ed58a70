import 'server-only';
import type { Tx } from '@/lib/db/client';
import { found } from '@/lib/kernel/found';
import type { Seen } from '@/lib/kernel/seen';
import type { ApplicationRecord } from './timeline';

/** What happened to an application and when, from its own rows and the notices of its round. */
export async function recordOfApplication(db: Tx, { id }: Seen<'application'>): Promise<ApplicationRecord> {
  const row = await db.application.findUnique({
    where: { id },
    select: {
      submissions: { orderBy: { ordinal: 'asc' }, select: { receivedAt: true } },
      screenings: { orderBy: { at: 'asc' }, select: { verdict: true, at: true } },
      recommendations: {
        where: { status: { in: ['RECOMMENDED', 'NOT_RECOMMENDED'] } },
        orderBy: { ordinal: 'asc' },
        select: { status: true, decidedAt: true, region: { select: { officeName: true } } },
      },
      award: { select: { confirmedAt: true } },
      entries: {
        where: { stage: { closedAt: { not: null } } },
        orderBy: { stage: { position: 'asc' } },
        select: { stage: { select: { closedAt: true } } },
      },
      round: { select: { notices: { orderBy: { publishedAt: 'asc' }, select: { publishedAt: true, endsAt: true } } } },
    },
  });
  const { round, award, entries, recommendations, ...own } = found(row, 'the application that was seen');
  const reviewedAt = entries.flatMap(({ stage }) => stage.closedAt ?? []);
  const recommended = recommendations.map(({ status, decidedAt: at, region }) => ({
    isPassed: status === 'RECOMMENDED',
    at,
    office: region.officeName,
  }));
  return { ...own, recommended, reviewedAt, awardedAt: award?.confirmedAt ?? null, notices: round.notices };
}
