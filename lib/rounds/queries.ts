import 'server-only';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { openMoves } from '@/lib/kernel/policy';
import { roundLifecycle } from './lifecycle';
import { roundPolicy } from './policy';
import { roundSettings } from './settings/settings';
import { visibleTo } from './visible-to';

const withRegion = { region: { select: { id: true, name: true, path: true, level: true } } } as const;

export type RoundHeaderFacts = NonNullable<Awaited<ReturnType<typeof roundHeader>>>;

/** What every page of a round shows on top, and what this actor may do next; null when they may not see it. */
export async function roundHeader(actor: Actor, roundId: string) {
  const round = await db.round.findFirst({
    where: { AND: [{ id: roundId }, visibleTo(actor)] },
    select: {
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
      mainRoundId: true,
      trackName: true,
      mainRound: { select: { title: true } },
      ...withRegion,
    },
  });
  if (round === null) return null;
  return {
    ...round,
    moves: openMoves(roundLifecycle, roundPolicy, { actor, subject: round }),
    mayManage: roundPolicy.manage(actor, round),
    mayEdit: round.status === 'DRAFT' && roundPolicy.edit(actor, round),
    mayExtend: round.status === 'OPEN' && roundPolicy.extend(actor, round),
  };
}

/** Everything set about a round, for its settings pages; null when the actor may not see it. */
export async function settingsOf(actor: Actor, roundId: string) {
  const round = await roundSettings(db, { roundId });
  if (round === null || !roundPolicy.view(actor, round)) return null;
  const isOpenToEdit = round.status === 'DRAFT' && roundPolicy.edit(actor, round);
  return { ...round, mayEdit: isOpenToEdit };
}

/** How many are left after each step, from the first application begun to the last award. */
export async function roundFunnel(roundId: string) {
  const [statuses, stages] = await Promise.all([
    db.application.groupBy({ by: ['status'], where: { roundId }, _count: true }),
    db.reviewStage.findMany({
      where: { plan: { round: { id: roundId } } },
      orderBy: { position: 'asc' },
      select: { id: true, name: true, _count: { select: { entries: true } } },
    }),
  ]);
  const count = (...names: string[]): number =>
    statuses.filter(({ status }) => names.includes(status)).reduce((sum, { _count }) => sum + _count, 0);
  const all = statuses.reduce((sum, { _count }) => sum + _count, 0);
  return {
    started: all,
    submitted: await db.application.count({ where: { roundId, submittedAt: { not: null } } }),
    waiting: count('SUBMITTED'),
    returned: count('RETURNED'),
    ineligible: count('INELIGIBLE'),
    stages: stages.map(({ id, name, _count }) => ({ id, name, entries: _count.entries })),
    proposed: count('IN_PUBLICITY', 'AWARDED'),
    awarded: count('AWARDED'),
  };
}

/** Rounds that are under way where the actor works, the next to close first: one line each under the first screen. */
export async function roundsUnderWay(actor: Actor) {
  return db.round.findMany({
    where: { AND: [visibleTo(actor), { status: { notIn: ['DRAFT', 'CANCELLED', 'AWARDED'] } }] },
    orderBy: [{ closesAt: 'asc' }, { id: 'asc' }],
    take: 10,
    select: { id: true, title: true, status: true, opensAt: true, closesAt: true, reviewFrom: true, reviewTo: true },
  });
}
