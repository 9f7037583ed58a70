import 'server-only';
import { z } from 'zod';
import type { Prisma } from '@/lib/db/generated/client';
import { query } from '@/lib/kernel/query';
import { oneself } from '@/lib/kernel/seen';
import { officeInCharge, officesAbove } from '@/lib/regions/office-in-charge';
import { claimantSeesClaim } from '../sees';

const claimFacts = {
  id: true,
  claimedAt: true,
  contactDueAt: true,
  releasedAt: true,
  settledAt: true,
  pledgeFen: true,
  note: true,
  organisation: { select: { name: true } },
  contacts: { orderBy: { day: 'desc' }, take: 1, select: { day: true } },
  demand: {
    select: {
      id: true,
      number: true,
      status: true,
      publicTitle: true,
      region: { select: { name: true, ...officesAbove } },
    },
  },
} satisfies Prisma.DemandClaimSelect;

/** What the actor's organisations have claimed, the latest first, given back ones too. */
export const claimsOfMine = query({
  name: 'demand.claimsOfMine',
  input: z.object({}),
  subject: oneself,
  async run({ db, actor }) {
    const claims = await db.demandClaim.findMany({
      where: claimantSeesClaim.where(actor),
      orderBy: { claimedAt: 'desc' },
      take: 100,
      select: claimFacts,
    });
    return claims.map(({ contacts, ...claim }) => ({
      ...claim,
      contactOn: contacts[0]?.day ?? null,
      office: officeInCharge(claim.demand.region).officeName,
    }));
  },
});

export type OwnClaim = Awaited<ReturnType<typeof claimsOfMine>>[number];
