import 'server-only';
import { z } from 'zod';
import { mayKeepCalendar } from '@/lib/calendar/policy';
import { yearsKnown } from '@/lib/calendar/queries';
import type { Tx } from '@/lib/db/client';
import { clockDifferenceMs, MOST_APART_MS } from '@/lib/db/clock-difference';
import type { Actor } from '@/lib/kernel/actor';
import { query } from '@/lib/kernel/query';
import { holderOf } from '@/lib/kernel/seen';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import type { Waiting } from '@/lib/kernel/waiting';
import { paths } from '@/lib/paths/paths';
import { administratorSeesRegion } from '@/lib/regions/sees';

const HOUR_MS = 3_600_000;
const LOOKED_BACK_DAYS = 30;

/** What waits for a system administrator, and how letters and jobs of the cities they look after went of late: counts alone. */
export const systemDesk = query({
  name: 'inbox.system',
  input: z.object({}),
  subject: holderOf('SYSTEM_ADMINISTRATOR'),
  async run({ db, actor, now }) {
    const ofCities = await ofTheirCities(db, actor);
    const since = new Date(now.getTime() - LOOKED_BACK_DAYS * 24 * HOUR_MS);
    const [waiting, lettersFailed, lettersLate, jobsFailed, clockMs] = await Promise.all([
      mayKeepCalendar(actor) ? holidaysToImport(db, now) : [],
      db.letter.count({ where: { ...ofCities, status: 'FAILED', createdAt: { gte: since } } }),
      db.letter.count({
        where: { ...ofCities, status: 'QUEUED', createdAt: { gte: since, lt: new Date(now.getTime() - HOUR_MS) } },
      }),
      db.job.count({ where: { ...ofCities, status: 'FAILED', queuedAt: { gte: since } } }),
      clockDifferenceMs(db),
    ]);
    return { waiting, days: LOOKED_BACK_DAYS, lettersFailed, lettersLate, jobsFailed, clock: asClock(clockMs) };
  },
});

/** How far the server's and the database's clocks are apart, in seconds with a tenth. */
const asClock = (ms: number) => ({
  seconds: Math.round(Math.abs(ms) / 100) / 10,
  agrees: Math.abs(ms) <= MOST_APART_MS,
});

/** Whoever looks after the whole installation also sees what is of no city. */
async function ofTheirCities(db: Tx, actor: Actor): Promise<{ cityId?: { in: string[] } }> {
  if (mayKeepCalendar(actor)) return {};
  const where = { AND: [administratorSeesRegion.where(actor), { level: 'CITY' as const }] };
  const cities = await db.region.findMany({ where, select: { id: true } });
  return { cityId: { in: cities.map(({ id }) => id) } };
}

/** Notices that run over a year nobody knows the holidays of have no certain end. */
async function holidaysToImport(db: Tx, now: Date): Promise<Waiting[]> {
  const thisYear = Number(shanghaiDay(now).slice(0, 4));
  const missing = (await yearsKnown(db, now)).filter(({ year, origin }) => origin === 'missing' && year >= thisYear);
  return missing.map(({ year }) => ({
    key: `holidays-${year}`,
    messageKey: 'inbox.waiting.holidays',
    values: { year: String(year) },
    about: '',
    href: `${paths.adminCalendar()}#import`,
    verbKey: 'inbox.waiting.importHolidays',
    dueAt: null,
  }));
}
