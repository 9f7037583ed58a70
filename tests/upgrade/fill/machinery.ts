import { importCalendarYear } from '@/lib/calendar/import-calendar-year';
import { visitor } from '@/lib/kernel/actor';
import { sendQueuedLetters } from '@/lib/mail/send-queued';
import { signIn } from '@/lib/people/sign-in';
import { demoAccounts } from '@/prisma/seed/accounts';
import { fixturePassword } from '../password';
import { fixtureNow, type Setting } from './setting';

const later = (minutes: number) => new Date(fixtureNow.getTime() + minutes * 60_000);

/** A session and a failed try, an imported year, letters sent and letters given up. */
export async function fillMachinery({ by: { administrator } }: Setting): Promise<void> {
  const { email } = demoAccounts.owner;
  const context = { actor: visitor, now: fixtureNow, ip: '192.0.2.7' };
  await signIn({ email, password: fixturePassword }, context);
  await signIn({ email, password: 'wrong-password' }, context);
  await importCalendarYear(
    {
      year: 2027,
      offDays: '2027-01-01 2027-02-05 2027-02-08',
      workDays: '2027-02-14',
      source: '国办发明电〔2026〕7号',
    },
    administrator,
  );
  await sendQueuedLetters(async () => undefined, later(0));
  const refused = async () => Promise.reject(new Error('550 mailbox unavailable'));
  for (const minutes of [0, 1, 5, 15, 60, 240]) await sendQueuedLetters(refused, later(minutes));
}
