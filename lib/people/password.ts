import 'server-only';
import { hash, verify } from '@node-rs/argon2';
import { outsideTransaction } from '@/lib/db/in-transaction';

/** OWASP's Argon2id setting for servers: 19 MiB, two passes, one lane. @node-rs/argon2 uses Argon2id by default. */
const strength = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The same password from another keyboard is the same (NIST SP 800-63B 3.1.1.2): full-width letters, composed accents. */
const normalised = (password: string): string => password.normalize('NFKC');

export function hashPassword(password: string): Promise<string> {
  outsideTransaction('Hashing a password');
  return hash(normalised(password), strength);
}

let decoy: Promise<string> | undefined;

/** Takes the same time whether or not there is a password, so that timing does not tell who has an account. */
export async function isPassword(passwordHash: string | null, password: string): Promise<boolean> {
  outsideTransaction('Checking a password');
  decoy ??= hashPassword('no such account');
  const known = passwordHash ?? (await decoy);
  const written = normalised(password);
  // Hashes from before passwords were normalised are of what was typed.
  const matches = (await verify(known, written)) || (written !== password && (await verify(known, password)));
  return matches && passwordHash !== null;
}
