import 'server-only';
import { hash, verify } from '@node-rs/argon2';

/** OWASP's Argon2id setting for servers: 19 MiB, two passes, one lane. @node-rs/argon2 uses Argon2id by default. */
const strength = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password, strength);

let decoy: Promise<string> | undefined;

/** Takes the same time whether or not there is a password, so that timing does not tell who has an account. */
export async function isPassword(passwordHash: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword('no such account');
  const matches = await verify(passwordHash ?? (await decoy), password);
  return matches && passwordHash !== null;
}
