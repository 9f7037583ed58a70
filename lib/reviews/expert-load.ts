import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { expertSees } from '@/lib/experts/sees';
import type { Actor } from '@/lib/kernel/actor';
import { query } from '@/lib/kernel/query';
import type { Seen } from '@/lib/kernel/seen';
import { id } from '@/lib/kernel/text';
import { roundOf } from '@/lib/rounds/round-of';
import { withoutVain } from './still-to-review';

export type Load = { assigned: number; submitted: number; recused: number };

/** How much each of these experts has been given so far, over all rounds; taken back ones do not count. */
export async function expertLoads(db: Tx, expertIds: string[]): Promise<(expertId: string) => Load> {
  const rows = await db.reviewAssignment.groupBy({
    by: ['expertId', 'status'],
    where: { expertId: { in: expertIds }, status: { not: 'REMOVED' }, ...withoutVain },
    _count: true,
  });
  const byExpert = Map.groupBy(rows, ({ expertId }) => expertId);
  return (expertId) => loadIn(byExpert.get(expertId) ?? []);
}

/** What an expert has been given and has done, all together and on each panel. */
export const expertWork = query({
  name: 'expert.work',
  input: z.object({ expertId: id() }),
  subject: seenExpert,
  async run({ db, subject: expert }) {
    const [panels, counts] = await Promise.all([
      panelsOf(db, expert),
      db.reviewAssignment.groupBy({
        by: ['stageId', 'status'],
        where: { expertId: expert.id, status: { not: 'REMOVED' }, ...withoutVain },
        _count: true,
      }),
    ]);
    return {
      load: loadIn(counts),
      panels: panels.map((panel) => ({
        ...panel,
        ...loadIn(counts.filter(({ stageId }) => stageId === panel.stage.id)),
      })),
    };
  },
});

export type PanelOfExpert = Awaited<ReturnType<typeof expertWork>>['panels'][number];

async function seenExpert(db: Tx, { expertId }: { expertId: string }, actor: Actor) {
  const expert = await db.expert.findUnique({ where: { id: expertId }, select: { id: true, cityId: true } });
  return expertSees.look(actor, expert);
}

/** The panels an expert sits on, newest first. */
async function panelsOf(db: Tx, { id: expertId }: Seen<'expert'>) {
  const members = await db.panelMember.findMany({
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
  });
  return members.map(({ capacity, stage: { plan, ...stage } }) => ({
    capacity,
    stage: { ...stage, round: roundOf(plan) },
  }));
}

/** What these counts come to; what was given back is no longer assigned. */
function loadIn(counts: readonly { status: string; _count: number }[]): Load {
  const countOf = (...statuses: string[]): number =>
    counts.filter(({ status }) => statuses.includes(status)).reduce((sum, { _count }) => sum + _count, 0);
  return {
    assigned: countOf('INVITED', 'ACCEPTED', 'SUBMITTED'),
    submitted: countOf('SUBMITTED'),
    recused: countOf('RECUSED'),
  };
}
