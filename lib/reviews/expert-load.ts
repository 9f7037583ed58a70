import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { expertSees } from '@/lib/experts/sees';
import type { Actor } from '@/lib/kernel/actor';
import { query } from '@/lib/kernel/query';
import type { Seen } from '@/lib/kernel/seen';
import { id } from '@/lib/kernel/text';
import { roundOf } from '@/lib/rounds/round-of';

export type Load = { assigned: number; submitted: number; recused: number };

const none: Load = { assigned: 0, submitted: 0, recused: 0 };

/** How much each of these experts has been given so far, over all rounds; taken back ones do not count. */
export async function expertLoads(db: Tx, expertIds: string[]): Promise<(expertId: string) => Load> {
  const rows = await db.reviewAssignment.groupBy({
    by: ['expertId', 'status'],
    where: { expertId: { in: expertIds }, status: { not: 'REMOVED' } },
    _count: true,
  });
  const loads = new Map<string, Load>();
  for (const { expertId, status, _count } of rows) {
    const load = loads.get(expertId) ?? none;
    loads.set(expertId, {
      assigned: load.assigned + (status === 'RECUSED' ? 0 : _count),
      submitted: load.submitted + (status === 'SUBMITTED' ? _count : 0),
      recused: load.recused + (status === 'RECUSED' ? _count : 0),
    });
  }
  return (expertId) => loads.get(expertId) ?? none;
}

/** What an expert has been given and has done, all together and on each panel. */
export const expertWork = query({
  name: 'expert.work',
  input: z.object({ expertId: id() }),
  subject: seenExpert,
  async run({ db, subject: expert }) {
    const [loadOf, panels] = await Promise.all([expertLoads(db, [expert.id]), panelsOf(db, expert)]);
    return { load: loadOf(expert.id), panels };
  },
});

export type PanelOfExpert = Awaited<ReturnType<typeof panelsOf>>[number];

async function seenExpert(db: Tx, { expertId }: { expertId: string }, actor: Actor) {
  const expert = await db.expert.findUnique({ where: { id: expertId }, select: { id: true, cityId: true } });
  return expertSees.look(actor, expert);
}

/** The panels an expert sits on, newest first, with what was given and done there. */
async function panelsOf(db: Tx, { id: expertId }: Seen<'expert'>) {
  const [members, counts] = await Promise.all([
    db.panelMember.findMany({
      where: { expertId },
      orderBy: { addedAt: 'desc' },
      take: 50,
      select: {
        capacity: true,
        stage: {
          select: {
            id: true,
            name: true,
            status: true,
            plan: { select: { round: { select: { id: true, title: true } } } },
          },
        },
      },
    }),
    db.reviewAssignment.groupBy({
      by: ['stageId', 'status'],
      where: { expertId, status: { not: 'REMOVED' } },
      _count: true,
    }),
  ]);
  const countOf = (stageId: string, ...statuses: string[]): number =>
    counts
      .filter((count) => count.stageId === stageId && statuses.includes(count.status))
      .reduce((sum, { _count }) => sum + _count, 0);
  return members.map(({ capacity, stage: { plan, ...stage } }) => ({
    capacity,
    stage: { ...stage, round: roundOf(plan) },
    assigned: countOf(stage.id, 'INVITED', 'ACCEPTED', 'SUBMITTED'),
    submitted: countOf(stage.id, 'SUBMITTED'),
    recused: countOf(stage.id, 'RECUSED'),
  }));
}
