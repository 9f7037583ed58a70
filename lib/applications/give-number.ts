import 'server-only';
import type { Tx } from '@/lib/db/client';
import { regionNumberPart } from '@/lib/regions/number-part';
import { applicationNumber } from './numbers';

type Numbered = { year: number; sequence: number; region: { id: string; path: string } };

/**
 * The next number of a round and category. Numbers are never reused: applications are never deleted, and the lock keeps
 * two submissions of one moment apart.
 */
export async function giveNumber(tx: Tx, round: Numbered, categoryCode: string): Promise<string> {
  const parts = { year: round.year, regionCode: await regionNumberPart(tx, round.region), roundSequence: round.sequence, categoryCode };
  const first = applicationNumber({ ...parts, sequence: 1 });
  const prefix = first.slice(0, first.lastIndexOf('-0001-') + 1);
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`number:${prefix}`}, 0))::text`;
  const [latest] = await tx.$queryRaw<{ sequence: number | null }[]>`
    SELECT max(split_part(substr("number", ${prefix.length + 1}), '-', 1)::int) AS "sequence"
      FROM "Application" WHERE starts_with("number", ${prefix})`;
  return applicationNumber({ ...parts, sequence: (latest?.sequence ?? 0) + 1 });
}
