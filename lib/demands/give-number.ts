import 'server-only';
import type { Tx } from '@/lib/db/client';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import { regionNumberPart } from '@/lib/regions/number-part';
import { demandNumber } from './numbers';

type Region = { id: string; path: string };

/** The next number of a region and year. Demands are never deleted, and the lock keeps two submissions of one moment apart. */
export async function giveNumber(tx: Tx, region: Region, at: Date): Promise<string> {
  const parts = { year: Number(shanghaiDay(at).slice(0, 4)), regionCode: await regionNumberPart(tx, region) };
  const first = demandNumber({ ...parts, sequence: 1 });
  const prefix = first.slice(0, first.lastIndexOf('-00001-') + 1);
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`number:${prefix}`}, 0))::text`;
  const [latest] = await tx.$queryRaw<{ sequence: number | null }[]>`
    SELECT max(split_part(substr("number", ${prefix.length + 1}), '-', 1)::int) AS "sequence"
      FROM "Demand" WHERE starts_with("number", ${prefix})`;
  return demandNumber({ ...parts, sequence: (latest?.sequence ?? 0) + 1 });
}
