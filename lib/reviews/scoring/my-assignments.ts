import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { Actor } from '@/lib/kernel/actor';
import { query } from '@/lib/kernel/query';
import { oneself } from '@/lib/kernel/seen';
import { pageNumber } from '@/lib/lists/ranked';
import { roundOf } from '@/lib/rounds/round-of';
import { expertSeesAssignment } from '../sees';
import { byDeadline } from './by-deadline';
import { applicantsToShow, shownToExpert } from './shown-to-expert';

export type MyAssignment = Awaited<ReturnType<typeof assignmentsOf>>[number];
export type MyStage = { stage: MyAssignment['stage']; assignments: MyAssignment[]; submitted: number };

/** How many stages a page shows: each with all that was given in it. */
export const STAGES_A_PAGE = 10;
const NEWEST_FIRST: Prisma.ReviewStageOrderByWithRelationInput[] = [{ openedAt: 'desc' }, { id: 'asc' }];

/**
 * What the expert has been given, in whichever city, by stage: those in which something waits by deadline, then those that are done with.
 * Ten stages a page, with how many stages, sheets and submitted sheets there are in all.
 */
export const expertAssignments = query({
  name: 'assignment.mine',
  input: z.object({ page: pageNumber }),
  subject: oneself,
  async run({ input: { page: asked }, db, actor }) {
    const all = (await stagesOf(db, actor)).toSorted((one, other) => byDeadline(asDesk(one), asDesk(other)));
    const page = Math.min(asked, Math.max(1, Math.ceil(all.length / STAGES_A_PAGE)));
    const shown = all.slice((page - 1) * STAGES_A_PAGE, page * STAGES_A_PAGE).map(({ id }) => id);
    const sheets = all.flatMap(({ assignments }) => assignments);
    return {
      page,
      total: all.length,
      // What was given back is nobody's work any more.
      count: sheets.filter(({ status }) => status !== 'RECUSED').length,
      submitted: submittedOf(sheets),
      stages: byStage(shown, await assignmentsOf(db, actor, shown)),
    };
  },
});

/** Every stage in which something was given, with the state of each sheet and no more. */
const stagesOf = (db: Tx, actor: Actor) =>
  db.reviewStage.findMany({
    where: { assignments: { some: expertSeesAssignment.where(actor) } },
    orderBy: NEWEST_FIRST,
    select: {
      id: true,
      status: true,
      dueAt: true,
      assignments: { where: expertSeesAssignment.where(actor), select: { status: true } },
    },
  });

/** How far each stage is for its expert, in the order of `expertAssignments` and as many as stand on its first page: no application is read. */
export const expertStages = query({
  name: 'assignment.stages',
  input: z.object({}),
  subject: oneself,
  async run({ db, actor }) {
    const mine = expertSeesAssignment.where(actor);
    const rows = await db.reviewStage.findMany({
      where: { assignments: { some: mine } },
      orderBy: NEWEST_FIRST,
      select: {
        id: true,
        name: true,
        nameEn: true,
        status: true,
        dueAt: true,
        plan: { select: { round: { select: { title: true } } } },
        assignments: {
          where: mine,
          select: { status: true, expert: { select: { city: { select: { name: true } } } } },
        },
      },
    });
    return rows
      .toSorted((one, other) => byDeadline(asDesk(one), asDesk(other)))
      .slice(0, STAGES_A_PAGE)
      .map(({ plan, assignments, ...stage }) => ({
        ...stage,
        round: roundOf(plan),
        cityName: assignments[0]?.expert.city.name ?? '',
        count: assignments.filter(({ status }) => status !== 'RECUSED').length,
        submitted: submittedOf(assignments),
      }));
  },
});

export type ExpertStage = Awaited<ReturnType<typeof expertStages>>[number];

/** Where nothing is left to do, a stage is as good as closed to its expert. */
const asDesk = <Stage extends { status: string; assignments: { status: string }[] }>(stage: Stage): Stage =>
  stage.assignments.some(({ status }) => status === 'INVITED' || status === 'ACCEPTED')
    ? stage
    : { ...stage, status: 'CLOSED' };

const submittedOf = (sheets: { status: string }[]): number =>
  sheets.filter(({ status }) => status === 'SUBMITTED').length;

function byStage(stageIds: string[], assignments: MyAssignment[]): MyStage[] {
  const stages = Map.groupBy(assignments, ({ stage }) => stage.id);
  return stageIds.flatMap((id) => {
    const own = stages.get(id) ?? [];
    const [first] = own;
    return first === undefined ? [] : [{ stage: first.stage, assignments: own, submitted: submittedOf(own) }];
  });
}

async function assignmentsOf(db: Tx, actor: Actor, stageIds: string[]) {
  const rows = await db.reviewAssignment.findMany({
    where: { AND: [expertSeesAssignment.where(actor), { stageId: { in: stageIds } }] },
    orderBy: [{ application: { number: 'asc' } }, { id: 'asc' }],
    select: {
      id: true,
      status: true,
      total: true,
      submittedAt: true,
      assignedAt: true,
      stage: {
        select: {
          id: true,
          name: true,
          nameEn: true,
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
          ...applicantsToShow,
          category: { select: { name: true, nameEn: true } },
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
