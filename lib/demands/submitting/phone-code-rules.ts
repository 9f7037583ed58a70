import type { Problem } from '@/lib/kernel/refusal';

const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;
export const CODE_LIFE_MS = 10 * MINUTE_MS;
export const CODE_TRIES = 5;
const CODES_PER_PHONE = 5;
const CODES_PER_ADDRESS = 20;

type Sent = { toPhone: Date[]; toAddress: Date[] };

/**
 * `sent` are the codes of the last day: one a minute and five an hour for a number, twenty an hour for an address, and so
 * many a day as the installation pays for (`ofDay`).
 */
export function problemsBeforeSending(
  sent: Sent,
  { now, ofDay }: { now: Date; ofDay: { phone: number; address: number } },
): Problem[] {
  const lately = (dates: Date[]): number => dates.filter((date) => date.getTime() > now.getTime() - HOUR_MS).length;
  const last = Math.max(...sent.toPhone.map((date) => date.getTime()));
  const wait = Math.ceil((last + MINUTE_MS - now.getTime()) / 1000);
  if (wait > 0) return [{ code: 'demands.problems.codeTooSoon', field: 'phone', values: { seconds: wait } }];
  if (sent.toPhone.length >= ofDay.phone || sent.toAddress.length >= ofDay.address)
    return [{ code: 'demands.problems.codesOfDay', field: 'phone' }];
  const tooMany = lately(sent.toPhone) >= CODES_PER_PHONE || lately(sent.toAddress) >= CODES_PER_ADDRESS;
  return tooMany ? [{ code: 'demands.problems.codesTooMany', field: 'phone' }] : [];
}
