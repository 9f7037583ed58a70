import { db } from '@/lib/db/client';
import { importPublishedTotals } from '@/lib/history/import-published-totals';
import { systemActor } from '@/lib/kernel/actor';
import { inTurn } from './pool';
import { publishedTotals } from './texts/published-totals';

/** Each city's own figures, as if its bureau had pasted them. */
export async function importTotals(now: Date): Promise<void> {
  const cities = await db.region.findMany({
    where: { name: { in: Object.keys(publishedTotals) }, level: 'CITY', validTo: null },
    select: { id: true, name: true },
  });
  await inTurn(cities, ({ id, name }) =>
    importPublishedTotals({ cityId: id, rows: publishedTotals[name]?.join('\n') ?? '' }, { actor: systemActor, now }),
  );
}
