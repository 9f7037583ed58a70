import 'server-only';
import { db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { type Asked, readAsked } from '@/lib/lists/asked';
import { type FileAsk, fileOf } from '@/lib/lists/file-of';
import type { At } from '@/lib/lists/list';
import { narrowed } from '@/lib/lists/narrowed';
import { pageOf, type Source } from '@/lib/lists/page-of';
import { belowRegion, categoriesIn } from '../calls/categories';
import { publicStatuses } from '../rules';
import { type PublicDemandRow, publicDemandList, publicRowSelect } from './public-list';

type AskedList = Asked<typeof publicDemandList>;

/** One page of published demands: what everybody may read. */
export async function publicDemands(asked: AskedList, at: At) {
  const [page, categories] = await Promise.all([
    pageOf(publicDemandList, asked, await source(asked, at)),
    categoriesIn(db, { publishedAt: { not: null } }),
  ]);
  return { page, categories };
}

/** The same demands as a file, for everybody. */
export async function publicDemandsFile({ query, now }: FileAsk) {
  const asked = readAsked(publicDemandList, query);
  const about = [{ aboutId: 'everywhere', cityId: null }];
  return fileOf(publicDemandList, { asked, source: await source(asked, { now }) }, { at: { now }, about });
}

async function source(asked: AskedList, at: At): Promise<Source<PublicDemandRow, Prisma.DemandWhereInput>> {
  const { region, exact = false } = asked.filters;
  const isPublic = { status: { in: [...publicStatuses] } };
  return {
    where: [isPublic, ...narrowed(publicDemandList, asked, at), await belowRegion(db, region, exact)],
    find: (args) => db.demand.findMany({ ...args, select: publicRowSelect }),
    count: (where) => db.demand.count({ where }),
  };
}
