import 'server-only';
import { z } from 'zod';
import { mayKeepCalendar } from '@/lib/calendar/policy';
import { query } from '@/lib/kernel/query';
import { oneselfIf } from '@/lib/kernel/seen';

/** Running notices whose end waits for a holiday notice, for whoever imports it; their officers compute the end anew. */
export const provisionalNotices = query({
  name: 'notice.provisional',
  input: z.object({}),
  subject: oneselfIf(mayKeepCalendar),
  run: ({ db }) =>
    db.publicityNotice.findMany({
      where: { status: 'RUNNING', provisional: true },
      orderBy: { endDay: 'asc' },
      take: 100,
      select: { id: true, endDay: true, round: { select: { title: true, region: { select: { name: true } } } } },
    }),
});
