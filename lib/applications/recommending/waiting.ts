import 'server-only';
import { z } from 'zod';
import { Prisma } from '@/lib/db/generated/client';
import { instant, officerIn, question } from '@/lib/lists/waiting-for';
import { paths } from '@/lib/paths/paths';
import { recommendationDueAt, recommendationTerms } from '@/lib/plans/terms/recommendation';

/** What an office has to recommend once a call is closed, a line for each round and office; those above see whose it is and how late. */
export const toRecommend = question({
  sql: (actor, now) => Prisma.sql`
    SELECT r."id", r."title", r."closesAt", g."id" AS "regionId", g."path" AS "regionPath", g."officeName" AS "office",
           (SELECT n."path" FROM "RoleGrant" o JOIN "Region" n ON n."id" = o."regionId"
             WHERE o."role" = 'OFFICER' AND o."revokedAt" IS NULL AND g."path" LIKE n."path" || '%'
             ORDER BY length(n."path") DESC LIMIT 1) AS "inChargePath", a."levelsPassed" AS "ordinal",
           p."terms"->'recommendation' AS "recommendation", count(*)::int AS "count"
      FROM "Application" a JOIN "Round" r ON r."id" = a."roundId" JOIN "Plan" p ON p."id" = r."planId"
      JOIN "Region" g ON g."id" = a."standsAtId"
     WHERE a."status" = 'RECOMMENDING' AND (r."status" = 'SCREENING' OR r."status" = 'OPEN' AND r."closesAt" < ${now})
       AND ${officerIn(Prisma.sql`a."standsAtId"`, actor)}
     GROUP BY r."id", p."id", g."id", a."levelsPassed" ORDER BY r."id", g."path"`,
  row: z.object({
    id: z.string(),
    title: z.string(),
    closesAt: instant,
    regionId: z.string(),
    regionPath: z.string(),
    office: z.string(),
    /** Nobody may work there: then it is the nearest office above that acts in its stead. */
    inChargePath: z.string().nullable(),
    ordinal: z.int(),
    recommendation: recommendationTerms,
    count: z.int(),
  }),
  tell: (rows, { grants }) =>
    rows.map(({ id, title, closesAt, regionId, regionPath, office, inChargePath, ordinal, recommendation, count }) => {
      const level = recommendation.levels[ordinal];
      const worksAt = (path: string | null) =>
        grants.some((grant) => grant.role === 'OFFICER' && grant.regionPath === path);
      const whose = worksAt(regionPath) ? 'own' : worksAt(inChargePath) ? 'instead' : 'below';
      return {
        key: `recommending:${id}:${regionId}`,
        messageKey: 'applications.waiting.recommending' as const,
        values: { count, office, whose },
        about: title,
        href: paths.recommendingOffice(id, regionId),
        verbKey: 'applications.waiting.recommend' as const,
        dueAt: level === undefined ? null : recommendationDueAt(closesAt, level),
        roundId: id,
        regionPath,
        count,
        ...(whose === 'below' ? { isOthers: true } : {}),
      };
    }),
});
