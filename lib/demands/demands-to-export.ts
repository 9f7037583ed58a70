import 'server-only';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { officeWhere, type OfficeDemandFilter } from './office-where';
import { maskPersonalData } from './personal-data';

/**
 * The whole list that an address asks for, in its order, for a table that leaves the house: numbers of people are hidden
 * in it, and who raised a demand is not in it at all.
 */
export async function demandsToExport(actor: Actor, params: OfficeDemandFilter, now: Date) {
  const demands = await db.demand.findMany({
    where: await officeWhere(actor, params, now),
    orderBy: [{ [params.sort]: params.order }, { id: 'asc' }],
    select: {
      number: true,
      status: true,
      source: true,
      sourceKind: true,
      title: true,
      affected: true,
      affectedCount: true,
      problem: true,
      outcome: true,
      idea: true,
      receivedAt: true,
      verifyDueAt: true,
      publishedAt: true,
      category: { select: { code: true, name: true } },
      region: { select: { name: true } },
      call: { select: { title: true } },
      _count: { select: { merged: true } },
    },
  });
  return demands.map(({ title, affected, problem, outcome, idea, _count, ...demand }) => ({
    ...demand,
    title: maskPersonalData(title),
    affected: maskPersonalData(affected),
    problem: maskPersonalData(problem),
    outcome: maskPersonalData(outcome),
    idea: maskPersonalData(idea),
    raisedBy: _count.merged + 1,
  }));
}
