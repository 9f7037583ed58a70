import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { FundKind } from '@/lib/db/generated/enums';
import { type Actor, isOfficerAt } from '@/lib/kernel/actor';
import type { Fen } from '@/lib/kernel/money';
import { query } from '@/lib/kernel/query';
import { Refusal } from '@/lib/kernel/refusal';
import { oneself } from '@/lib/kernel/seen';
import { id } from '@/lib/kernel/text';
import { trailLinesOf } from '@/lib/trail/trail-of';
import { fundSees, officerSeesFund } from './sees';

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
export const fundRows = query({
  name: 'fund.rows',
  input: z.object({}),
  subject: oneself,
  run: ({ db, actor }) => rowsOf(db, actor, fundSees.where(actor)),
});

/** One fund with its trail, for its edit page. */
export const fundOf = query({
  name: 'fund.detail',
  input: z.object({ fundId: id() }),
  subject: seenFund,
  async run({ db, subject: fund, actor }) {
    const [[row], trail] = await Promise.all([rowsOf(db, actor, { id: fund.id }), trailLinesOf(db, 'fund', fund)]);
    if (row === undefined) throw new Refusal('not-found');
    return { ...row, trail };
  },
});

/** Funds of the city whose money the actor may put into a round. */
export const fundsToUse = query({
  name: 'fund.toUse',
  input: z.object({ cityId: id() }),
  subject: oneself,
  async run({ db, actor, input: { cityId } }) {
    const where = { AND: [{ cityId }, officerSeesFund.where(actor)] };
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
  },
});

async function seenFund(db: Tx, { fundId }: { fundId: string }, actor: Actor) {
  return fundSees.look(
    actor,
    await db.fund.findUnique({ where: { id: fundId }, select: { id: true, region: { select: { path: true } } } }),
  );
}

async function rowsOf(db: Tx, actor: Actor, where: Prisma.FundWhereInput): Promise<FundRow[]> {
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
