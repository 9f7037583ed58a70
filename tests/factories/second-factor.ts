import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { found } from '@/lib/kernel/found';
import { hashPassword } from '@/lib/people/password';
import { beginSecondFactor } from '@/lib/people/second-factor/begin-second-factor';
import { confirmSecondFactor } from '@/lib/people/second-factor/confirm-second-factor';
import { openSecret } from '@/lib/people/second-factor/secret';
import { hotp, stepOf } from '@/lib/people/second-factor/totp';
import { at, plainActor, testNow } from './people';

export const ownPassword = 'Hubin-2026';
const passwordHash = await hashPassword(ownPassword);

/** Somebody with a password. */
export async function accountHolder(): Promise<{ by: Actor & { personId: string }; email: string }> {
  const by = await plainActor('陈静');
  const { email } = await db.person.update({ where: { id: by.personId }, data: { passwordHash } });
  return { by, email };
}

/** The same with a secret that waits for its first code. `codeAt` is what their generator shows. */
export async function beginner() {
  const holder = await accountHolder();
  await beginSecondFactor({ current: ownPassword }, at(holder.by));
  const factor = await db.secondFactor.findUniqueOrThrow({ where: { personId: holder.by.personId } });
  const secret = await openSecret(db, factor);
  return { ...holder, secret, codeAt: (now: Date) => hotp(secret, stepOf(now)) };
}

/** The same with a generator that is on since two minutes before `testNow`, so that every code of now is fresh. */
export async function enrolled() {
  const begun = await beginner();
  const before = new Date(testNow.getTime() - 120_000);
  const { recoveryCodes } = await confirmSecondFactor({ code: begun.codeAt(before) }, at(begun.by, before));
  return { ...begun, recoveryCodes, recoveryCode: found(recoveryCodes[0], 'a recovery code') };
}
