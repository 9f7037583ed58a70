import 'server-only';
import { isParty } from '@/lib/applications/joint/parties';
import type { Tx } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import type { ApplicationStatus } from '@/lib/db/generated/enums';
import { Exact, roundHalfUp } from '@/lib/kernel/decimal';
import type { Fen } from '@/lib/kernel/money';
import type { SumRule } from '@/lib/plans/stage-rules';
import type { Terms } from '@/lib/plans/terms/terms';
import { isSumAsked, type Recommended, recommendedOf } from '../sums';
import { type ApplicationToRank, aggregateApplication, criterionMeans } from './aggregate';
import { meritFactsOf } from './merit-facts';
import { bonusOf, extraOf, type MeritFacts, preferenceFigures, withBonus } from './merits';

type TalliedStage = {
  sumRule: SumRule;
  id: string;
  planId: string;
  position: number;
  rubricId: string;
  weightBp: number;
};

export type Tallied = ApplicationToRank & {
  status: ApplicationStatus;
  number: string | null;
  /** The score of this stage alone. */
  stageScore: string;
  /** What facts add to the final score, and which. */
  bonus: { points: string; reasons: string[] };
  /** Which sum its experts recommend, where they are asked. */
  recommended: Recommended | null;
  /** What facts add to its grant, and which. */
  extra: { fen: Fen; reasons: string[] };
};

export type Tally = {
  /** Applications with at least one submitted sheet, with the score they are ranked by. */
  scored: Tallied[];
  /** How many submitted sheets each application of the stage has; withdrawn ones are left out. */
  sheets: Map<string, number>;
  /** Live assignments of experts who have a conflict on record. */
  conflicted: number;
  isLast: boolean;
};

type Entry = {
  applicationId: string;
  status: ApplicationStatus;
  number: string | null;
  totals: string[];
  sums: string[];
  conflicted: number;
};
type Sum = { applicationId: string; assignmentId: string; tieBreak: number; points: string };
type Earlier = { applicationId: string; score: string; weightBp: number };

/**
 * What the submitted sheets of a stage amount to by the round's rule. The last stage ranks by the weighted mean of all
 * stages with the bonus from facts; the others by their own score. Between equals the round's preferences come first, then
 * the criteria that break ties. A handful of queries however many applications there are.
 */
export async function tallyStage(
  tx: Tx,
  stage: TalliedStage,
  { terms: { aggregation: rule, awarding }, now }: { terms: Pick<Terms, 'aggregation' | 'awarding'>; now: Date },
): Promise<Tally> {
  const isLast =
    (await tx.reviewStage.count({ where: { planId: stage.planId, position: { gt: stage.position } } })) === 0;
  const entries = await entriesOf(tx, stage);
  const [means, earlier] = [
    await tieBreakMeans(tx, stage),
    isLast ? await earlierScores(tx, stage) : new Map<string, Earlier[]>(),
  ];
  const facts = await factsFor(tx, awarding, { entries, now });
  const scored = entries.flatMap(({ applicationId, status, number, totals, sums }): Tallied[] => {
    const stageScore = aggregateApplication(totals, rule);
    if (stageScore === null) return [];
    const parts = [...(earlier.get(applicationId) ?? []), { score: stageScore, weightBp: stage.weightBp }].filter(
      ({ weightBp }) => weightBp > 0,
    );
    const merits = facts.get(applicationId);
    const bonus = isLast && merits !== undefined ? bonusOf(awarding.bonuses, merits) : { points: '0', reasons: [] };
    const extra = isLast && merits !== undefined ? extraOf(awarding.extras, merits) : { fen: 0n, reasons: [] };
    const reviewed = isLast && parts.length > 0 ? combined(parts, rule.decimals) : stageScore;
    const preferred = merits === undefined ? [] : preferenceFigures(awarding.preferences, merits);
    return [
      {
        applicationId,
        status,
        number,
        stageScore,
        bonus,
        recommended: isSumAsked(stage.sumRule) ? recommendedOf(sums.map(BigInt), stage.sumRule) : null,
        extra,
        score: withBonus(reviewed, bonus.points, rule),
        tieBreaks: [...preferred, ...(means.get(applicationId) ?? [])],
      },
    ];
  });
  return {
    scored,
    sheets: new Map(entries.map(({ applicationId, totals }) => [applicationId, totals.length])),
    conflicted: entries.reduce((sum, entry) => sum + entry.conflicted, 0),
    isLast,
  };
}

