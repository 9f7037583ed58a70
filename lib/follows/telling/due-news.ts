import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { NewsKind } from '@/lib/db/generated/enums';
import { lastDigestAt } from '../rules';

/** Of all that is to be told so much at once; the next round takes the rest. */
const AT_ONCE = 500;
/** A server that stood still for a month tells nothing of the time before. */
const DAYS = 40;

export type DueNews = {
  followerId: string;
  newsKey: string;
  kind: NewsKind;
  title: string;
  roundId: string;
  email: string;
  name: string;
};

/**
 * What became public since somebody follows it and was not told them yet: at once, or with the week that ended on Monday.
 * A region is followed with all below it; what a city hides behind a cancelled call is no news.
 */
export const dueNews = (tx: Tx, now: Date): Promise<DueNews[]> => tx.$queryRaw<DueNews[]>`
  WITH "news" AS (
    SELECT 'call:' || r."id" AS "newsKey", 'CALL' AS "kind", r."publishedAt" AS "at", r."id" AS "roundId"
      FROM "Round" r WHERE r."publishedAt" >= ${now}::timestamptz - make_interval(days => ${DAYS}) AND r."status" <> 'CANCELLED'
     UNION ALL
    SELECT 'result:' || n."id", 'RESULT', n."publishedAt", n."roundId"
      FROM "PublicityNotice" n WHERE n."publishedAt" >= ${now}::timestamptz - make_interval(days => ${DAYS}))
  SELECT DISTINCT ON (f."followerId", n."newsKey") f."followerId", n."newsKey", n."kind", r."title", n."roundId",
         coalesce(p."email", w."email") AS "email", CASE WHEN p."passwordHash" IS NULL THEN '' ELSE p."name" END AS "name"
    FROM "Follow" f JOIN "Follower" w ON w."id" = f."followerId" LEFT JOIN "Person" p ON p."id" = w."personId"
    LEFT JOIN "Region" g ON g."id" = f."regionId"
    JOIN "news" n ON n."kind" = ANY (f."kinds"::text[]) AND n."at" >= f."since" AND n."at" <= ${now}
    JOIN "Round" r ON r."id" = n."roundId" JOIN "Region" h ON h."id" = r."regionId"
   WHERE f."status" = 'ACTIVE' AND p."disabledAt" IS NULL AND (g."id" IS NULL OR starts_with(h."path", g."path"))
     AND (f."rhythm" = 'AT_ONCE' OR n."at" < ${lastDigestAt(now)})
     AND (cardinality(f."categoryCodes") = 0 OR EXISTS (
       SELECT 1 FROM "PlanCategory" c WHERE c."planId" = r."planId" AND c."code" = ANY (f."categoryCodes")))
     AND NOT EXISTS (SELECT 1 FROM "FollowerNews" t WHERE t."followerId" = f."followerId" AND t."newsKey" = n."newsKey")
   ORDER BY f."followerId", n."newsKey" LIMIT ${AT_ONCE}`;
