import { db } from '@/lib/db/client';
import { remindAll } from '@/lib/inbox/keep-reminding';
import { fixtureNow } from './setting';

const DAY_MS = 86_400_000;

/** Offices are reminded of what they have to recommend and to answer, as the days go by. */
export async function fillReminders(): Promise<void> {
  for (let day = 1; day <= 20; day += 1) await remindAll(db, new Date(fixtureNow.getTime() + day * DAY_MS));
}
