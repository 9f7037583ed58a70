const DAYS = 180;

/**
 * How many days after a demand has ended whoever raised it can still be called back: DEMAND_CONTACT_DAYS, else 180.
 * @throws when that is no number of days, so that a server says so as it starts
 */
export function contactDays(): number {
  const written = process.env['DEMAND_CONTACT_DAYS'] ?? '';
  if (!/^\d{0,4}$/.test(written)) throw new Error('DEMAND_CONTACT_DAYS is a number of days.');
  return Number(written) || DAYS;
}
