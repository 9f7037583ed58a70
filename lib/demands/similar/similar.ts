import 'server-only';
import type { Tx } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import type { DemandStatus } from '@/lib/db/generated/enums';
import { bigramsOf, numberOfPair, pairsOf } from '@/lib/lists/bigrams';
import { mergeTargetStatuses, publicStatuses, toVerifyStatuses } from '../rules';

type Sought = { cityId: string; regionPath: string; text: string; exceptId?: string; within?: string[] };
export type SimilarDemand = {
  id: string;
  number: string;
  status: DemandStatus;
  title: string;
  regionName: string;
  shared: number;
  sameRegion: boolean;
  within: boolean;
};

/** The beginning of a text says what it is about, and each pair costs one look into the index. */
const MOST_PAIRS = 16;
const MOST_FOUND = 8;
/** A pair that more demands hold than this tells little and costs a look at each of them. */
const TOO_MANY = 1_000;
/** A fifth of the pairs in common: a short title may share one word, a long text must share several. */
const SHARED_PART = 0.2;
const leastOf = (pairs: readonly number[]): number => Math.max(1, Math.ceil(pairs.length * SHARED_PART));

/** Pairs that stand in every other demand say nothing about what it is about. */
const EVERYWHERE = new Set([
  '社区',
  '居民',
  '小区',
  '街道',
  '希望',
  '需要',
  '目前',
  '问题',
  '提供',
  '开展',
  '进行',
  '部分',
  '一些',
  '可以',
  '建议',
  '方面',
  '服务',
]);

/**
 * Demands of the city that share words with a text, those of the same region first (a region above or below counts as
 * the same), then by how many pairs of characters they share. The first line is the title: what is alike by its title
 * stays so whatever else is written. `within` are the regions the reader works for: there what is not public yet is found too.
 */
export async function similarDemands(
  db: Tx,
  { cityId, regionPath, text, exceptId = '', within = [] }: Sought,
): Promise<SimilarDemand[]> {
  const pairs = await tellingPairs(db, text);
  if (pairs.length === 0) return [];
  const title = new Set(bigramsOf(text.split('\n', 1)[0] ?? ''));
  const inTitle = pairs.filter((pair) => title.has(pair));
  const statuses =
    within.length === 0
      ? [...publicStatuses]
      : [...new Set([...toVerifyStatuses, ...mergeTargetStatuses, ...publicStatuses])];
  return db.$queryRaw<SimilarDemand[]>`
    WITH hits AS (
      SELECT d."id", count(*)::int AS "shared"
        FROM unnest(${pairs}::int[]) AS pair
        JOIN "Demand" d ON d."bigrams" @> ARRAY[pair]
       WHERE d."cityId" = ${cityId} AND d."id" <> ${exceptId} AND d."status" = ANY (${statuses}::"DemandStatus"[])
       GROUP BY d."id" HAVING count(*) >= ${leastOf(pairs)} OR count(*) FILTER (WHERE pair = ANY (${inTitle}::int[])) >= ${leastOf(inTitle)})
    SELECT d."id", d."number", d."status", hits."shared", r."name" AS "regionName",
           CASE WHEN d."publicTitle" <> '' THEN d."publicTitle" ELSE d."title" END AS "title",
           (starts_with(r."path", ${regionPath}) OR starts_with(${regionPath}, r."path")) AS "sameRegion", own."within"
      FROM hits JOIN "Demand" d ON d."id" = hits."id" JOIN "Region" r ON r."id" = d."regionId"
      CROSS JOIN LATERAL (SELECT EXISTS (SELECT 1 FROM unnest(${within}::text[]) AS office WHERE starts_with(r."path", office)) AS "within") own
     WHERE own."within" OR d."status" = ANY (${[...publicStatuses]}::"DemandStatus"[])
     ORDER BY "sameRegion" DESC, hits."shared" DESC, d."receivedAt" DESC
     LIMIT ${Prisma.raw(String(MOST_FOUND))}`;
}

/** Characters that hold sentences together; a pair with one of them is no word. */
const PARTICLES = /[的了是在和与及或有为我们也都很就能把被让请向对以而但]/;

/** Whoever asks for nothing but everyday words gets what there is. */
async function tellingPairs(db: Tx, text: string): Promise<number[]> {
  const pairs = pairsOf(text);
  const words = pairs.filter((pair) => !EVERYWHERE.has(pair) && !PARTICLES.test(pair));
  const sought = (words.length > 0 ? words : pairs).map(numberOfPair);
  const everyday = new Set(await everydayPairs(db, sought));
  const telling = sought.filter((pair) => !everyday.has(pair));
  return (telling.length > 0 ? telling : sought).slice(0, MOST_PAIRS);
}

/** Which of the pairs stand in very many demands. The database keeps count of them anyway, in the statistics it plans by. */
async function everydayPairs(db: Tx, pairs: number[]): Promise<number[]> {
  const found = await db.$queryRaw<{ pair: number }[]>`
    SELECT common.pair
      FROM pg_class table_of
      JOIN pg_stats s ON s.tablename = table_of.relname AND s.schemaname = table_of.relnamespace::regnamespace::text
      CROSS JOIN unnest(s.most_common_elems::text::int[], s.most_common_elem_freqs) AS common (pair, share)
     WHERE table_of.oid = '"Demand"'::regclass AND s.attname = 'bigrams'
       AND common.pair = ANY (${pairs}::int[]) AND common.share * table_of.reltuples > ${TOO_MANY}`;
  return found.map(({ pair }) => pair);
}
