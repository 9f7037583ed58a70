import 'server-only';
import { db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { Actor } from '@/lib/kernel/actor';
import { type Asked, readAsked } from '@/lib/lists/asked';
import { citiesOf, type FileAsk, fileOf } from '@/lib/lists/file-of';
import type { At } from '@/lib/lists/list';
import { narrowed } from '@/lib/lists/narrowed';
import { pageOf, type Source } from '@/lib/lists/page-of';
import { type FundRow, fundList, fundRowSelect } from './fund-list';
import { ledgerOf } from './ledger-of';
import { fundSees } from './sees';

type AskedList = Asked<typeof fundList>;

/** One page of the funds the actor may see, with the sums of all that match and the years there are. */
export async function officeFunds(actor: Actor, asked: AskedList, at: At) {
  const reading = source(actor, asked, at);
  const where = { AND: reading.where };
  const [page, total, ledger, years] = await Promise.all([
    pageOf(fundList, asked, reading),
    db.fund.aggregate({ where, _sum: { totalFen: true } }),
    db.ledgerEvent.groupBy({ by: ['kind'], where: { fund: where }, _sum: { amountFen: true } }),
    db.fund.findMany({
      where: fundSees.where(actor),
      distinct: ['year'],
      orderBy: { year: 'desc' },
      select: { year: true },
    }),
  ]);
  const sumOf = (kind: string) => ledger.find((each) => each.kind === kind)?._sum.amountFen ?? 0n;
  return {
    page,
    years: years.map(({ year }) => year),
    sums: {
      totalFen: total._sum.totalFen ?? 0n,
      committedFen: sumOf('BUDGET_COMMITTED'),
      awardedFen: sumOf('AWARD_APPROVED'),
    },
  };
}

/** The same funds as a file; nothing for whoever works in no office. */
export async function fundsFile({ actor, query, now }: FileAsk) {
  const about = citiesOf(actor, 'OFFICER', 'OBSERVER');
  if (about.length === 0) return null;
  const asked = readAsked(fundList, query);
  return fileOf(fundList, { asked, source: source(actor, asked, { now }) }, { at: { now }, about });
}

const source = (actor: Actor, asked: AskedList, at: At): Source<FundRow, Prisma.FundWhereInput> => ({
  where: [fundSees.where(actor), ...narrowed(fundList, asked, at)],
  find: async (args) => withLedger(await db.fund.findMany({ ...args, select: fundRowSelect })),
  count: (where) => db.fund.count({ where }),
});

async function withLedger<Fund extends { id: string }>(funds: Fund[]) {
  const ledger = await ledgerOf(
    db,
    funds.map(({ id }) => id),
  );
  return funds.map((fund) => ({ ...fund, ...ledger(fund.id) }));
}
