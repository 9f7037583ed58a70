import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Root } from './roots-file';
import { NO_CITY } from './seal-hash';

export type NamedRoot = Root & { city: string };

/** The newest roots, or all of them, the newest day first. They hold no personal data: anybody may keep them. */
export const everyRoot = (db: Tx, most = 1_000_000): Promise<NamedRoot[]> => db.$queryRaw<NamedRoot[]>`
  SELECT root."chain", root."day", root."position", root."hash", coalesce(city."name", '') AS "city"
    FROM "TrailRoot" root LEFT JOIN "Region" city ON city."id" = root."chain"
   ORDER BY root."day" DESC, root."chain" LIMIT ${most}::int`;

/** The city of each chain; the one of the entries without a city has a word of its own. */
export async function namesOfChains(db: Tx): Promise<Map<string, string>> {
  const cities = await db.region.findMany({ where: { level: 'CITY' }, select: { id: true, name: true } });
  return new Map([[NO_CITY, '平台'], ...cities.map(({ id, name }): [string, string] => [id, name])]);
}
