import 'server-only';
import type { Tx } from '@/lib/db/client';
import { type Day, shanghaiDay } from '@/lib/kernel/shanghai';
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
        rating: ratingInForce(organisation.standings, shanghaiDay(now)),
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

/** The newest that has begun and not expired: a rating stops counting on the day it expires. */
function ratingInForce(
  ratings: readonly { from: Day; to: Day | null; conclusion: string }[],
  today: Day,
): MeritFacts['rating'] {
  const inForce = ratings.find(({ from, to }) => from <= today && (to === null || to > today));
  return ratingGrades.find((grade) => grade === inForce?.conclusion) ?? null;
}
