/** Days before a deadline on which whoever still has something to do is reminded (domain F16). */
export const REMINDED_DAYS = [14, 7, 3, 1];

const DAY_MS = 86_400_000;

type Term = {
  dueAt: Date;
  /** Since when it can be done: whoever began after such a day is not reminded of what they have just read. */
  begunAt: Date;
};

/** The nearest of these days before the end of a term that has begun; null where there is none, and once the term is over. */
export function remindedDay({ dueAt, begunAt }: Term, now: Date): number | null {
  if (now >= dueAt) return null;
  const startOf = (days: number): number => dueAt.getTime() - days * DAY_MS;
  const [days = null] = REMINDED_DAYS.filter((day) => startOf(day) <= now.getTime()).sort((one, other) => one - other);
  return days !== null && begunAt.getTime() <= startOf(days) ? days : null;
}
