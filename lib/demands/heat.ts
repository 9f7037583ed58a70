import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { query } from '@/lib/kernel/query';
import { everybody } from '@/lib/kernel/seen';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import { id } from '@/lib/kernel/text';
import { type HeatCount, heatTable } from './heat-table';
import { unmetStatuses } from './rules';

/** Demands nobody has taken on, by the regions right below one and by category; null for a region that is not there. */
export async function demandHeat(db: Tx, regionId: string, now: Date) {
  const region = await db.region.findUnique({
    where: { id: regionId },
    select: {
      id: true,
      name: true,
      level: true,
      path: true,
      parentId: true,
      cityId: true,
      children: {
        orderBy: [{ code: { sort: 'asc', nulls: 'last' } }, { name: 'asc' }],
        select: { id: true, name: true, path: true, validTo: true },
      },
    },
  });
  if (region === null || region.cityId === null) return null;
  const { cityId } = region;
  const counts = await db.$queryRaw<HeatCount[]>`
    WITH place AS MATERIALIZED (
      SELECT "id", coalesce(${region.path} || nullif(split_part(substr("path", length(${region.path}) + 1), '/', 1), '') || '/', ${region.path}) AS "path"
        FROM "Region" WHERE "path" LIKE ${`${region.path}%`})
    SELECT p."path", c."code", c."name", count(*)::int AS "count"
      FROM "Demand" d JOIN place p ON p."id" = d."regionId" JOIN "DemandCategory" c ON c."id" = d."categoryId"
     WHERE d."status" = ANY (${[...unmetStatuses]}::"DemandStatus"[])
     GROUP BY p."path", c."code", c."name"`;
  const today = shanghaiDay(now);
  const { children, ...here } = region;
  const places = children.map(({ validTo, ...child }) => ({ ...child, isOver: validTo !== null && validTo < today }));
  return { region: { ...here, cityId }, ...heatTable({ region: here, places, counts }) };
}

/** The cities that have published a demand call: where a heat table can begin. */
async function heatCities(db: Tx): Promise<{ id: string; name: string }[]> {
  const calls = await db.demandCall.findMany({
    where: { publishedAt: { not: null } },
    distinct: ['cityId'],
    select: { cityId: true },
  });
  return db.region.findMany({
    where: { id: { in: calls.map(({ cityId }) => cityId) } },
    orderBy: { code: 'asc' },
    select: { id: true, name: true },
  });
}

/** The one place of a table that has all of its demands, where there is something below it to tell apart. */
function onlyPlace(rows: readonly { region: { id: string }; exact: boolean; total: number }[]): string | null {
  const [first, ...others] = rows.filter(({ total }) => total > 0);
  return first === undefined || first.exact || others.length > 0 ? null : first.region.id;
}

/** The heat table of a region, or of the first city there is one for, or of the one district that has demands there; public like the demands it counts. */
export const publicHeat = query({
  name: 'demand.heat',
  input: z.object({ region: id().optional().catch(undefined) }),
  subject: everybody,
  async run({ db, input: { region }, now }) {
    const cities = await heatCities(db);
    const regionId = region ?? cities[0]?.id;
    const heat = regionId === undefined ? null : await demandHeat(db, regionId, now);
    const only = region === undefined ? onlyPlace(heat?.rows ?? []) : null;
    return { cities, heat: only === null ? heat : await demandHeat(db, only, now) };
  },
});
