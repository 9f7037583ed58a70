import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { query } from '@/lib/kernel/query';
import { oneself } from '@/lib/kernel/seen';
import { id } from '@/lib/kernel/text';
import { citiesOf } from '@/lib/lists/file-of';
import type { ListName } from '@/lib/lists/list-names';
import { roundSees } from '@/lib/rounds/sees';

export type ExportLine = {
  id: string;
  at: Date;
  actorName: string;
  list: ListName;
  rows: number | null;
  isFiltered: boolean;
};

const MOST = 20;

/** Who took the lists of demands of the cities in whose offices the actor works. */
export const demandExports = query({
  name: 'export.ofDemands',
  input: z.object({}),
  subject: oneself,
  run: ({ db, actor }) =>
    exportsOf(
      db,
      ['demandList', 'demandHeat'],
      citiesOf(actor, 'OFFICER', 'OBSERVER').flatMap(({ cityId }) => cityId ?? []),
    ),
});

async function seenRound(db: Tx, { roundId }: { roundId: string }, actor: Actor) {
  const round = await db.round.findUnique({
    where: { id: roundId },
    select: { id: true, region: { select: { path: true } } },
  });
  return roundSees.look(actor, round);
}

/** Who took the list of a round's applications. */
export const applicationExports = query({
  name: 'export.ofApplications',
  input: z.object({ roundId: id() }),
  subject: seenRound,
  run: ({ db, subject: round }) => exportsOf(db, ['applicationList'], [round.id]),
});

/** Who took which of these lists of a city or round, newest first. */
async function exportsOf(db: Tx, lists: ListName[], aboutIds: string[]): Promise<ExportLine[]> {
  const entries = await db.trailEntry.findMany({
    where: { entity: { in: lists }, entityId: { in: aboutIds } },
    orderBy: { at: 'desc' },
    take: MOST,
    select: { id: true, at: true, actorName: true, entity: true, detail: true },
  });
  return entries.map(({ entity, detail, ...entry }) => {
    const { rows, filter } = (detail ?? {}) as { rows?: number; filter?: Record<string, string> };
    return {
      ...entry,
      list: entity as ListName,
      rows: rows ?? null,
      isFiltered: Object.keys(filter ?? {}).length > 0,
    };
  });
}
