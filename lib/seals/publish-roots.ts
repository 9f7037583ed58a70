import 'server-only';
import { inTurn } from '@/lib/db/in-turn';
import { shanghaiDay, shanghaiInstant } from '@/lib/kernel/shanghai';
import { SEALING } from './seal-trail';

/**
 * Publishes how far each chain had come at the end of every day before today on which it grew. A day that was missed
 * because nothing ran is made good; one that is published stays.
 */
export async function publishRoots(now: Date): Promise<void> {
  await inTurn(SEALING, async (tx) => {
    await tx.$executeRaw`
      INSERT INTO "TrailRoot" ("chain", "day", "position", "hash", "publishedAt")
      SELECT DISTINCT ON (grown."chain", grown."day") grown."chain", grown."day", grown."position", grown."hash", ${now}
        FROM (SELECT seal.*, to_char(seal."sealedAt" AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD') AS "day"
                FROM "TrailSeal" seal
               WHERE seal."sealedAt" < ${shanghaiInstant(shanghaiDay(now), '00:00')}
                 AND seal."position" > coalesce(
                     (SELECT max(root."position") FROM "TrailRoot" root WHERE root."chain" = seal."chain"), 0)) grown
       ORDER BY grown."chain", grown."day", grown."position" DESC
      ON CONFLICT DO NOTHING`;
  });
}