/** Facts that the round's bonuses, extra sums and preferences ask for; none where it has none of them. */
function factsFor(
  tx: Tx,
  { bonuses, extras, preferences }: Terms['awarding'],
  { entries, now }: { entries: readonly Entry[]; now: Date },
): Promise<Map<string, MeritFacts>> | Map<string, MeritFacts> {
  const merits = [...bonuses, ...extras, ...preferences];
  if (merits.length === 0) return new Map();
  const fields = [...new Set(merits.flatMap(({ answers }) => answers.map(({ field }) => field)))];
  const ids = entries.map(({ applicationId }) => applicationId);
  return meritFactsOf(tx, ids, { fields, now });
}

/** Sheets of a conflicted expert are counted apart, so that the stage does not close over them unnoticed. */
function entriesOf(tx: Tx, { id }: TalliedStage): Promise<Entry[]> {
  return tx.$queryRaw<Entry[]>`
    SELECT e."applicationId", ap."status"::text AS "status", ap."number",
      coalesce(json_agg(a."total"::text) FILTER (WHERE a."status" = 'SUBMITTED'), '[]') AS "totals",
      coalesce(json_agg(a."sumFen"::text) FILTER (WHERE a."status" = 'SUBMITTED' AND a."sumFen" IS NOT NULL), '[]') AS "sums",
      (count(*) FILTER (WHERE k."hit"))::int AS "conflicted"
    FROM "StageEntry" e
    JOIN "Application" ap ON ap."id" = e."applicationId" AND ap."status" IN ('IN_REVIEW', 'SHORTLISTED')
    LEFT JOIN "ReviewAssignment" a ON a."stageId" = e."stageId" AND a."applicationId" = e."applicationId"
      AND a."status" IN ('INVITED', 'ACCEPTED', 'SUBMITTED')
    LEFT JOIN LATERAL (SELECT true AS "hit" FROM "Expert" x JOIN "ConflictOfInterest" c USING ("personId")
      WHERE x."id" = a."expertId" AND ${isParty(Prisma.sql`c."organisationId"`, { id: Prisma.sql`ap."id"`, leadId: Prisma.sql`ap."organisationId"` })} AND c."endedAt" IS NULL LIMIT 1) k ON true
    WHERE e."stageId" = ${id}
    GROUP BY e."applicationId", ap."status", ap."number"
    ORDER BY e."applicationId"`;
}

/** Means of the criteria that break ties, in their order; criteria of one number count together. */
async function tieBreakMeans(tx: Tx, { id }: TalliedStage): Promise<Map<string, string[]>> {
  const sums = await tx.$queryRaw<Sum[]>`
    SELECT a."applicationId", a."id" AS "assignmentId", c."tieBreak", sum((x."value" #>> '{}')::numeric)::text AS "points"
    FROM "ReviewAssignment" a
    JOIN "Cell" x ON x."sheetId" = a."sheetId" AND x."value" <> 'null'
    JOIN "Criterion" c ON c."id" = x."key" AND c."tieBreak" IS NOT NULL
    WHERE a."stageId" = ${id} AND a."status" = 'SUBMITTED'
    GROUP BY a."applicationId", a."id", c."tieBreak"`;
  const keys = [...new Set(sums.map(({ tieBreak }) => tieBreak))].sort((a, b) => a - b).map(String);
  const sheetsOf = new Map<string, Map<string, Record<string, string>>>();
  for (const { applicationId, assignmentId, tieBreak, points } of sums) {
    const sheets = sheetsOf.get(applicationId) ?? new Map<string, Record<string, string>>();
    sheets.set(assignmentId, { ...sheets.get(assignmentId), [tieBreak]: points });
    sheetsOf.set(applicationId, sheets);
  }
  return new Map(
    [...sheetsOf].map(([applicationId, sheets]) => [applicationId, criterionMeans([...sheets.values()], keys)]),
  );
}

async function earlierScores(tx: Tx, { planId, position }: TalliedStage): Promise<Map<string, Earlier[]>> {
  const rows = await tx.$queryRaw<Earlier[]>`
    SELECT e."applicationId", e."score"::text AS "score", st."weightBp"
    FROM "StageEntry" e JOIN "ReviewStage" st ON st."id" = e."stageId"
    WHERE st."planId" = ${planId} AND st."position" < ${position} AND e."score" IS NOT NULL AND st."weightBp" > 0`;
  return Map.groupBy(rows, ({ applicationId }) => applicationId);
}

/** Weights are shares of their own sum, so that stages of equal weight count alike whatever the figures are. */
function combined(parts: { score: string; weightBp: number }[], decimals: number): string {
  const whole = parts.reduce((sum, { weightBp }) => sum + weightBp, 0);
  // Divided once and rounded once: shares such as 1/3 are not exact decimals.
  const sum = Exact.sum(...parts.map(({ score, weightBp }) => new Exact(score).times(weightBp)));
  return roundHalfUp(sum.div(whole), decimals);
}
