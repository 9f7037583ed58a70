import 'server-only';
import type { Tx } from '@/lib/db/client';
import { namesOfKeys } from './names-of-keys';
import { regionsBelow } from './problem-of-round';

/** Of these applications, what a slate tells of each: its title, who leads it, its category, its region. */
export async function projectsOfRound(tx: Tx, roundId: string, ids: string[]) {
  const [rows, regions, names] = [
    await tx.application.findMany({
      where: { roundId, id: { in: ids } },
      select: {
        id: true,
        title: true,
        organisation: { select: { id: true, name: true } },
        category: { select: { name: true } },
      },
    }),
    await regionsBelow(tx, roundId),
    await namesOfKeys(tx, { roundId }),
  ];
  const projects = rows.map(({ id, title, organisation, category }) => ({
    id,
    title,
    organisation,
    categoryName: category?.name ?? null,
    regionName: names.region.get(regions.get(id) ?? '') ?? null,
  }));
  return { projects: new Map(projects.map((project) => [project.id, project])), names };
}
