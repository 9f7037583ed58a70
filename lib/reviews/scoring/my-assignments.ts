import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { query } from '@/lib/kernel/query';
import { oneself } from '@/lib/kernel/seen';
import { roundOf } from '@/lib/rounds/round-of';
import { expertSeesAssignment } from '../sees';
import { byDeadline } from './by-deadline';
import { organisationToShow, shownToExpert } from './shown-to-expert';

export type MyAssignment = Awaited<ReturnType<typeof assignmentsOf>>[number];
export type MyStage = { stage: MyAssignment['stage']; assignments: MyAssignment[]; submitted: number };

/**
 * Everything the expert has been given in stages still being scored, in whichever city, by stage and deadline; then what
 * they gave in those closed.
 */
export const expertAssignments = query({
  name: 'assignment.mine',
  input: z.object({}),
  subject: oneself,
  run: async ({ db, actor }) => byStage(await assignmentsOf(db, actor)),
});

function byStage(assignments: MyAssignment[]): MyStage[] {
  const stages = Map.groupBy(assignments, ({ stage }) => stage.id);
  const bundles = [...stages.values()].flatMap((own) => {
    const [first] = own;
    return first === undefined
      ? []
      : [
          {
            stage: first.stage,
            assignments: own,
            submitted: own.filter(({ status }) => status === 'SUBMITTED').length,
          },
        ];
  });
  return bundles.toSorted((one, other) => byDeadline(one.stage, other.stage));
}

async function assignmentsOf(db: Tx, actor: Actor) {
  const rows = await db.reviewAssignment.findMany({
    where: expertSeesAssignment.where(actor),
    orderBy: [{ stage: { openedAt: 'desc' } }, { application: { number: 'asc' } }, { id: 'asc' }],
    take: 1000,
    select: {
      id: true,
      status: true,
      total: true,
      submittedAt: true,
      stage: {
        select: {
          id: true,
          name: true,
          status: true,
          dueAt: true,
          blindApplicant: true,
          plan: { select: { round: { select: { title: true } } } },
        },
      },
      expert: { select: { city: { select: { name: true } } } },
      application: {
        select: {
          number: true,
          title: true,
          organisation: organisationToShow,
          category: { select: { name: true } },
        },
      },
    },
  });
  return rows.map(({ stage: { plan, ...stage }, expert: { city }, application, ...row }) => ({
    ...row,
    application: shownToExpert(application, stage),
    stage: { ...stage, round: roundOf(plan), cityName: city.name },
  }));
}
