import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { Actor } from '@/lib/kernel/actor';
import { query } from '@/lib/kernel/query';
import { holderOf, oneself } from '@/lib/kernel/seen';
import type { Asked } from '@/lib/lists/asked';
import { askedOf } from '@/lib/lists/asked-of';
import { fileOf } from '@/lib/lists/file-of';
import type { At } from '@/lib/lists/list';
import { narrowed } from '@/lib/lists/narrowed';
import { pageOf } from '@/lib/lists/page-of';
import { withOffice } from '@/lib/lists/with-office';
import { belowRegion, categoriesIn } from '../calls/categories';
import { officeSeesDemand } from '../sees';
import { demandFileSelect, demandList, demandRowSelect } from './demand-list';
import { furtherColumns } from './further-columns';
import { overdueAt } from './overdue-at';

/** One page of the demands of the actor's regions, with the number of those overdue among all that match. */
export const officeDemands = query({
  name: 'demand.list',
  input: askedOf(demandList),
  subject: oneself,
  async run({ input: asked, actor, now, db }) {
    const [where, office] = await whereOf(db, actor, { asked, now });
    const count = countIn(db);
    const cities = actor.grants.flatMap(({ cityId }) => cityId ?? []);
    const [page, overdue, categories] = await Promise.all([
      pageOf(demandList, asked, {
        where,
        find: (args) => db.demand.findMany({ ...args, select: demandRowSelect }),
        count,
      }),
      count({ AND: [...where, overdueAt(now)] }),
      categoriesIn(db, { cityId: { in: cities } }),
    ]);
    return { asked, page, overdue, categories, office };
  },
});

/** The same demands as a file, with what their calls asked further, for whoever works in an office. */
export const demandsFile = query({
  name: 'demand.listFile',
  input: askedOf(demandList),
  subject: holderOf('OFFICER', 'OBSERVER'),
  async run({ input: asked, actor, now, db }) {
    const [where] = await whereOf(db, actor, { asked, now });
    const cities = await db.demand.groupBy({ by: ['cityId'], where: { AND: where } });
    const find = (args: Prisma.DemandFindManyArgs) => db.demand.findMany({ ...args, select: demandFileSelect });
    return fileOf(
      demandList,
      { asked, source: { where, find, count: countIn(db) } },
      {
        at: { now },
        about: cities.map(({ cityId }) => ({ aboutId: cityId, cityId })),
        further: await furtherColumns(db, { AND: where }),
      },
    );
  },
});

async function whereOf(
  db: Tx,
  actor: Actor,
  { asked, now }: { asked: Asked<typeof demandList> } & At,
): Promise<[Prisma.DemandWhereInput[], office: string | null]> {
  const held = await withOffice(db, asked.filters.office);
  const where = [
    officeSeesDemand.where(actor),
    ...narrowed(demandList, asked, { now }),
    await belowRegion(db, asked.filters.region),
    ...(held === null ? [] : [{ region: held.where }]),
  ];
  return [where, held?.name ?? null];
}

const countIn = (db: Tx) => (where: Prisma.DemandWhereInput) => db.demand.count({ where });
