import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/**
 * The procedure that OWASP calls "device cookies": whoever has signed in leaves a signed mark in that browser, and tries
 * from there are counted apart, so that failures elsewhere do not lock it out. A mark is `day.nonce.signature`; the
 * signature says whose it is without naming them. A browser keeps those of the last few people, one beside the other.
 * https://owasp.org/www-community/Slow_Down_Online_Guessing_Attacks_with_Device_Cookies
 */
const MOST = 5;
const DAY_MS = 24 * 3_600_000;
/** Browsers keep no cookie longer. */
export const MARK_DAYS = 400;

/** The name under which tries of this person are counted from this browser; null where they have not signed in before. */
export function deviceOf(marks: string, personId: string, now: Date): string | null {
  const own = marks.split('~').find((mark) => isOf(mark, personId, now));
  return own?.split('.')[1] ?? null;
}

/** What the browser keeps after the person has signed in: a mark with a new name, before those of others. */
export function withMark(marks: string, personId: string, now: Date): string {
  const others = marks.split('~').filter((mark) => mark !== '' && !isOf(mark, personId, now));
  const words = `${dayOf(now)}.${randomBytes(12).toString('base64url')}`;
  return [`${words}.${signatureOf(words, personId)}`, ...others].slice(0, MOST).join('~');
}

function isOf(mark: string, personId: string, now: Date): boolean {
  const [day = '', nonce = '', signature = ''] = mark.split('.');
  const age = dayOf(now) - Number(day);
  if (!(age >= 0 && age < MARK_DAYS)) return false;
  const [given, right] = [Buffer.from(signature), Buffer.from(signatureOf(`${day}.${nonce}`, personId))];
  return given.length === right.length && timingSafeEqual(given, right);
}

const dayOf = (now: Date): number => Math.floor(now.getTime() / DAY_MS);

const signatureOf = (words: string, personId: string): string =>
  createHmac('sha256', process.env['NEXTAUTH_SECRET'] ?? '')
    .update(`device|${personId}|${words}`)
    .digest('base64url');
