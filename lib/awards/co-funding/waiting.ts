import 'server-only';
import { z } from 'zod';
import { Prisma } from '@/lib/db/generated/client';
import { instant, officerIn, pathOf, question } from '@/lib/lists/waiting-for';
import { paths } from '@/lib/paths/paths';
import { sitsIn } from './policy';

/** Where the counties of a round stand, on its page of decisions. */
const ofRound = (roundId: string) => `${paths.roundDecisions(roundId)}#co-funding` as const;

/** A county's answers, a line for each round: theirs who sit there, and for the offices above the move of an office below. */
export const coFundingToAnswer = question({
  sql: (actor) => Prisma.sql`
    SELECT r."id" AS "roundId", r."title", c."regionId", ${pathOf(Prisma.sql`c."regionId"`)}, count(*)::int AS "count", min(c."dueAt") AS "dueAt", (
      SELECT count(*)::int FROM "CoFundingLine" d WHERE d."roundId" = r."id" AND d."regionId" = c."regionId" AND d."status" IN ('CONFIRMED', 'SHORT', 'DECLINED')
    ) AS "answered"
      FROM "CoFundingLine" c JOIN "Round" r ON r."id" = c."roundId"
     WHERE c."status" = 'ASKED' AND r."status" = 'DECIDING' AND ${officerIn(Prisma.sql`c."regionId"`, actor)}
     GROUP BY r."id", c."regionId" ORDER BY min(c."dueAt"), c."regionId"`,
  row: z.object({
    roundId: z.string(),
    title: z.string(),
    regionId: z.string(),
    regionPath: z.string(),
    count: z.int(),
    dueAt: instant,
    answered: z.int(),
  }),
  tell: (rows, actor) =>
    rows.map(({ roundId, title, regionId, regionPath, count, dueAt, answered }) => {
      const isTheirs = sitsIn(actor, regionPath);
      return {
        key: `awards:coFunding:${roundId}:${regionId}`,
        messageKey: isTheirs ? 'awards.waiting.coFunding' : 'awards.waiting.coFundingBelow',
        values: { count, answered },
        about: title,
        href: isTheirs ? paths.coFunding() : ofRound(roundId),
        verbKey: isTheirs ? 'awards.waiting.verbs.coFunding' : 'awards.waiting.verbs.coFundingBelow',
        dueAt,
        roundId,
        regionPath,
        count,
      };
    }),
});

/** What counties declined, gave less for or did not answer in time: the round's office settles it. */
export const coFundingToSettle = question({
  sql: (actor, now) => Prisma.sql`
    SELECT r."id" AS "roundId", r."title", ${pathOf(Prisma.sql`r."regionId"`)}, count(*)::int AS "count",
           count(*) FILTER (WHERE c."status" = 'SHORT')::int AS "short", count(*) FILTER (WHERE c."status" = 'DECLINED')::int AS "declined"
      FROM "CoFundingLine" c JOIN "Round" r ON r."id" = c."roundId"
     WHERE (c."status" IN ('SHORT', 'DECLINED') OR c."status" = 'ASKED' AND c."dueAt" < ${now}) AND r."status" = 'DECIDING'
       AND ${officerIn(Prisma.sql`r."regionId"`, actor)}
     GROUP BY r."id" ORDER BY r."id"`,
  row: z.object({
    roundId: z.string(),
    title: z.string(),
    regionPath: z.string(),
    count: z.int(),
    short: z.int(),
    declined: z.int(),
  }),
  tell: (rows) =>
    rows.map(({ roundId, title, regionPath, count, short, declined }) => ({
      key: `awards:coFundingToSettle:${roundId}`,
      messageKey: 'awards.waiting.coFundingToSettle',
      values: { count, short, declined, late: count - short - declined },
      about: title,
      href: ofRound(roundId),
      verbKey: 'awards.waiting.verbs.coFundingToSettle',
      dueAt: null,
      roundId,
      regionPath,
      count,
    })),
});
