import 'server-only';
import { db } from '@/lib/db/client';
import type { FundKind } from '@/lib/db/generated/enums';
import { type Actor, isOfficerAt, subtreesOf } from '@/lib/kernel/actor';
import { anyOf } from '@/lib/kernel/any-of';
import type { Fen } from '@/lib/kernel/money';
import { visibleTo } from './visible-to';

export type FundRow = {
  id: string;
  name: string;
  kind: FundKind;
  year: number;
  regionName: string;
  totalFen: Fen;
  committedFen: Fen;
  awardedFen: Fen;
  version: number;
  mayEdit: boolean;
};

/** Every fund the actor may see, newest year first, with what rounds were promised and what was awarded from it. */
export async function fundRows(actor: Actor, fundId?: string): Promise<FundRow[]> {
  const where = { AND: [visibleTo(actor), fundId === undefined ? {} : { id: fundId }] };
  const funds = await db.fund.findMany({
    where,
    orderBy: [{ year: 'desc' }, { createdAt: 'desc' }],
    include: { region: { select: { name: true, path: true } } },
  });
  const sums = await db.ledgerEvent.groupBy({
    by: ['fundId', 'kind'],
    where: { fund: where },
    _sum: { amountFen: true },
  });
  const byKey = new Map(sums.map(({ fundId, kind, _sum }) => [`${fundId} ${kind}`, _sum.amountFen ?? 0n]));
  return funds.map(({ region, id, name, kind, year, totalFen, version }) => ({
    id,
    name,
    kind,
    year,
    regionName: region.name,
    totalFen,
    committedFen: byKey.get(`${id} BUDGET_COMMITTED`) ?? 0n,
    awardedFen: byKey.get(`${id} AWARD_APPROVED`) ?? 0n,
    version,
    mayEdit: isOfficerAt(actor, region.path),
  }));
}

/** One fund for its edit page; null when the actor may not see it. */
export async function fundOf(actor: Actor, fundId: string): Promise<FundRow | null> {
  const [row] = await fundRows(actor, fundId);
  return row ?? null;
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
