import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { Actor } from '@/lib/kernel/actor';
import { query } from '@/lib/kernel/query';
import { holderOf, oneself } from '@/lib/kernel/seen';
import { type Asked, type Query, readAsked } from '@/lib/lists/asked';
import { askedOf } from '@/lib/lists/asked-of';
import { citiesOf, fileOf } from '@/lib/lists/file-of';
import type { At } from '@/lib/lists/list';
import { narrowed } from '@/lib/lists/narrowed';
import { pageOf, type Source } from '@/lib/lists/page-of';
import { type RoundRow, roundList, roundRowSelect } from './round-list';
import { roundSees } from './sees';

type AskedList = Asked<typeof roundList>;

/** One page of the rounds of the actor's regions, with the years there are. */
export const officeRounds = query({
  name: 'round.list',
  input: askedOf(roundList),
  subject: oneself,
  async run({ input: asked, actor, now, db }) {
    const [page, years] = await Promise.all([
      pageOf(roundList, asked, source(db, actor, { asked, now })),
      db.round.findMany({
        where: roundSees.where(actor),
        distinct: ['year'],
        orderBy: { year: 'desc' },
        select: { year: true },
      }),
    ]);
    return { asked, page, years: years.map(({ year }) => year) };
  },
});

/** The same rounds as a file, for whoever works in an office. */
export const roundsFile = query({
  name: 'round.file',
  input: z.record(z.string(), z.unknown()),
  subject: holderOf('OFFICER', 'OBSERVER'),
  run: ({ input, actor, now, db }) => {
    const asked = readAsked(roundList, input as Query);
    const about = citiesOf(actor, 'OFFICER', 'OBSERVER');
    return fileOf(roundList, { asked, source: source(db, actor, { asked, now }) }, { at: { now }, about });
  },
});

function source(
  db: Tx,
  actor: Actor,
  { asked, now }: { asked: AskedList } & At,
): Source<RoundRow, Prisma.RoundWhereInput> {
  return {
    where: [roundSees.where(actor), ...narrowed(roundList, asked, { now })],
    find: (args) => db.round.findMany({ ...args, select: roundRowSelect }),
    count: (where) => db.round.count({ where }),
  };
}
