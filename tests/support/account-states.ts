import { db } from '@/lib/db/client';
import { SYSTEM_PERSON_ID } from '@/lib/kernel/actor';
import { accountState, unusedSince } from '@/lib/regions/accounts/rules';

/** How many accounts are in use, unused and never used; and the visits that were before the account was, or are to come. */
export async function statesOfAccounts(now: Date) {
  const people = await db.person.findMany({
    where: { id: { not: SYSTEM_PERSON_ID } },
    select: { createdAt: true, sessions: { select: { lastSeenAt: true } } },
  });
  const counts: Record<string, number> = {};
  for (const { sessions } of people) {
    const state = accountState({ disabledAt: null, lastSeenAt: sessions[0]?.lastSeenAt ?? null }, unusedSince(now));
    counts[state] = (counts[state] ?? 0) + 1;
  }
  const misplaced = people.flatMap(({ createdAt, sessions }) =>
    sessions.filter(({ lastSeenAt }) => lastSeenAt < createdAt || lastSeenAt > now),
  );
  return { counts, misplaced };
}
