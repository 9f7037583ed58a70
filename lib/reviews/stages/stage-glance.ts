import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { ConflictKind } from '@/lib/db/generated/enums';
import { query } from '@/lib/kernel/query';
import { type SeenStage, seenStage, stageAddress } from './seen-stage';
import { type SheetTotals, type Spread, spreadOf } from './spread';

/**
 * What a stage shows at one look beside its list: what went another way than planned, as counts for whoever sees the stage;
 * and, once it is closed, how far its scores lie apart, for whoever runs it.
 */
export const stageGlance = query({
  name: 'stage.glance',
  input: stageAddress,
  subject: seenStage,
  async run({ db, subject: stage, now }) {
    const mayCompare = stage.mayManage && stage.status === 'CLOSED';
    const [{ recusals, ...exceptions }, totals] = await Promise.all([
      exceptionsOf(db, stage, now),
      mayCompare ? totalsOf(db, stage) : { applications: [], experts: [] },
    ]);
    const rule = stage.round.terms.aggregation;
    const spread = (of: SheetTotals[], isMean: boolean): Spread[] =>
      of.map((one) => spreadOf(one, isMean ? { ...rule, trimFrom: Infinity } : rule));
    return {
      exceptions,
      recusals: recusals.map(({ expert, note, at, ...recusal }) => ({
        ...recusal,
        expert: stage.showsExperts ? expert : '',
        note: stage.showsExperts ? note : '',
        at: at === null ? null : new Date(at),
      })),
      applications: spread(totals.applications, false),
      // The means of one expert would tell who gave what.
      experts: stage.secretBallot ? [] : spread(totals.experts, true),
      rule,
    };
  },
});

export type StageGlance = Awaited<ReturnType<typeof stageGlance>>;

/** How many applications are compared: those whose scores lie furthest apart. */
const MOST = 20;

async function totalsOf(db: Tx, { id }: SeenStage) {
  const [row] = await db.$queryRaw<{ applications: SheetTotals[]; experts: SheetTotals[] }[]>`
    WITH sheets AS (
      SELECT a."applicationId", a."expertId", a."total" FROM "ReviewAssignment" a
        JOIN "Application" ap ON ap."id" = a."applicationId" AND ap."status" <> 'WITHDRAWN'
       WHERE a."stageId" = ${id} AND a."status" = 'SUBMITTED' AND a."total" IS NOT NULL)
    SELECT (SELECT coalesce(json_agg(row_to_json(q)), '[]') FROM (
        SELECT s."applicationId" AS "id", ap."title" AS "name", array_agg(s."total"::text ORDER BY s."total") AS "totals"
          FROM sheets s JOIN "Application" ap ON ap."id" = s."applicationId"
         GROUP BY s."applicationId", ap."title" HAVING count(*) > 1
         ORDER BY max(s."total") - min(s."total") DESC, s."applicationId" LIMIT ${MOST}) q) AS "applications",
      (SELECT coalesce(json_agg(row_to_json(q)), '[]') FROM (
        SELECT s."expertId" AS "id", p."name", array_agg(s."total"::text ORDER BY s."total") AS "totals"
          FROM sheets s JOIN "Expert" x ON x."id" = s."expertId" JOIN "Person" p ON p."id" = x."personId"
         GROUP BY s."expertId", p."name" ORDER BY avg(s."total"), s."expertId") q) AS "experts"`;
  return row ?? { applications: [], experts: [] };
}

type Exceptions = {
  recused: number;
  /** Who stepped aside from what, on which ground and when, the first before the others. */
  recusals: {
    id: string;
    applicationId: string;
    title: string;
    expert: string;
    kind: ConflictKind | null;
    note: string;
    at: string | null;
  }[];
  removed: number;
  /** Handed in after the date, and still awaited after it. */
  late: number;
  missing: number;
  returned: number;
  /** Whether it was closed over reviews that were missing, and how many tied were put in order by the chair. */
  acceptedMissing: boolean;
  tied: number;
};

async function exceptionsOf(db: Tx, { id, dueAt }: SeenStage, now: Date): Promise<Exceptions> {
  const [row] = await db.$queryRaw<Exceptions[]>`
    SELECT (count(*) FILTER (WHERE a."status" = 'RECUSED'))::int AS "recused",
      coalesce((SELECT json_agg(json_build_object('id', b."id", 'applicationId', b."applicationId", 'title', p."title", 'expert', n."name",
          'kind', b."recusalKind", 'note', b."recusalNote", 'at', b."declaredAt") ORDER BY b."declaredAt", b."id")
        FROM "ReviewAssignment" b JOIN "Application" p ON p."id" = b."applicationId" JOIN "Expert" x ON x."id" = b."expertId"
          JOIN "Person" n ON n."id" = x."personId" WHERE b."stageId" = ${id} AND b."status" = 'RECUSED'), '[]') AS "recusals",
      (count(*) FILTER (WHERE a."status" = 'REMOVED'))::int AS "removed",
      (count(*) FILTER (WHERE a."submittedAt" > ${dueAt}))::int AS "late",
      (count(*) FILTER (WHERE a."status" IN ('INVITED', 'ACCEPTED') AND ap."status" <> 'WITHDRAWN' AND ${dueAt}::timestamptz < ${now}))::int AS "missing",
      (SELECT count(*)::int FROM "ReturnedSheet" r JOIN "ReviewAssignment" b ON b."id" = r."assignmentId" WHERE b."stageId" = ${id}) AS "returned",
      EXISTS (SELECT 1 FROM "TrailEntry" t WHERE t."entity" = 'stage' AND t."entityId" = ${id} AND t."command" = 'stage.close'
        AND (t."detail"->>'acceptMissing')::boolean) AS "acceptedMissing",
      coalesce((SELECT max(CASE jsonb_typeof(t."detail"->'tieOrder') WHEN 'array' THEN jsonb_array_length(t."detail"->'tieOrder') END) FROM "TrailEntry" t
        WHERE t."entity" = 'stage' AND t."entityId" = ${id} AND t."command" = 'stage.close'), 0)::int AS "tied"
    FROM "ReviewAssignment" a JOIN "Application" ap ON ap."id" = a."applicationId" WHERE a."stageId" = ${id}`;
  return (
    row ?? { recused: 0, recusals: [], removed: 0, late: 0, missing: 0, returned: 0, acceptedMissing: false, tied: 0 }
  );
}
