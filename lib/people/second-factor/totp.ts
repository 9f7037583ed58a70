import { createHmac, timingSafeEqual } from 'node:crypto';

/** RFC 6238 with what every generator understands: SHA-1, six digits, steps of thirty seconds. */
export const STEP_MS = 30_000;
const DIGITS = 6;
/** A clock may be one step off, either way (RFC 6238 section 5.2). */
const WINDOW = [0, -1, 1];

/** The code for a counter (RFC 4226 section 5.3). */
export function hotp(secret: Buffer, counter: number, digits = DIGITS): string {
  const message = Buffer.alloc(8);
  message.writeBigUInt64BE(BigInt(counter));
  const hash = createHmac('sha1', secret).update(message).digest();
  const offset = (hash.at(-1) ?? 0) & 0xf;
  const number = hash.readUInt32BE(offset) & 0x7fff_ffff;
  return String(number % 10 ** digits).padStart(digits, '0');
}

export const stepOf = (now: Date): number => Math.floor(now.getTime() / STEP_MS);

/** The time step whose code this is; null when it is none that holds now. */
export function stepOfCode(secret: Buffer, code: string, now: Date): number | null {
  const step = WINDOW.map((offset) => stepOf(now) + offset).find((near) => isSame(hotp(secret, near), code));
  return step ?? null;
}

function isSame(one: string, other: string): boolean {
  const [first, second] = [Buffer.from(one), Buffer.from(other)];
  return first.length === second.length && timingSafeEqual(first, second);
}

/** RFC 4648 section 6, without padding: how a secret is typed into a generator by hand. */
export function base32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const groups = bits.match(/.{1,5}/g) ?? [];
  return groups.map((group) => ALPHABET[Number.parseInt(group.padEnd(5, '0'), 2)]).join('');
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** What a generator reads from the drawn code. */
export function otpauth(secret: Buffer, email: string): string {
  const issuer = encodeURIComponent('公创');
  const facts = `secret=${base32(secret)}&issuer=${issuer}&algorithm=SHA1&digits=${DIGITS}&period=${STEP_MS / 1000}`;
  return `otpauth://totp/${issuer}:${encodeURIComponent(email)}?${facts}`;
}
