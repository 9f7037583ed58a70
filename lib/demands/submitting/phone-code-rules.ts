import type { Problem } from '@/lib/kernel/refusal';

const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const CODE_LIFE_MS = 10 * MINUTE_MS;
export const CODE_TRIES = 5;
const CODES_PER_PHONE = 5;
const CODES_PER_ADDRESS = 20;

/** `sent` are the codes of the last hour; one a minute and five an hour for a number, twenty an hour for an address. */
export function problemsBeforeSending(sent: { toPhone: Date[]; toAddress: number }, now: Date): Problem[] {
  const last = Math.max(...sent.toPhone.map((date) => date.getTime()));
  const wait = Math.ceil((last + MINUTE_MS - now.getTime()) / 1000);
  if (wait > 0) return [{ code: 'demands.problems.codeTooSoon', field: 'phone', values: { seconds: wait } }];
  const tooMany = sent.toPhone.length >= CODES_PER_PHONE || sent.toAddress >= CODES_PER_ADDRESS;
  return tooMany ? [{ code: 'demands.problems.codesTooMany', field: 'phone' }] : [];
}
