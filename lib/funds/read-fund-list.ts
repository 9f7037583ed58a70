import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { Actor } from '@/lib/kernel/actor';
import { query } from '@/lib/kernel/query';
import { holderOf, oneself } from '@/lib/kernel/seen';
import type { Asked } from '@/lib/lists/asked';
import { askedOf } from '@/lib/lists/asked-of';
import { citiesOf, fileOf } from '@/lib/lists/file-of';
import type { At } from '@/lib/lists/list';
import { narrowed } from '@/lib/lists/narrowed';
import { pageOf, type Source } from '@/lib/lists/page-of';
import { type FundRow, fundList, fundRowSelect } from './fund-list';
import { ledgerOf } from './ledger-of';
import { fundSees } from './sees';

/** One page of the funds the actor may see, with the sums of all that match and the years there are. */
export const officeFunds = query({
  name: 'fund.list',
  input: askedOf(fundList),
  subject: oneself,
  async run({ input: asked, actor, now, db }) {
    const reading = source(db, actor, { asked, now });
    const [page, sums, years] = await Promise.all([
      pageOf(fundList, asked, reading),
      sumsOf(db, { AND: reading.where }),
      db.fund.findMany({
        where: fundSees.where(actor),
        distinct: ['year'],
        orderBy: { year: 'desc' },
        select: { year: true },
      }),
    ]);
    return { asked, page, sums, years: years.map(({ year }) => year) };
  },
});

/** The same funds as a file, for whoever works in an office. */
export const fundsFile = query({
  name: 'fund.file',
  input: askedOf(fundList),
  subject: holderOf('OFFICER', 'OBSERVER'),
  run: ({ input: asked, actor, now, db }) => {
    const about = citiesOf(actor, 'OFFICER', 'OBSERVER');
    return fileOf(fundList, { asked, source: source(db, actor, { asked, now }) }, { at: { now }, about });
  },
});

const source = (
  db: Tx,
  actor: Actor,
  { asked, now }: { asked: Asked<typeof fundList> } & At,
): Source<FundRow, Prisma.FundWhereInput> => ({
  where: [fundSees.where(actor), ...narrowed(fundList, asked, { now })],
  find: async (args) => withLedger(db, await db.fund.findMany({ ...args, select: fundRowSelect })),
  count: (where) => db.fund.count({ where }),
});

async function withLedger<Fund extends { id: string }>(db: Tx, funds: Fund[]) {
  const ledger = await ledgerOf(
    db,
    funds.map(({ id }) => id),
  );
  return funds.map((fund) => ({ ...fund, ...ledger(fund.id) }));
}

async function sumsOf(db: Tx, where: Prisma.FundWhereInput) {
  const [total, ledger] = await Promise.all([
    db.fund.aggregate({ where, _sum: { totalFen: true } }),
    db.ledgerEvent.groupBy({ by: ['kind'], where: { fund: where }, _sum: { amountFen: true } }),
  ]);
  const sumOf = (kind: string) => ledger.find((each) => each.kind === kind)?._sum.amountFen ?? 0n;
  return {
    totalFen: total._sum.totalFen ?? 0n,
    committedFen: sumOf('BUDGET_COMMITTED'),
    awardedFen: sumOf('AWARD_APPROVED'),
  };
}
