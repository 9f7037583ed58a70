import 'server-only';
import type { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { query } from '@/lib/kernel/query';
import { maySeeWhoGave } from '../policy';
import { seenStage, stageAddress } from '../stages/seen-stage';
import type { ToAnalyse } from './analyse';
import { type Habit, habitsOf } from './straight-lining';

/** Only a closed stage: while experts still score, nobody compares them. */
async function closedStage(db: Tx, address: z.output<typeof stageAddress>, actor: Actor) {
  const stage = await seenStage(db, address, actor);
  return stage?.status === 'CLOSED' ? stage : null;
}

type ClosedStage = NonNullable<Awaited<ReturnType<typeof closedStage>>>;

export type AnalysedApplication = {
  id: string;
  title: string;
  number: string | null;
  rank: number | null;
  isIn: boolean;
};
export type AnalysedExpert = { name: string; sheets: number; habits: Habit[] };

/**
 * The sheets of a closed stage for what is worked out beside its official result, with the names of what they speak of.
 * Experts and criteria are told by their places; of a secret ballot, or to whoever may not learn who gave what, no expert is.
 */
export const stageToAnalyse = query({
  name: 'stage.analyse',
  input: stageAddress,
  subject: closedStage,
  async run({ db, subject: stage, actor }) {
    const [entries, criteria, weights, sheets] = await Promise.all([
      entriesOf(db, stage),
      db.criterion.findMany({
        where: { rubricId: stage.rubricId },
        orderBy: { position: 'asc' },
        select: { id: true, name: true, maxPoints: true, bonus: true },
      }),
      db.reviewStage.findMany({
        where: { planId: stage.planId, position: { lte: stage.position } },
        select: { weightBp: true },
      }),
      sheetsOf(db, stage),
    ]);
    const placeOf = new Map(entries.map(({ id }, place) => [id, place]));
    const experts = [...new Map(sheets.map(({ expertId, expert }) => [expertId, expert]))];
    const byExpert = Map.groupBy(sheets, ({ expertId }) => expertId);
    const expertAt = new Map(experts.map(([id], place) => [id, place]));
    const ordinary = criteria.filter(({ bonus }) => !bonus);
    const points = ({ points: given }: Sheet, of: typeof criteria): number[] =>
      of.map(({ id }) => Number(given[id] ?? 0));
    const whole = weights.reduce((sum, { weightBp }) => sum + weightBp, 0);
    const toAnalyse: ToAnalyse = {
      sheets: sheets.map((sheet) => ({
        application: placeOf.get(sheet.applicationId) ?? 0,
        expert: expertAt.get(sheet.expertId) ?? 0,
        total: sheet.total,
        points: points(sheet, criteria),
      })),
      applications: entries.length,
      experts: experts.length,
      criteria: criteria.length,
      rule: stage.round.terms.aggregation,
      ranked: entries.map(({ figure, score, isIn }) => ({ figure, score, isIn })),
      share: stage.isLast && whole > 0 ? stage.weightBp / whole : 1,
    };
    const shares = (sheet: Sheet) => ({
      total: Number(sheet.total),
      shares: points(sheet, ordinary).map((given, place) => given / Number(ordinary[place]?.maxPoints ?? 1)),
    });
    return {
      stage,
      toAnalyse,
      applications: entries.map(
        ({ id, title, number, rank, isIn }): AnalysedApplication => ({ id, title, number, rank, isIn }),
      ),
      criteria: criteria.map(({ name }) => name),
      experts: maySeeWhoGave(actor, stage)
        ? experts.map(([id, name]): AnalysedExpert => {
            const own = byExpert.get(id) ?? [];
            return { name, sheets: own.length, habits: habitsOf(own.map(shares)) };
          })
        : null,
    };
  },
});

export type StageToAnalyse = Awaited<ReturnType<typeof stageToAnalyse>>;

type Entry = AnalysedApplication & { figure: string; score: string };

/** Those that were scored. Where the stage passes everybody, who is in is whom the decisions award. */
async function entriesOf(db: Tx, { id, cutCount }: ClosedStage): Promise<Entry[]> {
  const rows = await db.stageEntry.findMany({
    where: { stageId: id, score: { not: null }, application: { status: { not: 'WITHDRAWN' } } },
    orderBy: [{ rank: 'asc' }, { applicationId: 'asc' }],
    select: {
      outcome: true,
      score: true,
      finalScore: true,
      rank: true,
      application: { select: { id: true, title: true, number: true, decision: { select: { outcome: true } } } },
    },
  });
  return rows.map(({ application: { decision, ...application }, outcome, score, finalScore, rank }) => ({
    ...application,
    rank,
    isIn: cutCount === null ? decision?.outcome === 'AWARD' : outcome === 'PASSED',
    score: String(score),
    figure: String(finalScore ?? score),
  }));
}

type Sheet = { applicationId: string; expertId: string; expert: string; total: string; points: Record<string, string> };

const sheetsOf = (db: Tx, { id }: ClosedStage): Promise<Sheet[]> =>
  db.$queryRaw<Sheet[]>`
    SELECT a."applicationId", a."expertId", p."name" AS "expert", a."total"::text AS "total",
      coalesce(jsonb_object_agg(x."key", x."value" #>> '{}') FILTER (WHERE c."id" IS NOT NULL), '{}') AS "points"
    FROM "ReviewAssignment" a
    JOIN "StageEntry" e ON e."stageId" = a."stageId" AND e."applicationId" = a."applicationId" AND e."score" IS NOT NULL
    JOIN "Application" ap ON ap."id" = a."applicationId" AND ap."status" <> 'WITHDRAWN'
    JOIN "Expert" ex ON ex."id" = a."expertId" JOIN "Person" p ON p."id" = ex."personId"
    LEFT JOIN "Cell" x ON x."sheetId" = a."sheetId"
    LEFT JOIN "Criterion" c ON c."id" = x."key"
    WHERE a."stageId" = ${id} AND a."status" = 'SUBMITTED' AND a."total" IS NOT NULL
    GROUP BY a."id", p."name"
    ORDER BY p."name", a."expertId", a."applicationId"`;
