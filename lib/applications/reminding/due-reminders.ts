import 'server-only';
import type { Tx } from '@/lib/db/client';
import { REMINDED_DAYS } from './reminded-days';

/** Of all that are due at once so many; the next round takes the rest. */
const AT_ONCE = 200;

export type DueReminder = { applicationId: string; dueAt: Date; days: number };

/**
 * Drafts whose round closes, and corrections that are due, at the nearest of these days that has begun, each once for one
 * deadline. Whoever began after it had begun is not reminded of what they have just read; a deadline that was moved
 * reminds anew.
 */
export const dueReminders = (tx: Tx, now: Date): Promise<DueReminder[]> => tx.$queryRaw<DueReminder[]>`
  WITH "open" AS (
    SELECT a."id", greatest(r."closesAt", a."lateUntil") AS "dueAt", coalesce(a."takenBackAt", a."createdAt") AS "begunAt"
      FROM "Application" a JOIN "Round" r ON r."id" = a."roundId"
     WHERE a."status" = 'DRAFT' AND (r."status" = 'OPEN' OR r."status" = 'SCREENING' AND a."lateUntil" IS NOT NULL)
     UNION ALL
    SELECT a."id", a."correctionDueAt",
           (SELECT max(s."at") FROM "Screening" s WHERE s."applicationId" = a."id" AND s."verdict" = 'RETURNED')
      FROM "Application" a WHERE a."status" = 'RETURNED' AND a."correctionDueAt" IS NOT NULL),
  "near" AS (
    SELECT o.*, (SELECT min(d) FROM unnest(${REMINDED_DAYS}::int[]) AS d
                  WHERE o."dueAt" - make_interval(days => d) <= ${now}) AS "days"
      FROM "open" o WHERE o."dueAt" > ${now})
  SELECT n."id" AS "applicationId", n."dueAt", n."days" FROM "near" n
   WHERE n."days" IS NOT NULL AND n."begunAt" <= n."dueAt" - make_interval(days => n."days")
     AND NOT EXISTS (
       SELECT 1 FROM "DeadlineReminder" d
        WHERE d."applicationId" = n."id" AND d."dueAt" = n."dueAt" AND d."days" = n."days")
   ORDER BY n."dueAt", n."id" LIMIT ${AT_ONCE}`;
