import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { command } from '@/lib/kernel/command';
import { found } from '@/lib/kernel/found';
import { line } from '@/lib/kernel/text';
import { isPassword } from './password';
import { afterWrongTry, isLocked, LOCK_MS } from './rules';

const input = z.object({ email: line(200), password: z.string().max(200), userAgent: z.string().max(300).default('') });

/** Many accounts may share one office address, so an address gets more tries than an account. */
const ADDRESS_FAILURES = 30;

type Outcome = { sessionId: string; personId: string } | { sessionId: null; personId: string | null };

async function account(tx: Tx, { email }: z.output<typeof input>) {
  return { person: await tx.person.findUnique({ where: { email: email.toLowerCase() } }) };
}

/**
 * Checks a password and opens a session. Returns sessionId null for every kind of failure alike,
 * so that nobody learns whether the account exists, is locked or is disabled.
 */
export const signIn = command({
  name: 'person.signIn',
  input,
  subject: account,
  allow: () => true,
  prepare: async ({ subject: { person }, input: { password } }) => {
    const knownHash = person?.passwordHash ?? null;
    return { knownHash, matches: await isPassword(knownHash, password) };
  },
  async run({ subject: { person }, input: { userAgent }, prepared, tx, now, ip }): Promise<Outcome> {
    // A password changed in between is not the one that was checked.
    const right = prepared.matches && person?.passwordHash === prepared.knownHash;
    const addressLocked = await isAddressLocked(tx, ip, now);
    if (person === null) {
      await countAddressFailure(tx, ip, now);
      return { sessionId: null, personId: null };
    }
    if (person.disabledAt !== null || addressLocked || isLocked(person, now))
      return { sessionId: null, personId: person.id };
    if (!right) {
      await tx.$queryRaw`SELECT 1 FROM "Person" WHERE "id" = ${person.id} FOR UPDATE`;
      const latest = found(await tx.person.findUnique({ where: { id: person.id } }), 'the person signing in');
      await tx.person.update({ where: { id: person.id }, data: afterWrongTry(latest, now) });
      await countAddressFailure(tx, ip, now);
      return { sessionId: null, personId: person.id };
    }
    await tx.person.update({ where: { id: person.id }, data: { failedSignIns: 0, lockedUntil: null } });
    const session = await tx.session.create({
      data: { personId: person.id, createdAt: now, lastSeenAt: now, ip, userAgent },
    });
    return { sessionId: session.id, personId: person.id };
  },
  about: ({ result }) => ({
    id: result.personId ?? '',
    cityId: null,
    toState: result.sessionId === null ? 'failed' : 'signed-in',
  }),
});

async function isAddressLocked(tx: Tx, ip: string, now: Date): Promise<boolean> {
  const throttle = await tx.signInThrottle.findUnique({ where: { key: ip } });
  return throttle !== null && isLocked(throttle, now);
}

async function countAddressFailure(tx: Tx, ip: string, now: Date): Promise<void> {
  if (ip === '') return;
  const throttle = await tx.signInThrottle.upsert({
    where: { key: ip },
    create: { key: ip, failures: 1, windowStart: now },
    update: { failures: { increment: 1 } },
  });
  const windowOver = now.getTime() - throttle.windowStart.getTime() > LOCK_MS;
  if (windowOver)
    await tx.signInThrottle.update({ where: { key: ip }, data: { failures: 1, windowStart: now, lockedUntil: null } });
  else if (throttle.failures >= ADDRESS_FAILURES) {
    await tx.signInThrottle.update({
      where: { key: ip },
      data: { failures: 0, lockedUntil: new Date(now.getTime() + LOCK_MS) },
    });
  }
}
