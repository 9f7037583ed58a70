import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { query } from '@/lib/kernel/query';
import { id } from '@/lib/kernel/text';
import { seenRound } from '@/lib/rounds/seen-round';

export type StageLine = Awaited<ReturnType<typeof stagesOfRound>>[number];
type Counts = { stageId: string; entries: number; passed: number; places: number; assigned: number; submitted: number };

/** The stages of a round in order, each with how far it is. */
export const stagesOfRound = query({
  name: 'stage.ofRound',
  input: z.object({ roundId: id() }),
  subject: seenRound,
  async run({ db, subject: { planId } }) {
    const stages = await db.reviewStage.findMany({
      where: { planId },
      orderBy: { position: 'asc' },
      include: { _count: { select: { panel: true } } },
    });
    const counted = await countsOf(
      db,
      stages.map((stage) => stage.id),
    );
    const counts = new Map(counted.map((count) => [count.stageId, count]));
    return stages.map(({ _count, ...stage }) => ({
      ...stage,
      panel: _count.panel,
      ...(counts.get(stage.id) ?? { entries: 0, passed: 0, places: 0, assigned: 0, submitted: 0 }),
    }));
  },
});

/** How many of the planned reviews are given out and done, in one query. Applications withdrawn meanwhile need none; extra reviews fill no other's place. */
export async function countsOf(db: Tx, stageIds: string[]): Promise<Counts[]> {
  return db.$queryRaw<Counts[]>`
    SELECT e."stageId", count(*)::int AS "entries",
      (count(*) FILTER (WHERE e."outcome" = 'PASSED'))::int AS "passed",
      (count(*) * max(st."reviewsPerEntry"))::int AS "places",
      sum(least(e."live", st."reviewsPerEntry"))::int AS "assigned",
      sum(least(e."submitted", st."reviewsPerEntry"))::int AS "submitted"
    FROM "StageEntry" e
    JOIN "ReviewStage" st ON st."id" = e."stageId"
    JOIN "Application" ap ON ap."id" = e."applicationId" AND ap."status" <> 'WITHDRAWN'
    WHERE e."stageId" = ANY(${stageIds})
    GROUP BY e."stageId"`;
}
