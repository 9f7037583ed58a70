import { randomBytes } from 'node:crypto';
import { db } from '@/lib/db/client';
import { SYSTEM_PERSON_ID } from '@/lib/kernel/actor';
import { hashPassword } from '@/lib/people/password';
import { randomOf } from './random';

const DAY_MS = 24 * 3_600_000;
const MINUTE_MS = 60_000;

/**
 * When those who did what the demonstration tells of were here: most lately, some not for months, a few never. Written into
 * the tables, not signed in for: two hundred passwords would take longer to hash than everything else. All have the same one,
 * which nobody knows; whoever wants one asks for a link, as anybody does. The accounts one signs in with get theirs afterwards.
 */
export async function recordVisits(now: Date): Promise<void> {
  const passwordHash = await hashPassword(randomBytes(24).toString('base64'));
  const people = await db.person.findMany({
    where: { id: { not: SYSTEM_PERSON_ID }, sessions: { none: {} } },
    select: { id: true, email: true, createdAt: true },
  });
  const visits = people.flatMap(({ id, email, createdAt }) => {
    // Of each by themselves: one person more changes nothing for the others.
    const random = randomOf(`visit of ${email}`);
    const [daysAgo, minutes] = [random.percent(88) ? random.whole(1, 45) : random.whole(95, 170), random.whole(4, 95)];
    if (random.percent(7)) return [];
    const at = Math.max(now.getTime() - daysAgo * DAY_MS - minutes * 7 * MINUTE_MS, createdAt.getTime() + MINUTE_MS);
    const [from, to] = [new Date(at), new Date(Math.min(at + minutes * MINUTE_MS, now.getTime()))];
    return from < to ? [{ personId: id, createdAt: from, lastSeenAt: to, endedAt: to }] : [];
  });
  await db.session.createMany({ data: visits });
  const opened = visits.map(({ personId }) => personId);
  await db.$executeRaw`
    UPDATE "Person" SET "passwordHash" = ${passwordHash}, "passwordChangedAt" = "createdAt" + interval '1 minute'
     WHERE "id" = ANY (${opened}) AND "email" NOT LIKE '%@demo.example'`;
}
