import 'server-only';
import { z } from 'zod';
import { query } from '@/lib/kernel/query';
import { oneself } from '@/lib/kernel/seen';

/** From how many shared sheets on a difference says something, and says nobody else's score. */
const ENOUGH = 5;

/** In a closed stage: on how many applications others scored too, and by how many points more on average. */
export type OwnMirror = { stageId: string; sheets: number; points: number };

/**
 * An expert's own private mirror: how much more or less they gave than the others did to the same applications, in closed
 * stages that are no secret ballot. Only where they share at least five applications with others; nobody else reads it.
 */
export const ownMirror = query({
  name: 'assignment.mirror',
  input: z.object({}),
  subject: oneself,
  run: ({ db, actor }) =>
    db.$queryRaw<OwnMirror[]>`
      SELECT m."stageId", count(*)::int AS "sheets", round(avg(m."total" - o."mean"), 1)::float8 AS "points"
      FROM "ReviewAssignment" m
      JOIN "Expert" x ON x."id" = m."expertId" AND x."personId" = ${actor.personId}
      JOIN "ReviewStage" s ON s."id" = m."stageId" AND s."status" = 'CLOSED' AND NOT s."secretBallot"
      CROSS JOIN LATERAL (SELECT avg(a."total") AS "mean" FROM "ReviewAssignment" a
        WHERE a."stageId" = m."stageId" AND a."applicationId" = m."applicationId" AND a."id" <> m."id"
          AND a."status" = 'SUBMITTED' AND a."total" IS NOT NULL) o
      WHERE m."status" = 'SUBMITTED' AND m."total" IS NOT NULL AND NOT m."barred" AND o."mean" IS NOT NULL
      GROUP BY m."stageId" HAVING count(*) >= ${ENOUGH}`,
});
