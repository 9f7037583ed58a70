import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { Actor } from '@/lib/kernel/actor';
import { query } from '@/lib/kernel/query';
import { oneself } from '@/lib/kernel/seen';
import { formatDay, lastInstantBefore } from '@/lib/kernel/shanghai';
import type { Waiting } from '@/lib/kernel/waiting';
import { paths } from '@/lib/paths/paths';
import { claimantSeesClaim } from '../sees';

const claimFacts = {
  id: true,
  claimedAt: true,
  contactDueAt: true,
  releasedAt: true,
  settledAt: true,
  organisation: { select: { name: true } },
  contacts: { orderBy: { day: 'desc' }, take: 1, select: { day: true } },
  demand: {
    select: {
      id: true,
      number: true,
      status: true,
      publicTitle: true,
      region: { select: { name: true } },
      call: { select: { region: { select: { officeName: true } } } },
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
    return claims.map(({ contacts, ...claim }) => ({ ...claim, contactOn: contacts[0]?.day ?? null }));
  },
});

export type OwnClaim = Awaited<ReturnType<typeof claimsOfMine>>[number];

/** A claim that was accepted waits: first for the office, which brings both sides together, then to be carried out. */
export async function waitingForClaimants(db: Tx, actor: Actor): Promise<Waiting[]> {
  const claims = await db.demandClaim.findMany({
    where: { AND: [claimantSeesClaim.where(actor), { releasedAt: null, demand: { status: 'CLAIMED' } }] },
    orderBy: { claimedAt: 'asc' },
    take: 20,
    select: claimFacts,
  });
  return claims.map(({ id, contactDueAt, contacts: [contact], demand }) => ({
    key: `demand-claim-${id}`,
    ...(contact === undefined
      ? { messageKey: 'demands.waiting.claimAccepted', values: { office: demand.call.region.officeName } }
      : { messageKey: 'demands.waiting.claimContacted', values: { day: formatDay(contact.day) } }),
    about: demand.publicTitle,
    href: paths.claimDemand(demand.id),
    verbKey: 'demands.waiting.claimedVerb',
    dueAt: contact === undefined && contactDueAt !== null ? lastInstantBefore(contactDueAt) : null,
  }));
}
