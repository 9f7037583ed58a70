import { importCalendarYear } from '@/lib/calendar/import-calendar-year';
import { db } from '@/lib/db/client';
import { visitor } from '@/lib/kernel/actor';
import { found } from '@/lib/kernel/found';
import { saveView } from '@/lib/lists/views/save-view';
import { handOutChore } from '@/lib/mail/hand-out';
import { queueWaitingLetters } from '@/lib/mail/queue-letters';
import { letterChore } from '@/lib/mail/send-letter';
import { acceptInvitation } from '@/lib/people/accept-invitation';
import { actorOfPerson } from '@/lib/people/actor-of-person';
import { openInvitation } from '@/lib/people/invitation-token';
import { beginSecondFactor } from '@/lib/people/second-factor/begin-second-factor';
import { confirmSecondFactor } from '@/lib/people/second-factor/confirm-second-factor';
import { openSecret } from '@/lib/people/second-factor/secret';
import { hotp, stepOf } from '@/lib/people/second-factor/totp';
import { signIn } from '@/lib/people/sign-in';
import { wordsIn } from '@/lib/web/wording/words-in';
import { demoAccounts } from '@/prisma/seed/accounts';
import { doJobsNow } from '@/tests/support/job-work';
import { fixturePassword } from '@/tests/upgrade/password';
import { fixtureNow, type Setting } from './setting';

/** A session and a failed try, a password that ended, a second factor, an imported year, a list kept under a name, letters sent and letters given up. */
export async function fillMachinery({ by: { system, city } }: Setting): Promise<void> {
  const { email } = demoAccounts.owner;
  const context = { actor: visitor, now: fixtureNow, ip: '192.0.2.7' };
  await signIn({ email, password: fixturePassword }, context);
  await signIn({ email, password: 'wrong-password' }, context);
  const { id } = await db.person.findUniqueOrThrow({ where: { email: 'expert-3@roster.example' } });
  for (const password of ['Bachstelze-3-im-Ried', 'Haubentaucher-5-im-Schilf']) {
    const token = await openInvitation(db, { personId: id }, fixtureNow);
    await acceptInvitation({ token, password, repeated: password }, context);
  }
  await enrol(id, 'Haubentaucher-5-im-Schilf');
  await importCalendarYear(
    {
      year: 2027,
      offDays: '2027-01-01 2027-02-05 2027-02-08',
      workDays: '2027-02-14',
      source: '国办发明电〔2026〕7号',
    },
    system,
  );
  await saveView({ list: 'experts', name: '在库专家', query: 'status=ACTIVE&sort=name' }, city);
  await sendLetters({ firstSent: 20 });
}

/** A generator that is on; at the next sign-in its code is asked for. */
async function enrol(personId: string, current: string): Promise<void> {
  const context = { actor: found(await actorOfPerson(personId), 'who enrols'), now: fixtureNow };
  await beginSecondFactor({ current }, context);
  const secret = await openSecret(db, await db.secondFactor.findUniqueOrThrow({ where: { personId } }));
  await confirmSecondFactor({ code: hotp(secret, stepOf(fixtureNow)) }, context);
}

/** The first few go out; the others are given up after every try. */
async function sendLetters({ firstSent }: { firstSent: number }): Promise<void> {
  process.env['SMTP_URL'] = 'smtp://localhost';
  await queueWaitingLetters();
  let sent = 0;
  const chore = letterChore(async () => {
    sent += 1;
    if (sent > firstSent) throw new Error('550 mailbox unavailable');
  });
  for (let tries = 0; tries < chore.tries; tries += 1)
    await doJobsNow({ kinds: [], chores: [handOutChore, chore], actorOf: async () => null, words: wordsIn });
}
