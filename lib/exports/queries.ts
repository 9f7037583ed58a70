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
import { namedActor, withActorName } from '@/lib/trail/trail-of';

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

type Taken = { id: string; at: string; actorName: string; entity: string; detail: unknown };
type RoundTaken = { id: string; region: { path: string }; taken: Taken[] };

/** The round with who took its list, in one statement. */
async function roundWithExports(db: Tx, { roundId }: { roundId: string }, actor: Actor) {
  const list: ListName = 'applicationList';
  const [round] = await db.$queryRaw<RoundTaken[]>`
    SELECT r."id", json_build_object('path', g."path") AS "region", (
      SELECT coalesce(json_agg(row_to_json(t)), '[]') FROM (
        SELECT e."id", e."at", coalesce(p."name", e."actorName") AS "actorName", e."entity", e."detail"
          FROM "TrailEntry" e LEFT JOIN "Person" p ON p."id" = e."actorId"
         WHERE e."entity" = ${list} AND e."entityId" = r."id" ORDER BY e."at" DESC LIMIT ${MOST}
      ) t
    ) AS "taken"
    FROM "Round" r JOIN "Region" g ON g."id" = r."regionId" WHERE r."id" = ${roundId}`;
  return roundSees.look(actor, round ?? null);
}

/** Who took the list of a round's applications, newest first. */
export const applicationExports = query({
  name: 'export.ofApplications',
  input: z.object({ roundId: id() }),
  subject: roundWithExports,
  run: async ({ subject: { taken } }) => taken.map(({ at, ...entry }) => lineOf({ ...entry, at: new Date(at) })),
});

/** Who took which of these lists of a city or round, newest first. */
async function exportsOf(db: Tx, lists: ListName[], aboutIds: string[]): Promise<ExportLine[]> {
  const entries = await db.trailEntry.findMany({
    where: { entity: { in: lists }, entityId: { in: aboutIds } },
    orderBy: { at: 'desc' },
    take: MOST,
    select: { id: true, at: true, ...namedActor, entity: true, detail: true },
  });
  return entries.map((entry) => lineOf(withActorName(entry)));
}

type Entry = Omit<Taken, 'at'> & { at: Date };

function lineOf({ entity, detail, ...entry }: Entry): ExportLine {
  // Entries of before say by what; those of today that, and their text by what.
  const { rows, ...narrowed } = (detail ?? {}) as { rows?: number; filter?: object; isFiltered?: boolean };
  return {
    ...entry,
    list: entity as ListName,
    rows: rows ?? null,
    isFiltered: narrowed.isFiltered ?? Object.keys(narrowed.filter ?? {}).length > 0,
  };
}
