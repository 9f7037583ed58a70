import { readFileSync } from 'node:fs';
import { visitor } from '@/lib/kernel/actor';
import { found } from '@/lib/kernel/found';
import { enterCode } from '@/lib/people/enter-code';
import { demonstrationCodes } from '@/lib/people/second-factor/demonstration-codes';
import { signIn } from '@/lib/people/sign-in';
import { guardedAccount } from '@/prisma/seed/accounts';

type Printed = { email: string; password: string };

/** Whether the demonstration's enrolled account opens by the password in its keeper's file and the code that the outbox shows. */
export async function isEnteredByShownCode(file: string, now: Date): Promise<boolean> {
  const isIts = ({ email }: { email: string }) => email === guardedAccount.email;
  const { email, password } = found((JSON.parse(readFileSync(file, 'utf8')) as Printed[]).find(isIts), 'the account');
  const { sessionId } = await signIn({ email, password }, { actor: visitor, now });
  const { code } = found((await demonstrationCodes({}, { actor: visitor, now })).find(isIts), 'its code');
  return (await enterCode({ code }, { actor: { ...visitor, sessionId }, now })).isIn;
}
