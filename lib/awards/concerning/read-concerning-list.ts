import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { type Actor, subtreesOf } from '@/lib/kernel/actor';
import { query } from '@/lib/kernel/query';
import { holderOf } from '@/lib/kernel/seen';
import type { Asked } from '@/lib/lists/asked';
import { askedOf } from '@/lib/lists/asked-of';
import { citiesOf, fileOf } from '@/lib/lists/file-of';
import type { At } from '@/lib/lists/list';
import { narrowed } from '@/lib/lists/narrowed';
import { pageOf, type Source } from '@/lib/lists/page-of';
import { concerning, concerns } from './concerned';
import { type ConcerningRow, concerningList, concerningRowSelect } from './concerning-list';

/** One page of the applications of upper offices' rounds that concern the actor's own offices, what they ask for together, and the rounds they are of. */
export const applicationsConcerning = query({
  name: 'application.concerning',
  input: askedOf(concerningList),
  subject: holderOf('OFFICER'),
  async run({ db, input: asked, actor, now }) {
    const reading = source(db, actor, { asked, now });
    const [page, sum, rounds] = await Promise.all([
      pageOf(concerningList, asked, reading),
      db.application.aggregate({ where: { AND: reading.where }, _sum: { requestedFen: true } }),
      db.round.findMany({
        where: { applications: { some: concerning(subtreesOf(actor, 'OFFICER')) } },
        orderBy: { title: 'asc' },
        select: { id: true, title: true },
      }),
    ]);
    return { asked, page, requestedFen: sum._sum.requestedFen ?? 0n, rounds };
  },
});

export type ApplicationsConcerning = Awaited<ReturnType<typeof applicationsConcerning>>;

/** The same as a file. */
export const applicationsConcerningFile = query({
  name: 'application.concerningFile',
  input: askedOf(concerningList),
  subject: holderOf('OFFICER'),
  run: ({ db, input: asked, actor, now }) =>
    fileOf(
      concerningList,
      { asked, source: source(db, actor, { asked, now }) },
      { at: { now }, about: citiesOf(actor, 'OFFICER') },
    ),
});

function source(
  db: Tx,
  actor: Actor,
  { asked, now }: { asked: Asked<typeof concerningList> } & At,
): Source<ConcerningRow, Prisma.ApplicationWhereInput> {
  const own = subtreesOf(actor, 'OFFICER');
  const why = concerns.find((one) => one === asked.filters.why);
  return {
    where: [concerning(own, why), ...narrowed(concerningList, asked, { now })],
    find: (args) => db.application.findMany({ ...args, select: concerningRowSelect(own) }),
    count: (where) => db.application.count({ where }),
  };
}
