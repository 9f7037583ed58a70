import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { type Actor, subtreesOf } from '@/lib/kernel/actor';
import { openMoves } from '@/lib/kernel/policy';
import { query } from '@/lib/kernel/query';
import { asSeen, everybody, holderOf } from '@/lib/kernel/seen';
import { id } from '@/lib/kernel/text';
import { trailLinesOf } from '@/lib/trail/trail-of';
import { demandCallLifecycle } from '../lifecycle';
import { callInclude, demandCallById } from '../load';
import { demandCallPolicy } from '../policy';
import { callPhase } from '../rules';
import { callSees } from '../sees';
import { questionsOf } from './further-questions';

const callAddress = z.object({ callId: id() });
type CallAddress = z.output<typeof callAddress>;

/** A demand call with what has come in. */
export const demandCallDetail = query({
  name: 'demandCall.detail',
  input: callAddress,
  subject: seenCall,
  async run({ db, subject: call, actor, now }) {
    const counts = await db.demand.groupBy({ by: ['status'], where: { callId: call.id }, _count: true });
    return {
      ...call,
      questions: questionsOf(call.form),
      phase: callPhase(call, now),
      counts: counts.map(({ status, _count }) => ({ status, count: _count })),
      total: counts.reduce((sum, { _count }) => sum + _count, 0),
      trail: await trailLinesOf(db, 'demandCall', call),
      moves: openMoves(demandCallLifecycle, demandCallPolicy, { actor, subject: call }),
      may: {
        edit: call.status === 'DRAFT' && demandCallPolicy.edit(actor, call),
        extend: call.status === 'OPEN' && demandCallPolicy.extend(actor, call),
      },
    };
  },
});

export type DemandCallDetail = Awaited<ReturnType<typeof demandCallDetail>>;

/** Calls in force that everybody may read. */
export const publishedCalls = {
  publishedAt: { not: null },
  status: 'OPEN',
} satisfies Prisma.DemandCallWhereInput;

/** Published calls: what is open or to come stands above what is over, the next to close first; then what closed last. */
export const publicDemandCalls = query({
  name: 'demandCall.published',
  input: z.object({ take: z.number().int().optional() }),
  subject: everybody,
  async run({ db, input: { take = 50 }, now }) {
    const rows = await db.demandCall.findMany({
      where: publishedCalls,
      orderBy: [{ closesAt: 'desc' }, { id: 'asc' }],
      take,
      select: publicFacts,
    });
    const calls = rows.map(({ _count, ...row }) => ({ ...row, phase: callPhase(row, now), demands: _count.demands }));
    const isToCome = ({ phase }: { phase: ReturnType<typeof callPhase> }): boolean =>
      phase === 'open' || phase === 'scheduled';
    return [...calls.filter(isToCome).toReversed(), ...calls.filter((call) => !isToCome(call))];
  },
});

/** A call as everybody reads it, cancelled ones too, never a draft. */
export const publicDemandCall = query({
  name: 'demandCall.public',
  input: callAddress,
  subject: publishedCall,
  async run({ subject: { _count, form, ...facts }, now }) {
    return { ...facts, questions: questionsOf(form), phase: callPhase(facts, now), demands: _count.demands };
  },
});

/** Calls open now into which an officer may enter what was heard: their region holds the officer's, or lies within it. */
export const callsToEnterInto = query({
  name: 'demandCall.toEnterInto',
  input: z.object({}),
  subject: holderOf('OFFICER'),
  async run({ db, actor, now }) {
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
  },
});

const publicFacts = {
  id: true,
  title: true,
  status: true,
  opensAt: true,
  closesAt: true,
  region: { select: { id: true, name: true, officeName: true, path: true } },
  _count: { select: { demands: true } },
} satisfies Prisma.DemandCallSelect;

async function seenCall(db: Tx, address: CallAddress, actor: Actor) {
  return callSees.look(actor, await demandCallById(db, address));
}

async function publishedCall(db: Tx, { callId }: CallAddress) {
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
  return call === null ? null : asSeen<'public demand call', typeof call>(call);
}
