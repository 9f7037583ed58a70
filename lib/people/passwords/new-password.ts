import 'server-only';
import type { Tx } from '@/lib/db/client';
import { refuseIf } from '@/lib/kernel/refusal';
import { closeWaysIn } from '../close-ways-in';
import { hashPassword, isPassword } from '../password';
import { NOT_AGAIN, passwordProblem, problemsInPassword } from './rules';

type Owner = {
  id: string;
  name: string;
  email: string;
  passwordHash: string | null;
  formerPasswords: { id: string; hash: string }[];
};

/** What a command that sets a password loads with its person: the hashes of the passwords before, the latest first. */
export const withFormerPasswords = {
  formerPasswords: { orderBy: { endedAt: 'desc' }, select: { id: true, hash: true } },
} as const;

type Typed = { password: string; repeated: string };

/**
 * The hash of a new password that keeps every rule; compares it with those of before, one after the other, so belongs into
 * `prepare`. @throws Refusal 'refused' with what stands in the way, at its field
 */
export async function preparedPassword(owner: Owner, { password, repeated }: Typed): Promise<string> {
  refuseIf(problemsInPassword(password, owner));
  refuseIf(password === repeated ? [] : [{ code: 'people.problems.passwordsDiffer', field: 'repeated' }]);
  const before = [owner.passwordHash, ...owner.formerPasswords.map(({ hash }) => hash)].slice(0, NOT_AGAIN);
  for (const hash of before)
    refuseIf(hash !== null && (await isPassword(hash, password)) ? [passwordProblem('passwordUsed')] : []);
  return hashPassword(password);
}

/**
 * Keeps the hash of the password that ends, as long as it may not come back, and closes all ways in. What it returns is to
 * be written into the person's row.
 */
export async function replacePassword(
  tx: Tx,
  owner: Owner,
  { passwordHash, now }: { passwordHash: string; now: Date },
) {
  if (owner.passwordHash !== null) {
    const former = { hash: owner.passwordHash, endedAt: now };
    // The one that may come back now makes room.
    const oldest = owner.formerPasswords[NOT_AGAIN - 2];
    if (oldest === undefined) await tx.formerPassword.create({ data: { personId: owner.id, ...former } });
    else await tx.formerPassword.update({ where: { id: oldest.id }, data: former });
  }
  await closeWaysIn(tx, owner, now);
  return { passwordHash, passwordChangedAt: now, version: { increment: 1 } };
}
