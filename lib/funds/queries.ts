import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { query } from '@/lib/kernel/query';
import { oneself } from '@/lib/kernel/seen';
import { id } from '@/lib/kernel/text';
import { officesAbove } from '@/lib/regions/office-in-charge';
import { trailLinesOf } from '@/lib/trail/trail-of';
import { ledgerOf } from './ledger-of';
import { fundPolicy, maySpend } from './policy';
import { fundSees, officerSeesFund } from './sees';

/** One fund for its edit page, with what was promised and awarded from it, and its trail. */
export const fundOf = query({
  name: 'fund.detail',
  input: z.object({ fundId: id() }),
  subject: seenFund,
  async run({ db, subject: fund, actor }) {
    const { region, ...facts } = fund;
    const [ledger, trail] = await Promise.all([ledgerOf(db, [fund.id]), trailLinesOf(db, 'fund', fund)]);
    return { ...facts, ...ledger(fund.id), regionName: region.name, mayEdit: fundPolicy.manage(actor, fund), trail };
  },
});

/** Funds whose money the actor may put into a round of this place. */
export const fundsToUse = query({
  name: 'fund.toUse',
  input: z.object({ cityId: id(), regionPath: z.string() }),
  subject: oneself,
  async run({ db, actor, input: { cityId, regionPath } }) {
    const where = { AND: [{ cityId }, officerSeesFund.where(actor)] };
    const funds = await db.fund.findMany({
      where,
      orderBy: [{ year: 'desc' }, { name: 'asc' }],
      include: { region: { select: { name: true, ...officesAbove } } },
    });
    const sums = await db.ledgerEvent.groupBy({
      by: ['fundId'],
      where: { fund: where, kind: 'BUDGET_COMMITTED' },
      _sum: { amountFen: true },
    });
    const committed = new Map(sums.map(({ fundId, _sum }) => [fundId, _sum.amountFen ?? 0n]));
    const usable = funds.filter(({ region }) => maySpend(actor, region, regionPath));
    return usable.map(({ id: fundId, name, year, regionId, region, totalFen }) => ({
      id: fundId,
      regionId,
      name,
      year,
      regionName: region.name,
      leftFen: totalFen - (committed.get(fundId) ?? 0n),
    }));
  },
});

async function seenFund(db: Tx, { fundId }: { fundId: string }, actor: Actor) {
  const fund = await db.fund.findUnique({
    where: { id: fundId },
    include: { region: { select: { name: true, path: true } } },
  });
  return fundSees.look(actor, fund);
}
