import 'server-only';
import { db } from '@/lib/db/client';
import type { ExportedList } from './record-export';

export type ExportLine = {
  id: string;
  at: Date;
  actorName: string;
  list: ExportedList;
  rows: number | null;
  isFiltered: boolean;
};

const MOST = 20;

/** Who took which of these lists of a city or round, newest first. The caller has made sure that the reader may see the lists. */
export async function exportsOf(lists: ExportedList[], aboutIds: string[]): Promise<ExportLine[]> {
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
      list: entity as ExportedList,
      rows: rows ?? null,
      isFiltered: Object.keys(filter ?? {}).length > 0,
    };
  });
}
