import 'server-only';
import { z } from 'zod';
import { namesTogether, partnersNamed } from '@/lib/applications/joint/names-together';
import { carriedOutIn, namesOfPlaces, placesNamed } from '@/lib/applications/places-named';
import { confirmedTitle, publicTitle } from '@/lib/awards/publicity/public-words';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { publicStatuses } from '@/lib/demands/rules';
import { query } from '@/lib/kernel/query';
import { asSeen } from '@/lib/kernel/seen';
import { id } from '@/lib/kernel/text';
import { windowOf } from '@/lib/lists/ranked';
import { onRegister } from '@/lib/organisations/on-register';
import { type ThreeListName, threeListParams } from './list-params';
import { awardedProject } from './published';

type Below = { path: { startsWith: string } };
type Turn = { take: number; skip: number };

/** One of a region's three lists, page by page, with how many each of them has. */
export const threeLists = query({
  name: 'region.threeLists',
  input: z.object({ regionId: id(), ...threeListParams.shape }),
  subject: regionOfACity,
  async run({ db, subject: region, input: { list, page } }) {
    const below = { path: { startsWith: region.path } };
    const turn = windowOf(page);
    const [demands, resources, awarded, claimed] = await Promise.all([
      db.demand.count({ where: demandsIn(below) }),
      db.organisation.count({ where: resourcesIn(below) }),
      db.application.count({ where: projectsIn(below) }),
      db.demandClaim.count({ where: claimsIn(below) }),
    ]);
    return {
      list,
      page,
      region: { id: region.id, name: region.name, officeName: region.officeName },
      /** The region whose lists hold these too; null for the city. */
      above: region.level === 'CITY' ? null : region.parent,
      counts: { demands, resources, projects: awarded + claimed } satisfies Record<ThreeListName, number>,
      demands: list === 'demands' ? await listedDemands(db, below, turn) : [],
      resources: list === 'resources' ? await listedResources(db, below, turn) : [],
      projects: list === 'projects' ? await listedProjects(db, below, { ...turn, awarded }) : [],
    };
  },
});

export type ThreeLists = Awaited<ReturnType<typeof threeLists>>;

/** The lists are everybody's; there is one for each region within a city. */
async function regionOfACity(db: Tx, { regionId }: { regionId: string }) {
  const region = await db.region.findFirst({
    where: { id: regionId, cityId: { not: null } },
    select: {
      id: true,
      name: true,
      officeName: true,
      path: true,
      level: true,
      parent: { select: { id: true, name: true } },
    },
  });
  return region === null ? null : asSeen<'region', typeof region>(region);
}

const demandsIn = (region: Below) =>
  ({ region, status: { in: [...publicStatuses] } }) satisfies Prisma.DemandWhereInput;
const resourcesIn = (region: Below) => ({ region, ...onRegister }) satisfies Prisma.OrganisationWhereInput;
/** Projects carried out in the region, once however many of their places lie there, or where they say no place, of its own rounds. */
const projectsIn = (region: Below) =>
  ({
    ...awardedProject,
    OR: [carriedOutIn(region.path.startsWith), { places: { none: {} }, round: { region } }],
  }) satisfies Prisma.ApplicationWhereInput;
const claimsIn = (region: Below) =>
  ({ releasedAt: null, demand: demandsIn(region) }) satisfies Prisma.DemandClaimWhereInput;

async function listedDemands(db: Tx, region: Below, turn: Turn) {
  const rows = await db.demand.findMany({
    where: demandsIn(region),
    orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
    ...turn,
    select: {
      id: true,
      number: true,
      publicTitle: true,
      status: true,
      affectedCount: true,
      category: { select: { name: true } },
      region: { select: { name: true } },
    },
  });
  return rows.map(({ publicTitle: title, category, region: { name: regionName }, ...row }) => ({
    ...row,
    title,
    categoryName: category.name,
    regionName,
  }));
}

/** Organisations with what they say of themselves and in which fields they have carried out projects. */
async function listedResources(db: Tx, region: Below, turn: Turn) {
  const rows = await db.organisation.findMany({
    where: resourcesIn(region),
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    ...turn,
    select: {
      id: true,
      name: true,
      type: true,
      introduction: true,
      region: { select: { name: true } },
      applications: { where: awardedProject, select: { category: { select: { name: true } } } },
    },
  });
  return rows.map(({ applications, region: { name: regionName }, ...row }) => ({
    ...row,
    regionName,
    projects: applications.length,
    fields: [...new Set(applications.flatMap(({ category }) => category?.name ?? []))],
  }));
}

export type ListedProject = {
  id: string;
  kind: 'awarded' | 'claimed';
  title: string;
  by: string;
  regionName: string;
  amountFen: bigint;
  demandId: string | null;
};

/** Awarded projects first, demands that somebody has taken on after them, paged as one list. */
async function listedProjects(
  db: Tx,
  region: Below,
  { take, skip, awarded }: Turn & { awarded: number },
): Promise<ListedProject[]> {
  const projects = await db.application.findMany({
    where: projectsIn(region),
    orderBy: [{ award: { confirmedAt: 'desc' } }, { number: 'asc' }],
    take,
    skip,
    select: {
      id: true,
      title: true,
      publicWords: confirmedTitle,
      organisation: { select: { name: true } },
      jointParts: partnersNamed,
      places: placesNamed,
      award: { select: { amountFen: true } },
    },
  });
  const claims = await db.demandClaim.findMany({
    where: claimsIn(region),
    orderBy: [{ claimedAt: 'desc' }, { id: 'asc' }],
    take: take - projects.length,
    skip: Math.max(0, skip - awarded),
    select: {
      id: true,
      demandId: true,
      pledgeFen: true,
      organisation: { select: { name: true } },
      demand: { select: { publicTitle: true, region: { select: { name: true } } } },
    },
  });
  return [
    ...projects.map(({ id, title, publicWords, organisation, jointParts, places, award }) => ({
      id,
      kind: 'awarded' as const,
      title: publicTitle({ title, publicWords }),
      by: namesTogether(organisation.name, jointParts),
      regionName: namesOfPlaces(places),
      amountFen: award?.amountFen ?? 0n,
      demandId: null,
    })),
    ...claims.map(({ id, demandId, pledgeFen, organisation, demand }) => ({
      id,
      kind: 'claimed' as const,
      title: demand.publicTitle,
      by: organisation.name,
      regionName: demand.region.name,
      amountFen: pledgeFen,
      demandId,
    })),
  ];
}
