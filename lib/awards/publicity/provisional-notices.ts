import 'server-only';
import { mayKeepCalendar } from '@/lib/calendar/policy';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';

/** Running notices whose end waits for a holiday notice, for whoever imports it; their officers compute the end anew. */
export async function provisionalNotices(actor: Actor) {
  if (!mayKeepCalendar(actor)) return [];
  return db.publicityNotice.findMany({
    where: { status: 'RUNNING', provisional: true },
    orderBy: { endDay: 'asc' },
    take: 100,
    select: { id: true, endDay: true, round: { select: { title: true, region: { select: { name: true } } } } },
  });
}
