import 'server-only';
import { db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { type Actor, subtreesOf } from '@/lib/kernel/actor';
import { openMoves } from '@/lib/kernel/policy';
import { trailOf } from '@/lib/trail/trail-of';
import { demandCallLifecycle } from '../lifecycle';
import { callInclude } from '../load';
import { demandCallPolicy } from '../policy';
import { callPhase } from '../rules';
import { callsVisibleTo } from '../visible-to';
import { questionsOf } from './further-questions';

export type DemandCallDetail = NonNullable<Awaited<ReturnType<typeof demandCallDetail>>>;

/** A demand call with what has come in; null when the actor may not see it. */
export async function demandCallDetail(actor: Actor, callId: string, now: Date) {
  const call = await db.demandCall.findFirst({
    where: { AND: [{ id: callId }, callsVisibleTo(actor)] },
    include: callInclude,
  });
  if (call === null) return null;
  const counts = await db.demand.groupBy({ by: ['status'], where: { callId }, _count: true });
  return {
    ...call,
    questions: questionsOf(call.form),
    phase: callPhase(call, now),
    counts: counts.map(({ status, _count }) => ({ status, count: _count })),
    total: counts.reduce((sum, { _count }) => sum + _count, 0),
    trail: await trailOf('demandCall', call.id),
    moves: openMoves(demandCallLifecycle, demandCallPolicy, actor, call),
    may: {
      edit: call.status === 'DRAFT' && demandCallPolicy.edit(actor, call),
      extend: call.status === 'OPEN' && demandCallPolicy.extend(actor, call),
    },
  };
}

const publicFacts = {
  id: true,
  title: true,
  status: true,
  opensAt: true,
  closesAt: true,
  region: { select: { id: true, name: true, path: true } },
  _count: { select: { demands: true } },
} satisfies Prisma.DemandCallSelect;

/** Published calls, those that end last first: what is open stands above what is over. */
export async function publicDemandCalls(now: Date, { take = 50 }: { take?: number } = {}) {
  const rows = await db.demandCall.findMany({
    where: { publishedAt: { not: null }, status: 'OPEN' },
    orderBy: [{ closesAt: 'desc' }, { id: 'asc' }],
    take,
    select: publicFacts,
  });
  return rows.map(({ _count, ...row }) => ({ ...row, phase: callPhase(row, now), demands: _count.demands }));
}

/** A call as everybody reads it, cancelled ones too; null while it is a draft. */
export async function publicDemandCall(callId: string, now: Date) {
  const call = await db.demandCall.findFirst({
    where: { id: callId, publishedAt: { not: null } },
    select: {
      ...publicFacts,
      guidance: true,
      sources: true,
      verifyDays: true,
      contactName: true,
      contactPhone: true,
      categories: { orderBy: { position: 'asc' }, select: { id: true, code: true, group: true, name: true } },
      form: { select: { sections: true } },
    },
  });
  if (call === null) return null;
  const { _count, form, ...facts } = call;
  return { ...facts, questions: questionsOf(form), phase: callPhase(call, now), demands: _count.demands };
}

/** Calls open now into which an officer may enter what was heard: their region holds the officer's, or lies within it. */
export async function callsToEnterInto(actor: Actor, now: Date) {
  const offices = subtreesOf(actor, 'OFFICER');
  const cities = actor.grants.flatMap(({ role, cityId }) => (role === 'OFFICER' && cityId !== null ? [cityId] : []));
  const calls = await db.demandCall.findMany({
    where: { status: 'OPEN', cityId: { in: cities } },
    orderBy: { closesAt: 'asc' },
    include: callInclude,
  });
  const isNear = (path: string): boolean =>
    offices.some((office) => office.startsWith(path) || path.startsWith(office));
  return calls
    .filter((call) => callPhase(call, now) === 'open' && isNear(call.region.path))
    .map((call) => ({ ...call, questions: questionsOf(call.form) }));
}
