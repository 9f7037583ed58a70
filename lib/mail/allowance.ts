const HOUR_MS = 60 * 60_000;

/** So many letters to one address within a time; what is above waits for the next. */
export type Allowance = { times: number; windowMs: number };

/** The measure of a mailbox (MAIL_PER_ADDRESS_PER_HOUR) and of a telephone (TEXT_PER_PHONE_PER_DAY). */
export const allowances = (): { mail: Allowance; text: Allowance } => ({
  mail: { times: positive('MAIL_PER_ADDRESS_PER_HOUR', 60), windowMs: HOUR_MS },
  text: { times: positive('TEXT_PER_PHONE_PER_DAY', 10), windowMs: 24 * HOUR_MS },
});

/** How many codes one computer may ask for within a day (TEXT_PER_ADDRESS_PER_DAY). */
export const codesPerAddressAndDay = (): number => positive('TEXT_PER_ADDRESS_PER_DAY', 100);

/** @throws at the first letter when it is written wrongly: a measure misread is none. */
function positive(name: string, otherwise: number): number {
  const written = process.env[name] ?? '';
  if (written === '') return otherwise;
  if (!/^[1-9]\d{0,6}$/.test(written)) throw new Error(`${name} is a whole number above zero, not “${written}”.`);
  return Number(written);
}

/**
 * Until when a letter to an address has to wait: null when it may go. `handed` are the moments at which letters to it had
 * their turn. What is urgent goes in any case; how often a link or a code may be asked for is judged where it is asked.
 */
export function heldUntil(
  handed: readonly Date[],
  { isUrgent, now }: { isUrgent: boolean; now: Date },
  { times, windowMs }: Allowance,
): Date | null {
  const recent = handed.map((date) => date.getTime()).filter((at) => at > now.getTime() - windowMs);
  const first = recent.toSorted((one, other) => other - one)[times - 1];
  return isUrgent || first === undefined ? null : new Date(first + windowMs);
}
