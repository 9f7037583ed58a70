import 'server-only';
import { db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { type Actor, subtreesOf } from '@/lib/kernel/actor';
import { type Asked, readAsked } from '@/lib/lists/asked';
import { type FileAsk, fileOf } from '@/lib/lists/file-of';
import type { At } from '@/lib/lists/list';
import { narrowed } from '@/lib/lists/narrowed';
import { pageOf } from '@/lib/lists/page-of';
import { belowRegion, categoriesIn } from '../calls/categories';
import { officeSeesDemand } from '../sees';
import { demandFileSelect, demandList, demandRowSelect } from './demand-list';
import { furtherColumns } from './further-columns';
import { overdueAt } from './overdue-at';

/** What a floor above narrows the list by, of a topic. */
type OfTopic = (topicId: string | undefined) => Prisma.DemandWhereInput;
type Ask = { asked: Asked<typeof demandList>; ofTopic: OfTopic } & At;

/** One page of the demands of the actor's regions, with the number of those overdue among all that match. */
export async function officeDemands(actor: Actor, ask: Ask) {
  const where = await whereOf(actor, ask);
  const cities = actor.grants.flatMap(({ cityId }) => cityId ?? []);
  const [page, overdue, categories] = await Promise.all([
    pageOf(demandList, ask.asked, {
      where,
      find: (args) => db.demand.findMany({ ...args, select: demandRowSelect }),
      count,
    }),
    count({ AND: [...where, overdueAt(ask.now)] }),
    categoriesIn(db, { cityId: { in: cities } }),
  ]);
  return { page, overdue, categories };
}

/** The same demands as a file, with what their calls asked further; nothing for whoever works in no office. */
export async function demandsFile({ actor, query, now }: FileAsk, ofTopic: OfTopic) {
  if (subtreesOf(actor, 'OFFICER', 'OBSERVER').length === 0) return null;
  const asked = readAsked(demandList, query);
  const where = await whereOf(actor, { asked, ofTopic, now });
  const cities = await db.demand.groupBy({ by: ['cityId'], where: { AND: where } });
  return fileOf(
    demandList,
    { asked, source: { where, find: (args) => db.demand.findMany({ ...args, select: demandFileSelect }), count } },
    {
      at: { now },
      about: cities.map(({ cityId }) => ({ aboutId: cityId, cityId })),
      further: await furtherColumns({ AND: where }),
    },
  );
}

async function whereOf(actor: Actor, { asked, ofTopic, now }: Ask): Promise<Prisma.DemandWhereInput[]> {
  const { region, topic } = asked.filters;
  return [
    officeSeesDemand.where(actor),
    ...narrowed(demandList, asked, { now }),
    await belowRegion(db, region),
    ofTopic(topic),
  ];
}

const count = (where: Prisma.DemandWhereInput): Promise<number> => db.demand.count({ where });
