import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { knownCategories } from '@/lib/experts/queries';
import { keeperSeesExpert, rosterCities } from '@/lib/experts/sees';
import type { Actor } from '@/lib/kernel/actor';
import { query } from '@/lib/kernel/query';
import { oneself, oneselfIf } from '@/lib/kernel/seen';
import { type Asked, type Query, readAsked } from '@/lib/lists/asked';
import { askedOf } from '@/lib/lists/asked-of';
import { fileOf } from '@/lib/lists/file-of';
import type { At } from '@/lib/lists/list';
import { narrowed } from '@/lib/lists/narrowed';
import { pageOf, type Source } from '@/lib/lists/page-of';
import { type ExpertRow, expertList, expertRowSelect } from './expert-list';
import { expertLoads } from './expert-load';

type AskedNow = Asked<typeof expertList> & At;

/** One page of the rosters the actor keeps, with how much each expert has been given. */
export const officeExperts = query({
  name: 'expert.list',
  input: askedOf(expertList),
  subject: oneself,
  run: async ({ db, input: asked, actor, now }) => ({
    asked,
    page: await pageOf(expertList, asked, source(db, actor, { ...asked, now })),
  }),
});

/** The same experts as a file, for whoever keeps a roster. */
export const expertsFile = query({
  name: 'expert.file',
  input: z.record(z.string(), z.unknown()),
  subject: oneselfIf((actor) => rosterCities(actor).length > 0),
  run: ({ db, input, actor, now }) => {
    const asked = readAsked(expertList, input as Query);
    const about = [...new Set(rosterCities(actor))].map((cityId) => ({ aboutId: cityId, cityId }));
    return fileOf(expertList, { asked, source: source(db, actor, { ...asked, now }) }, { at: { now }, about });
  },
});

function source(db: Tx, actor: Actor, asked: AskedNow): Source<ExpertRow, Prisma.ExpertWhereInput> {
  const cities = rosterCities(actor);
  return {
    where: [keeperSeesExpert.where(actor), ...narrowed(expertList, asked, asked)],
    find: async (args) => completed(db, await db.expert.findMany({ ...args, select: expertRowSelect }), cities),
    count: (where) => db.expert.count({ where }),
  };
}

type Found = Prisma.ExpertGetPayload<{ select: typeof expertRowSelect }>;

async function completed(db: Tx, experts: Found[], cities: string[]): Promise<ExpertRow[]> {
  const [loadOf, categories] = await Promise.all([
    expertLoads(
      db,
      experts.map(({ id }) => id),
    ),
    knownCategories(db, cities),
  ]);
  const names = new Map(categories.map(({ code, name }) => [code, name]));
  return experts.map((expert) => ({
    ...expert,
    load: loadOf(expert.id),
    categories: expert.categoryCodes.map((code) => names.get(code) ?? code).join('、'),
  }));
}
