import 'server-only';
import { hash, verify } from '@node-rs/argon2';
import { outsideTransaction } from '@/lib/db/in-transaction';
import { atMost } from '@/lib/kernel/at-most';
import { oneInProcess } from '@/lib/kernel/one-in-process';
import { normalised } from './passwords/normalised';

/** OWASP's Argon2id setting for servers: 19 MiB, two passes, one lane. @node-rs/argon2 uses Argon2id by default. */
const strength = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Each takes a core for some 20 ms and 19 MiB: a flood of sign-ins must leave room for everything else. */
const inTurn = oneInProcess('hashing', () => atMost({ at: 2, waiting: 200 }));

export function hashPassword(password: string): Promise<string> {
  outsideTransaction('Hashing a password');
  return inTurn(() => hash(normalised(password), strength));
}

let decoy: Promise<string> | undefined;

/** Takes the same time whether or not there is a password, so that timing does not tell who has an account. */
export async function isPassword(passwordHash: string | null, password: string): Promise<boolean> {
  outsideTransaction('Checking a password');
  decoy ??= hashPassword('no such account');
  const known = passwordHash ?? (await decoy);
  const written = normalised(password);
  // Hashes from before passwords were normalised are of what was typed.
  const fits = (typed: string) => inTurn(() => verify(known, typed));
  const matches = (await fits(written)) || (written !== password && (await fits(password)));
  return matches && passwordHash !== null;
}
