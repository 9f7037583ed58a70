import 'server-only';
import { z } from 'zod';
import { found } from '@/lib/kernel/found';
import type { Fen } from '@/lib/kernel/money';
import { query } from '@/lib/kernel/query';
import { everybody } from '@/lib/kernel/seen';

/** Confirmed awards: how many projects and organisations, in how many rounds, and what they were given. */
export type Given = { projects: number; organisations: number; rounds: number; fen: Fen };
export type GivenByCategory = Pick<Given, 'projects' | 'fen'> & { name: string | null };

type Row = Given & { name: string | null; isTotal: number };

/** What has been given in all confirmed rounds, in all and by the name of the category, the largest sum first. */
export const givenInAll = query({
  name: 'result.given',
  input: z.object({}),
  subject: everybody,
  async run({ db }) {
    const rows = await db.$queryRaw<Row[]>`
      SELECT c."name", grouping(c."name")::int AS "isTotal", count(*)::int AS "projects",
        count(DISTINCT a."organisationId")::int AS "organisations", count(DISTINCT a."roundId")::int AS "rounds",
        coalesce(sum(d."amountFen"), 0)::bigint AS "fen"
      FROM "Application" a JOIN "Decision" d ON d."applicationId" = a."id"
      LEFT JOIN "PlanCategory" c ON c."id" = a."categoryId"
      WHERE a."status" = 'AWARDED' AND d."releasedAt" IS NOT NULL
      GROUP BY GROUPING SETS ((c."name"), ()) ORDER BY (c."name" IS NULL OR left(c."name", 2) = '其他'), "fen" DESC, c."name"`;
    const byCategory: GivenByCategory[] = rows
      .filter(({ isTotal }) => isTotal === 0)
      .map(({ name, projects, fen }) => ({ name, projects, fen }));
    const { projects, organisations, rounds, fen } = found(
      rows.find(({ isTotal }) => isTotal === 1),
      'the sum of all awards',
    );
    return { total: { projects, organisations, rounds, fen }, byCategory };
  },
});
