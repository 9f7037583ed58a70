import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { query } from '@/lib/kernel/query';
import { everybody } from '@/lib/kernel/seen';
import type { Asked } from '@/lib/lists/asked';
import { askedOf } from '@/lib/lists/asked-of';
import { fileOf } from '@/lib/lists/file-of';
import type { At } from '@/lib/lists/list';
import { narrowed } from '@/lib/lists/narrowed';
import { pageOf, type Source } from '@/lib/lists/page-of';
import { belowRegion, categoriesIn } from '../calls/categories';
import { type PublicDemandRow, publicDemandList, publicDemandsOnly, publicRowSelect } from './public-list';

/** One page of published demands: what everybody may read. */
export const publicDemands = query({
  name: 'demand.publicList',
  input: askedOf(publicDemandList),
  subject: everybody,
  async run({ input: asked, now, db }) {
    const { region } = asked.filters;
    const [page, categories, place] = await Promise.all([
      pageOf(publicDemandList, asked, await source(db, { asked, now })),
      categoriesIn(db, { publishedAt: { not: null } }),
      region === undefined ? null : db.region.findUnique({ where: { id: region }, select: { name: true } }),
    ]);
    return { asked, page, categories, place: place?.name ?? null };
  },
});

/** The same demands as a file, for everybody. */
export const publicDemandsFile = query({
  name: 'demand.publicFile',
  input: askedOf(publicDemandList),
  subject: everybody,
  async run({ input: asked, now, db }) {
    const about = [{ aboutId: 'everywhere', cityId: null }];
    return fileOf(publicDemandList, { asked, source: await source(db, { asked, now }) }, { at: { now }, about });
  },
});

async function source(
  db: Tx,
  { asked, now }: { asked: Asked<typeof publicDemandList> } & At,
): Promise<Source<PublicDemandRow, Prisma.DemandWhereInput>> {
  const { region, exact = false } = asked.filters;
  return {
    where: [publicDemandsOnly, ...narrowed(publicDemandList, asked, { now }), await belowRegion(db, region, exact)],
    find: (args) => db.demand.findMany({ ...args, select: publicRowSelect }),
    count: (where) => db.demand.count({ where }),
  };
}
