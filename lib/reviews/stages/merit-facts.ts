import 'server-only';
import type { Tx } from '@/lib/db/client';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import { ratingInForce } from '@/lib/organisations/rating-in-force';
import { onRecord } from '@/lib/organisations/standings-of';
import { ratingGrades } from '@/lib/plans/terms/eligibility-rules';
import type { MeritFacts } from './merits';

/** The facts of applications as of `now`, by their ids: two queries however many there are. */
export async function meritFactsOf(
  tx: Tx,
  applicationIds: readonly string[],
  { fields, now }: { fields: readonly string[]; now: Date },
): Promise<Map<string, MeritFacts>> {
  const applications = await tx.application.findMany({
    where: { id: { in: [...applicationIds] } },
    select: {
      id: true,
      ownFen: true,
      totalFen: true,
      organisation: {
        select: {
          standings: { where: { kind: 'RATING', ...onRecord }, orderBy: [{ from: 'desc' }, { recordedAt: 'desc' }] },
        },
      },
    },
  });
  const chosen = fields.length === 0 ? new Map<string, Chosen>() : await chosenIn(tx, applicationIds, fields);
  return new Map(
    applications.map(({ id, ownFen, totalFen, organisation }) => [
      id,
      {
        ownFen,
        totalFen,
        rating: gradeOf(ratingInForce(organisation.standings, shanghaiDay(now))?.conclusion),
        chosen: chosen.get(id) ?? {},
      },
    ]),
  );
}

type Chosen = Record<string, string[]>;
type Answered = { applicationId: string; answers: Record<string, unknown> };

/** What was chosen in the newest submission of each; whoever drafts something else meanwhile has not handed it in. */
async function chosenIn(tx: Tx, ids: readonly string[], fields: readonly string[]): Promise<Map<string, Chosen>> {
  const rows = await tx.$queryRaw<Answered[]>`
    SELECT DISTINCT ON (s."applicationId") s."applicationId",
      (SELECT coalesce(jsonb_object_agg(x."key", x."value"), '{}') FROM jsonb_each(s."content"::jsonb -> 'answers') x
        WHERE x."key" = ANY(${[...fields]})) AS "answers"
    FROM "Submission" s WHERE s."applicationId" = ANY(${[...ids]})
    ORDER BY s."applicationId", s."ordinal" DESC`;
  const asList = (value: unknown): string[] =>
    [value].flat().filter((each): each is string => typeof each === 'string');
  return new Map(
    rows.map(({ applicationId, answers }) => [
      applicationId,
      Object.fromEntries(Object.entries(answers).map(([field, value]) => [field, asList(value)])),
    ]),
  );
}

const gradeOf = (conclusion: string | undefined): MeritFacts['rating'] =>
  ratingGrades.find((grade) => grade === conclusion) ?? null;
