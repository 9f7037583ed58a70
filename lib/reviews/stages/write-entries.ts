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
  const tallied = new Map(tally.scored.map((one) => [one.applicationId, one]));
  const rows = JSON.stringify(
    divided.map(({ applicationId, score, rank, tied, outcome }) => ({
      applicationId,
      rank,
      tied,
      outcome,
      score: tallied.get(applicationId)?.stageScore,
      bonusPoints: tallied.get(applicationId)?.bonus.points ?? '0',
      bonusReasons: tallied.get(applicationId)?.bonus.reasons ?? [],
      extraFen: String(tallied.get(applicationId)?.extra.fen ?? 0n),
      extraReasons: tallied.get(applicationId)?.extra.reasons ?? [],
      finalScore: tally.isLast ? score : null,
    })),
  );
  await tx.$executeRaw`
    UPDATE "StageEntry" e
       SET "score" = r."score", "finalScore" = r."finalScore", "rank" = r."rank", "tied" = r."tied", "outcome" = r."outcome"::"EntryOutcome",
           "bonusPoints" = r."bonusPoints", "bonusReasons" = r."bonusReasons",
           "extraFen" = r."extraFen", "extraReasons" = r."extraReasons"
      FROM jsonb_to_recordset(${rows}::jsonb)
        AS r("applicationId" text, "score" numeric, "finalScore" numeric, "rank" int, "tied" boolean, "outcome" text,
             "bonusPoints" numeric, "bonusReasons" text[], "extraFen" bigint, "extraReasons" text[])
     WHERE e."stageId" = ${stageId} AND e."applicationId" = r."applicationId"`;
}
