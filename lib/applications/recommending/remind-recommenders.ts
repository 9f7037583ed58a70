import 'server-only';
import type { Tx } from '@/lib/db/client';
import { daysUntil } from '@/lib/kernel/shanghai';
import { fullAddress } from '@/lib/paths/full-address';
import { paths } from '@/lib/paths/paths';
import { recommendationDueAt, recommendationTerms } from '@/lib/plans/terms/recommendation';
import { tellOffice } from '@/lib/regions/tell-office';
import { recommendReminderLetter } from '../letters';
import { onceForOffices } from '../reminding/once-for-offices';
import { remindedDay } from '../reminding/reminded-days';

/** Writes to each office that still has something to recommend, 14, 7, 3 and 1 days before its term ends: to its officers, whoever they are. */
export async function remindRecommenders(tx: Tx, now: Date): Promise<void> {
  const due = (await waitingAt(tx, now)).flatMap(({ begunAt, closesAt, ordinal, recommendation, ...office }) => {
    const level = recommendationTerms.parse(recommendation).levels[ordinal];
    const dueAt = level === undefined ? null : recommendationDueAt(closesAt, level);
    const days = dueAt === null ? null : remindedDay({ dueAt, begunAt }, now);
    return dueAt === null || days === null ? [] : [{ ...office, dueAt, days }];
  });
  for (const { roundId, regionId, path, roundTitle, count, dueAt } of await onceForOffices(tx, {
    term: 'RECOMMENDATION',
    due,
    now,
  })) {
    const address = fullAddress(paths.recommendingOffice(roundId, regionId));
    const facts = { roundTitle, count, dueAt, left: daysUntil(dueAt, now), address };
    await tellOffice(tx, { path, letter: (name) => recommendReminderLetter({ name, ...facts }) }, now);
  }
}

type WaitingAt = {
  roundId: string;
  regionId: string;
  path: string;
  roundTitle: string;
  closesAt: Date;
  /** Since when the office can decide: once the call was over and the first of them was there. */
  begunAt: Date;
  ordinal: number;
  recommendation: unknown;
  count: number;
};

/** What waits at each office of rounds whose call is over and that do not review yet. */
const waitingAt = (tx: Tx, now: Date): Promise<WaitingAt[]> => tx.$queryRaw`
  SELECT r."id" AS "roundId", g."id" AS "regionId", g."path", r."title" AS "roundTitle", r."closesAt",
         greatest(r."closesAt", min(w."arrivedAt")) AS "begunAt",
         a."levelsPassed" AS "ordinal", p."terms"->'recommendation' AS "recommendation", count(*)::int AS "count"
    FROM "Application" a JOIN "Round" r ON r."id" = a."roundId" JOIN "Plan" p ON p."id" = r."planId"
    JOIN "Region" g ON g."id" = a."standsAtId"
    JOIN "Recommendation" w ON w."applicationId" = a."id" AND w."regionId" = g."id"
   WHERE a."status" = 'RECOMMENDING' AND r."status" IN ('OPEN', 'SCREENING') AND r."closesAt" < ${now}
   GROUP BY r."id", p."id", g."id", a."levelsPassed" ORDER BY r."id", g."path"`;
