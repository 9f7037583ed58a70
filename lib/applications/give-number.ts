import 'server-only';
import type { Tx } from '@/lib/db/client';
import { applicationNumber } from './numbers';

type Numbered = { year: number; sequence: number; region: { id: string; path: string } };

/**
 * The next number of a round and category. Numbers are never reused: applications are never deleted, and the lock keeps
 * two submissions of one moment apart.
 */
export async function giveNumber(tx: Tx, round: Numbered, categoryCode: string): Promise<string> {
  const parts = { year: round.year, regionCode: await regionPart(tx, round.region), roundSequence: round.sequence, categoryCode };
  const first = applicationNumber({ ...parts, sequence: 1 });
  const prefix = first.slice(0, first.lastIndexOf('-0001-') + 1);
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`number:${prefix}`}, 0))::text`;
  const [latest] = await tx.$queryRaw<{ sequence: number | null }[]>`
    SELECT max(split_part(substr("number", ${prefix.length + 1}), '-', 1)::int) AS "sequence"
      FROM "Application" WHERE starts_with("number", ${prefix})`;
  return applicationNumber({ ...parts, sequence: (latest?.sequence ?? 0) + 1 });
}

/**
 * The national code; a street or custom zone without one is named by the nearest coded region above it and its own
 * pinyin. Two of the same pinyin share one row of numbers, so none is given twice.
 */
async function regionPart(tx: Tx, { id, path }: Numbered['region']): Promise<string> {
  const line = await tx.region.findMany({ where: { id: { in: path.split('/').filter(Boolean) } }, orderBy: { path: 'desc' } });
  const coded = line.find(({ code }) => code !== null);
  const own = line.find((region) => region.id === id);
  const plain = (coded?.code ?? '').toUpperCase().replace(/[^0-9A-Z]/g, '').slice(0, 12);
  if (coded?.id === id && plain.length >= 6) return plain;
  const name = (own?.pinyin ?? '').toUpperCase().replace(/[^A-Z]/g, '').slice(0, 12);
  return `${plain.slice(0, 6)}${name === '' ? id.replace(/[^0-9a-z]/gi, '').slice(-6).toUpperCase() : name}`;
}
