import 'server-only';
import { db } from '@/lib/db/client';
import { type Actor, isOfficerAt, subtreesOf } from '@/lib/kernel/actor';
import { anyOf } from '@/lib/kernel/any-of';
import { ledgerOf } from './ledger-of';
import { visibleTo } from './visible-to';

/** One fund for its edit page, with what was promised and awarded from it; null when the actor may not see it. */
export async function fundOf(actor: Actor, fundId: string) {
  const fund = await db.fund.findFirst({
    where: { AND: [visibleTo(actor), { id: fundId }] },
    include: { region: { select: { name: true, path: true } } },
  });
  if (fund === null) return null;
  const { region, ...facts } = fund;
  const ledger = await ledgerOf([fundId]);
  return { ...facts, ...ledger(fundId), regionName: region.name, mayEdit: isOfficerAt(actor, region.path) };
}

/** Funds whose money the actor may put into a round. */
export async function fundsToUse(actor: Actor, cityId: string) {
  const where = {
    AND: [{ cityId }, anyOf(subtreesOf(actor, 'OFFICER').map((path) => ({ region: { path: { startsWith: path } } })))],
  };
  const funds = await db.fund.findMany({
    where,
    orderBy: [{ year: 'desc' }, { name: 'asc' }],
    include: { region: { select: { name: true } } },
  });
  const sums = await db.ledgerEvent.groupBy({
    by: ['fundId'],
    where: { fund: where, kind: 'BUDGET_COMMITTED' },
    _sum: { amountFen: true },
  });
  const committed = new Map(sums.map(({ fundId, _sum }) => [fundId, _sum.amountFen ?? 0n]));
  return funds.map(({ id, name, year, region, totalFen }) => ({
    id,
    name,
    year,
    regionName: region.name,
    leftFen: totalFen - (committed.get(id) ?? 0n),
  }));
}
