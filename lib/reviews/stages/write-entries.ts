import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Divided } from './standing';
import type { Tally } from './tally';

/** Writes score, rank and outcome of every entry in one statement, however many there are. */
export async function writeEntries(
  tx: Tx,
  stageId: string,
  { divided, tally }: { divided: Divided[]; tally: Tally },
): Promise<void> {
  const stageScores = new Map(tally.scored.map(({ applicationId, stageScore }) => [applicationId, stageScore]));
  const rows = JSON.stringify(
    divided.map(({ applicationId, score, rank, tied, outcome }) => ({
      applicationId,
      rank,
      tied,
      outcome,
      score: stageScores.get(applicationId),
      finalScore: tally.isLast ? score : null,
    })),
  );
  await tx.$executeRaw`
    UPDATE "StageEntry" e
       SET "score" = r."score", "finalScore" = r."finalScore", "rank" = r."rank", "tied" = r."tied", "outcome" = r."outcome"::"EntryOutcome"
      FROM jsonb_to_recordset(${rows}::jsonb)
        AS r("applicationId" text, "score" numeric, "finalScore" numeric, "rank" int, "tied" boolean, "outcome" text)
     WHERE e."stageId" = ${stageId} AND e."applicationId" = r."applicationId"`;
}
