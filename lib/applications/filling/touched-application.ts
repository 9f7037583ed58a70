import 'server-only';
import { Prisma } from '@/lib/db/generated/client';
import { type Answers, toAnswers } from '@/lib/forms/answers/answer-value';
import { knownKeys } from '@/lib/forms/definition/definition';
import type { CellRow } from '@/lib/sheets/put-cells';
import { type ApplicationToFill, applicationAsJudged } from './application-to-fill';
import { factsFromAnswers } from './facts-from-answers';
import { placesIfHeld } from './places';

const columns: Partial<Record<string, (answers: Answers, planId: string) => Prisma.Sql>> = {
  [knownKeys.title]: (answers) => Prisma.sql`"title" = ${factsFromAnswers(answers).title}`,
  [knownKeys.category]: (answers, planId) => Prisma.sql`"categoryId" = (
    SELECT c."id" FROM "PlanCategory" c WHERE c."planId" = ${planId} AND c."code" = ${factsFromAnswers(answers).categoryCode})`,
  [knownKeys.budget]: (answers) => {
    const { requestedFen, ownFen, totalFen } = factsFromAnswers(answers);
    return Prisma.sql`"requestedFen" = ${requestedFen}, "ownFen" = ${ownFen}, "totalFen" = ${totalFen}`;
  },
};

/** "held" for a save of one statement: the application as it was judged, with the columns and places that repeat what is put. */
export function touchedApplication(application: ApplicationToFill, put: readonly CellRow[], now: Date): Prisma.Sql {
  const answers = toAnswers(put);
  const repeated = put.flatMap(({ key }) => columns[key]?.(answers, application.planId) ?? []);
  const set = Prisma.join([Prisma.sql`"updatedAt" = ${now}`, ...repeated]);
  const isMoved = put.some(({ key }) => key === knownKeys.region);
  const places = isMoved ? Prisma.sql`, ${placesIfHeld(factsFromAnswers(answers).placeIds)}` : Prisma.empty;
  return Prisma.sql`${applicationAsJudged(application)},
    "touched" AS (UPDATE "Application" a SET ${set} FROM "held" WHERE a."id" = "held"."id")${places}`;
}
