import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { subtreesOf } from '@/lib/kernel/actor';
import { query } from '@/lib/kernel/query';
import { everybody, holderOf, oneself } from '@/lib/kernel/seen';
import { type Day, shanghaiDay } from '@/lib/kernel/shanghai';
import { beginningWith, containing } from '@/lib/lists/containing';
import { officialOrder, parentsFirst } from './official-order';
import { administratorSeesRegion } from './sees';

const validAt = (day: Day): Prisma.RegionWhereInput => ({
  validFrom: { lte: day },
  OR: [{ validTo: null }, { validTo: { gte: day } }],
});

/** Every region the actor administers, parents before children, with its depth. Retired ones stay in the tree. */
export const regionTree = query({
  name: 'region.tree',
  input: z.object({}),
  subject: holderOf('SYSTEM_ADMINISTRATOR'),
  async run({ db, actor }) {
    const regions = await db.region.findMany({
      where: administratorSeesRegion.where(actor),
      orderBy: officialOrder,
      include: { successors: { select: { to: { select: { id: true, name: true } } } } },
    });
    return parentsFirst(regions);
  },
});

export type TreeRegion = Awaited<ReturnType<typeof regionTree>>[number];
export type RegionOption = {
  id: string;
  code: string | null;
  name: string;
  pinyin: string;
  path: string;
  level: string;
  depth: number;
  /** Of a city: what it lies in. */
  province: string;
};

/** Regions valid today at and below a path, parents first, to choose from. */
export const regionOptions = query({
  name: 'region.options',
  input: z.object({ below: z.string() }),
  subject: everybody,
  run: ({ db, input: { below }, now }) => optionsBelow(db, below, shanghaiDay(now)),
});

/** Options below every place where the actor holds the role; an installation's administrator has all. */
export const regionOptionsOf = query({
  name: 'region.optionsOfRole',
  input: z.object({ role: z.enum(['OFFICER', 'SECURITY_ADMINISTRATOR']) }),
  subject: oneself,
  async run({ db, actor, input: { role }, now }) {
    const subtrees = subtreesOf(actor, role);
    const tops = subtrees.filter((path) => !subtrees.some((other) => other !== path && path.startsWith(other)));
    const branches = await Promise.all([...new Set(tops)].map((path) => optionsBelow(db, path, shanghaiDay(now))));
    return branches.flat();
  },
});

/**
 * Regions by name, pinyin or code, each with the regions above it: 'fuzhou' finds 抚州 in 江西 and 福州 in 福建,
 * and only the province tells them apart.
 */
export const searchRegions = query({
  name: 'region.search',
  input: z.object({ q: z.string().trim().toLowerCase().max(40).optional().catch(undefined) }),
  subject: everybody,
  async run({ db, input: { q: sought = '' }, now }) {
    if (sought === '') return { q: '', found: [] };
    const above = {
      select: { name: true, parent: { select: { name: true, parent: { select: { name: true } } } } },
    } as const;
    const regions = await db.region.findMany({
      where: {
        AND: [
          validAt(shanghaiDay(now)),
          {
            OR: [{ name: containing(sought) }, { pinyin: beginningWith(sought) }, { code: beginningWith(sought) }],
          },
        ],
      },
      orderBy: officialOrder,
      take: 20,
      select: { id: true, code: true, name: true, level: true, path: true, parent: above },
    });
    const found = regions.map(({ parent, ...region }) => ({
      ...region,
      above: [parent?.parent?.parent?.name, parent?.parent?.name, parent?.name].filter((name) => name !== undefined),
    }));
    return { q: sought, found };
  },
});

async function optionsBelow(db: Tx, path: string, day: Day): Promise<RegionOption[]> {
  const rows = await db.region.findMany({
    where: { AND: [{ OR: [{ path: { startsWith: path } }, { level: 'PROVINCE' }] }, validAt(day)] },
    orderBy: officialOrder,
    select: { id: true, code: true, name: true, pinyin: true, path: true, level: true, parentId: true },
  });
  // No province is chosen, but each tells its cities from others of the name.
  const provinces = new Map(rows.filter(({ level }) => level === 'PROVINCE').map(({ id, name }) => [id, name]));
  return parentsFirst(rows.filter(({ id }) => !provinces.has(id))).map(({ parentId, ...option }) => ({
    ...option,
    province: provinces.get(parentId ?? '') ?? '',
  }));
}
