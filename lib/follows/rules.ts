import { type Problem, problemIf } from '@/lib/kernel/refusal';
import { addDays, shanghaiDay, shanghaiInstant } from '@/lib/kernel/shanghai';

const DAY_MS = 86_400_000;
export const CONFIRM_DAYS = 7;
/** What was not confirmed by then lapses, and the address goes. */
export const CONFIRM_MS = CONFIRM_DAYS * DAY_MS;
/** So many at a time. */
export const MOST_FOLLOWS = 20;

type Asked = { kinds: readonly string[]; email: string };

export const problemsInFollow = ({ kinds, email }: Asked, isVisitor: boolean): Problem[] => [
  ...problemIf(kinds.length === 0, { code: 'follows.problems.nothing', field: 'kinds' }),
  ...problemIf(isVisitor && email === '', { code: 'kernel.problems.required', field: 'email' }),
];

export const problemsWithMany = (standing: number): Problem[] =>
  problemIf(standing >= MOST_FOLLOWS, { code: 'follows.problems.tooMany', values: { most: MOST_FOLLOWS } });

type Followed = { kinds: readonly string[]; categoryCodes: readonly string[]; regionId: string | null };

/** Whether both tell the same news, in whatever order they were ticked and however often they are told. */
export const isSameNews = (one: Followed, other: Followed): boolean =>
  one.regionId === other.regionId && areSame(one.kinds, other.kinds) && areSame(one.categoryCodes, other.categoryCodes);

const areSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((each) => others.includes(each));

export const problemsWithLink = (askedAt: Date, now: Date): Problem[] =>
  problemIf(now.getTime() - askedAt.getTime() > CONFIRM_MS, { code: 'follows.problems.linkOld' });

/** The last Monday 9:00 in Shanghai that has come: what became public before is in the digest of that week. */
export function lastDigestAt(now: Date): Date {
  const today = shanghaiDay(now);
  const sinceMonday = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7;
  const monday = shanghaiInstant(addDays(today, -sinceMonday), '09:00');
  return monday <= now ? monday : shanghaiInstant(addDays(today, -sinceMonday - 7), '09:00');
}
