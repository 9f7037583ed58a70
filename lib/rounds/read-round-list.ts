import 'server-only';
import { db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { Actor } from '@/lib/kernel/actor';
import { type Asked, readAsked } from '@/lib/lists/asked';
import { citiesOf, type FileAsk, fileOf } from '@/lib/lists/file-of';
import type { At } from '@/lib/lists/list';
import { narrowed } from '@/lib/lists/narrowed';
import { pageOf, type Source } from '@/lib/lists/page-of';
import { type RoundRow, roundList, roundRowSelect } from './round-list';
import { visibleTo } from './visible-to';

/** One page of the rounds of the actor's regions, with the years there are. */
export async function officeRounds(actor: Actor, asked: Asked<typeof roundList>, at: At) {
  const [page, years] = await Promise.all([
    pageOf(roundList, asked, source(actor, asked, at)),
    db.round.findMany({
      where: visibleTo(actor),
      distinct: ['year'],
      orderBy: { year: 'desc' },
      select: { year: true },
    }),
  ]);
  return { page, years: years.map(({ year }) => year) };
}

/** The same rounds as a file; nothing for whoever works in no office. */
export async function roundsFile({ actor, query, now }: FileAsk) {
  const about = citiesOf(actor, 'OFFICER', 'OBSERVER');
  if (about.length === 0) return null;
  const asked = readAsked(roundList, query);
  return fileOf(roundList, { asked, source: source(actor, asked, { now }) }, { at: { now }, about });
}

const source = (actor: Actor, asked: Asked<typeof roundList>, at: At): Source<RoundRow, Prisma.RoundWhereInput> => ({
  where: [visibleTo(actor), ...narrowed(roundList, asked, at)],
  find: (args) => db.round.findMany({ ...args, select: roundRowSelect }),
  count: (where) => db.round.count({ where }),
});
