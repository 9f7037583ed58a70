import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { openMoves } from '@/lib/kernel/policy';
import { query } from '@/lib/kernel/query';
import { oneself } from '@/lib/kernel/seen';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import { id } from '@/lib/kernel/text';
import { trailLinesOf } from '@/lib/trail/trail-of';
import { expertLifecycle } from './lifecycle';
import { expertPolicy } from './policy';
import { expertSees, ownRosterSees, rosterCities } from './sees';
import { notServing } from './serving';

/** An expert with the links on record and what one can be at home in, as this actor may see it. */
export const expertDetail = query({
  name: 'expert.detail',
  input: z.object({ expertId: id() }),
  subject: seenExpert,
  run: async ({ db, subject: expert, actor, now }) => ({
    ...expert,
    notServing: notServing(expert, shanghaiDay(now)),
    absences: expert.person.absences.filter(({ to }) => to >= shanghaiDay(now)),
    trail: await trailLinesOf(db, 'expert', expert),
    categories: await knownCategories(db, [expert.cityId]),
    moves: openMoves(expertLifecycle, expertPolicy, { actor, subject: expert }),
    mayUpdate: expertPolicy.update(actor, expert),
  }),
});

export type ExpertDetail = Awaited<ReturnType<typeof expertDetail>>;

/** The cities to whose roster the actor may add, and what an expert there can be at home in. */
export const rosterDesk = query({
  name: 'expert.rosterDesk',
  input: z.object({}),
  subject: oneself,
  async run({ db, actor }) {
    const cities = await db.region.findMany({
      where: { id: { in: rosterCities(actor) } },
      select: { id: true, name: true },
      orderBy: { name: 'asc' },
    });
    return {
      cities,
      categories: await knownCategories(
        db,
        cities.map(({ id }) => id),
      ),
    };
  },
});

/** The rosters a person stands on, and what each city may see of the others. */
export const ownRosters = query({
  name: 'expert.ownRosters',
  input: z.object({}),
  subject: oneself,
  run: ({ db, actor }) =>
    db.expert.findMany({
      where: ownRosterSees.where(actor),
      orderBy: [{ approvedAt: 'asc' }, { id: 'asc' }],
      select: { id: true, version: true, showsOtherLoad: true, city: { select: { name: true } } },
    }),
});

export type OwnRoster = Awaited<ReturnType<typeof ownRosters>>[number];

async function seenExpert(db: Tx, { expertId }: { expertId: string }, actor: Actor) {
  const expert = await db.expert.findUnique({
    where: { id: expertId },
    include: {
      person: {
        select: {
          name: true,
          email: true,
          absences: {
            where: { withdrawnAt: null },
            orderBy: [{ from: 'asc' }, { id: 'asc' }],
            select: { id: true, from: true, to: true },
          },
          interests: { where: { withdrawnAt: null }, orderBy: [{ from: 'desc' }, { id: 'desc' }] },
        },
      },
      entries: { orderBy: [{ at: 'desc' }, { id: 'desc' }], include: { actor: { select: { name: true } } } },
      trainings: { where: { withdrawnAt: null }, orderBy: [{ day: 'desc' }, { id: 'desc' }] },
      conflicts: { orderBy: { recordedAt: 'desc' }, include: { organisation: { select: { name: true } } } },
    },
  });
  return expertSees.look(actor, expert);
}

/** Categories that rounds of these cities have used. */
export async function knownCategories(db: Tx, cityIds: string[]) {
  return db.planCategory.findMany({
    where: { plan: { round: { cityId: { in: cityIds } } } },
    distinct: ['code'],
    orderBy: { code: 'asc' },
    select: { code: true, name: true },
  });
}
