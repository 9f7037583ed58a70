import 'server-only';
import { db } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import type { ApplicationStatus } from '@/lib/db/generated/enums';
import type { Actor } from '@/lib/kernel/actor';
import { roundPolicy } from '@/lib/rounds/policy';
import type { ListParams, SortKey } from './list-params';

export type ListRow = {
  id: string;
  number: string;
  title: string;
  organisation: string;
  category: string;
  topicNumber: number | null;
  region: string;
  requestedFen: bigint;
  status: ApplicationStatus;
  submittedAt: Date;
};

export type Counted = { status: ApplicationStatus; category: string | null; count: number; requestedFen: bigint };
export type OfficeList = {
  rows: ListRow[];
  counts: Counted[];
  categories: { code: string; name: string }[];
  total: number;
  requestedFen: bigint;
};

type OfRound = { id: string; planId: string; region: { path: string } };

/**
 * A round's applications as the office sees them, drafts never. Three statements whatever the size: the page, and for the
 * same search the counts by status and category, from which the total and the sum of the filter are added up.
 */
export async function officeList(actor: Actor, round: OfRound, params: ListParams): Promise<OfficeList | null> {
  if (!roundPolicy.view(actor, round)) return null;
  const searched = Prisma.sql`a."roundId" = ${round.id} AND a."submittedAt" IS NOT NULL ${search(params.q)}`;
  const [rows, counts, categories] = await Promise.all([
    db.$queryRaw<ListRow[]>`
      SELECT a."id", coalesce(a."number", '') AS "number", a."title", o."name" AS "organisation", coalesce(c."name", '') AS "category", p."number" AS "topicNumber",
             coalesce(g."name", '') AS "region", a."requestedFen", a."status"::text AS "status", a."submittedAt"
        FROM "Application" a
        JOIN "Organisation" o ON o."id" = a."organisationId"
        LEFT JOIN "PlanCategory" c ON c."id" = a."categoryId"
        LEFT JOIN "Topic" p ON p."id" = a."topicId"
        LEFT JOIN "Region" g ON g."id" = a."regionId"
       WHERE ${searched} ${filter(params)}
       ORDER BY ${order(params)}, a."id"
       LIMIT ${params.size} OFFSET ${(params.page - 1) * params.size}`,
    db.$queryRaw<Counted[]>`
      SELECT a."status"::text AS "status", c."code" AS "category", count(*)::int AS "count", sum(a."requestedFen")::bigint AS "requestedFen"
        FROM "Application" a
        JOIN "Organisation" o ON o."id" = a."organisationId"
        LEFT JOIN "PlanCategory" c ON c."id" = a."categoryId"
       WHERE ${searched}
       GROUP BY a."status", c."code"`,
    db.planCategory.findMany({
      where: { planId: round.planId },
      orderBy: { position: 'asc' },
      select: { code: true, name: true },
    }),
  ]);
  const within = counts.filter(
    ({ status, category }) => (params.status ?? status) === status && (params.category ?? category) === category,
  );
  return {
    rows,
    counts,
    categories,
    total: within.reduce((sum, { count }) => sum + count, 0),
    requestedFen: within.reduce((sum, each) => sum + each.requestedFen, 0n),
  };
}

const columns: Record<SortKey, Prisma.Sql> = {
  number: Prisma.sql`a."number"`,
  title: Prisma.sql`a."title"`,
  organisation: Prisma.sql`o."name"`,
  amount: Prisma.sql`a."requestedFen"`,
  submitted: Prisma.sql`a."submittedAt"`,
  status: Prisma.sql`a."status"`,
};

function order({ sort, descending }: ListParams): Prisma.Sql {
  return Prisma.sql`${columns[sort]} ${descending ? Prisma.sql`DESC` : Prisma.sql`ASC`}`;
}

function filter({ status, category }: ListParams): Prisma.Sql {
  const byStatus = status === null ? Prisma.empty : Prisma.sql`AND a."status" = ${status}::"ApplicationStatus"`;
  const byCategory = category === null ? Prisma.empty : Prisma.sql`AND c."code" = ${category}`;
  return Prisma.sql`${byStatus} ${byCategory}`;
}

function search(words: string): Prisma.Sql {
  if (words === '') return Prisma.empty;
  const pattern = `%${words.replace(/[\\%_]/g, '\\$&')}%`;
  return Prisma.sql`AND (a."title" ILIKE ${pattern} OR o."name" ILIKE ${pattern} OR a."number" ILIKE ${pattern})`;
}
