import type { Prisma } from '@/lib/db/generated/client';
import type { Actor } from '@/lib/kernel/actor';
import { openMoves } from '@/lib/kernel/policy';
import { inChargeOf, officesAbove } from '@/lib/regions/office-in-charge';
import { roundLifecycle } from './lifecycle';
import { roundPolicy } from './policy';

export const headerSelect = {
  id: true,
  cityId: true,
  planId: true,
  title: true,
  year: true,
  sequence: true,
  status: true,
  version: true,
  opensAt: true,
  closesAt: true,
  reviewFrom: true,
  reviewTo: true,
  executionFrom: true,
  executionTo: true,
  publishedAt: true,
  cancelReason: true,
  minedAsSaid: true,
  mainRoundId: true,
  trackName: true,
  mainRound: { select: { title: true } },
  region: { select: { id: true, name: true, ...officesAbove } },
  _count: {
    select: {
      topics: { where: { removedAt: null } },
      // What waits to be decided or handed in, as their page counts it too.
      lateEntries: { where: { status: { in: ['PROPOSED', 'GRANTED'] } } },
    },
  },
} satisfies Prisma.RoundSelect;

type HeaderRow = Prisma.RoundGetPayload<{ select: typeof headerSelect }>;

export type RoundHeaderFacts = ReturnType<typeof headerOf>;

/** What every page of a round shows on top, and what this actor may do next. */
export const headerOf = (actor: Actor, round: HeaderRow) => ({
  ...round,
  moves: openMoves(roundLifecycle, roundPolicy, { actor, subject: round }),
  /** Topics are chosen before the round is out; later it has them or not. */
  hasTopics: round._count.topics > 0 || round.status === 'DRAFT',
  inCharge: inChargeOf(round.region, actor),
  mayManage: roundPolicy.manage(actor, round),
  mayEdit: round.status === 'DRAFT' && roundPolicy.edit(actor, round),
  mayExtend: round.status === 'OPEN' && roundPolicy.extend(actor, round),
});
