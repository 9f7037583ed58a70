import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { query } from '@/lib/kernel/query';
import { asSeen, oneself } from '@/lib/kernel/seen';
import { id } from '@/lib/kernel/text';
import { ownerSeesOrganisation } from '@/lib/organisations/sees';
import { officeInCharge, officesAbove } from '@/lib/regions/office-in-charge';
import { publicRowSelect } from './lists/public-list';
import { isPublic } from './rules';

/** A published demand, or where it was merged into. */
export const publicDemand = query({
  name: 'demand.public',
  input: z.object({ demandId: id() }),
  subject: publicOne,
  async run({ subject: demand }) {
    const { mergedInto, claims, _count, publicTitle, publicProblem, publicOutcome, region, ...facts } = demand;
    if (mergedInto !== null) return { mergedIntoId: mergedInto.id };
    return {
      ...facts,
      region: { id: region.id, name: region.name },
      office: officeInCharge(region).officeName,
      mergedIntoId: null,
      title: publicTitle,
      problem: publicProblem,
      outcome: publicOutcome,
      raisedBy: _count.merged + 1,
      claim: claims[0] ?? null,
    };
  },
});

/** Verified organisations in whose name the actor may claim a demand. */
export const organisationsToClaimFor = query({
  name: 'demand.claimants',
  input: z.object({}),
  subject: oneself,
  run: ({ db, actor }) =>
    db.organisation.findMany({
      where: { AND: [ownerSeesOrganisation.where(actor), { status: 'VERIFIED' }] },
      orderBy: { name: 'asc' },
      select: { id: true, name: true },
    }),
});

/** One merged into another is as public as the other. */
async function publicOne(db: Tx, { demandId }: { demandId: string }) {
  const demand = await db.demand.findUnique({
    where: { id: demandId },
    select: {
      ...publicRowSelect,
      version: true,
      cityId: true,
      publicProblem: true,
      publicOutcome: true,
      call: { select: { id: true, title: true, region: { select: { officeName: true } } } },
      region: { select: { ...publicRowSelect.region.select, ...officesAbove } },
      claims: {
        where: { releasedAt: null },
        select: {
          claimedAt: true,
          contactDueAt: true,
          settledAt: true,
          organisation: { select: { id: true, name: true, type: true } },
          contacts: { orderBy: { day: 'asc' }, select: { day: true } },
        },
      },
      mergedInto: { select: { id: true, status: true } },
    },
  });
  if (demand === null || !isPublic(demand.mergedInto?.status ?? demand.status)) return null;
  return asSeen<'public demand', typeof demand>(demand);
}
