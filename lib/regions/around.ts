import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { query } from '@/lib/kernel/query';
import { everybody } from '@/lib/kernel/seen';
import { pathsAround } from './lineage';

/** A region and those that hold it, the widest first. */
export const regionsAround = query({
  name: 'region.around',
  input: z.object({ path: z.string() }),
  subject: everybody,
  run: ({ db, input: { path } }) =>
    db.region.findMany({
      where: { path: { in: pathsAround(path) } },
      orderBy: { path: 'asc' },
      select: { id: true, name: true, path: true },
    }),
});

export type RegionAround = Awaited<ReturnType<typeof regionsAround>>[number];

/** The region with this id, where it is the one at `path` or holds it. */
export async function regionAbove(tx: Tx, path: string, regionId: string) {
  const region = await tx.region.findUnique({ where: { id: regionId }, select: { path: true, name: true } });
  return region !== null && path.startsWith(region.path) ? region : null;
}
