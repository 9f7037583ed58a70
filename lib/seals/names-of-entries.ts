import 'server-only';
import type { Tx } from '@/lib/db/client';

type Entry = { entity: string; entityId: string };

/** What the things that entries are about are called now: names of people and organisations, titles of rounds, numbers of the rest. */
export async function namesOfEntries(db: Tx, entries: readonly Entry[]): Promise<Map<string, string>> {
  const idsOf = (entity: string): string[] => [
    ...new Set(entries.flatMap((entry) => (entry.entity === entity ? [entry.entityId] : []))),
  ];
  if (!entries.some(({ entity }) => NAMED.has(entity))) return new Map();
  const names = await db.$queryRaw<{ id: string; name: string | null }[]>`
    SELECT "id", "name" FROM "Person" WHERE "id" = ANY(${idsOf('person')}::text[])
    UNION ALL SELECT "id", "name" FROM "Organisation" WHERE "id" = ANY(${idsOf('organisation')}::text[])
    UNION ALL SELECT "id", "title" FROM "Round" WHERE "id" = ANY(${idsOf('round')}::text[])
    UNION ALL SELECT "id", "number" FROM "Application" WHERE "id" = ANY(${idsOf('application')}::text[])
    UNION ALL SELECT "id", "number" FROM "Demand" WHERE "id" = ANY(${idsOf('demand')}::text[])`;
  return new Map(names.flatMap(({ id, name }) => (name === null || name === '' ? [] : [[id, name] as const])));
}

const NAMED: ReadonlySet<string> = new Set(['person', 'organisation', 'round', 'application', 'demand']);
