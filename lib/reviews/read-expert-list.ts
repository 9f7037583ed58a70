import 'server-only';
import { db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { knownCategories } from '@/lib/experts/queries';
import { rosterCities } from '@/lib/experts/sees';
import type { Actor } from '@/lib/kernel/actor';
import { type Asked, readAsked } from '@/lib/lists/asked';
import { type FileAsk, fileOf } from '@/lib/lists/file-of';
import type { At } from '@/lib/lists/list';
import { narrowed } from '@/lib/lists/narrowed';
import { pageOf, type Source } from '@/lib/lists/page-of';
import { type ExpertRow, expertList, expertRowSelect } from './expert-list';
import { expertLoads } from './expert-load';

type AskedList = Asked<typeof expertList>;

/** One page of the rosters the actor keeps, with how much each expert has been given. */
export const officeExperts = async (actor: Actor, asked: AskedList, at: At) =>
  pageOf(expertList, asked, source(actor, asked, at));

/** The same experts as a file; nothing for whoever keeps no roster. */
export async function expertsFile({ actor, query, now }: FileAsk) {
  const cities = [...new Set(rosterCities(actor))];
  if (cities.length === 0) return null;
  const asked = readAsked(expertList, query);
  const about = cities.map((cityId) => ({ aboutId: cityId, cityId }));
  return fileOf(expertList, { asked, source: source(actor, asked, { now }) }, { at: { now }, about });
}

function source(actor: Actor, asked: AskedList, at: At): Source<ExpertRow, Prisma.ExpertWhereInput> {
  const cities = rosterCities(actor);
  return {
    where: [{ cityId: { in: cities } }, ...narrowed(expertList, asked, at)],
    find: async (args) => completed(await db.expert.findMany({ ...args, select: expertRowSelect }), cities),
    count: (where) => db.expert.count({ where }),
  };
}

type Found = Prisma.ExpertGetPayload<{ select: typeof expertRowSelect }>;

async function completed(experts: Found[], cities: string[]): Promise<ExpertRow[]> {
  const [loadOf, categories] = await Promise.all([
    expertLoads(experts.map(({ id }) => id)),
    knownCategories(db, cities),
  ]);
  const names = new Map(categories.map(({ code, name }) => [code, name]));
  return experts.map((expert) => ({
    ...expert,
    load: loadOf(expert.id),
    categories: expert.categoryCodes.map((code) => names.get(code) ?? code).join('、'),
  }));
}
