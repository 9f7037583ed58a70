import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { StageStatus } from '@/lib/db/generated/enums';
import type { Seen } from '@/lib/kernel/seen';

export type StageProgress = {
  id: string;
  name: string;
  status: StageStatus;
  dueAt: Date | null;
  /** Reviews that are planned, given out and handed in; of applications withdrawn meanwhile none is awaited. */
  places: number;
  assigned: number;
  submitted: number;
};

/** How far the reviews of a round are, stage by stage, for those that have begun. */
export async function progressOfRound(tx: Tx, { planId }: Seen<'round', { planId: string }>): Promise<StageProgress[]> {
  return tx.$queryRaw<StageProgress[]>`
    SELECT s."id", s."name", s."status"::text AS "status", s."dueAt",
      (count(e."applicationId") * s."reviewsPerEntry")::int AS "places",
      coalesce(sum(least(e."live", s."reviewsPerEntry")), 0)::int AS "assigned",
      coalesce(sum(least(e."submitted", s."reviewsPerEntry")), 0)::int AS "submitted"
    FROM "ReviewStage" s
    LEFT JOIN ("StageEntry" e JOIN "Application" ap ON ap."id" = e."applicationId" AND ap."status" <> 'WITHDRAWN') ON e."stageId" = s."id"
    WHERE s."planId" = ${planId} AND s."status" <> 'PLANNED'
    GROUP BY s."id" ORDER BY s."position"`;
}
