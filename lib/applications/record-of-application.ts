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
      screenings: { orderBy: { at: 'asc' }, select: { verdict: true, at: true, dueAt: true } },
      round: { select: { notices: { orderBy: { publishedAt: 'asc' }, select: { publishedAt: true, endsAt: true } } } },
    },
  });
  const { round, ...own } = found(row, 'the application that was seen');
  return { ...own, notices: round.notices };
}
