import 'server-only';
import type { Tx } from '@/lib/db/client';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { Refusal, refuseIf } from '@/lib/kernel/refusal';
import { parseRows } from './parse-rows';
import { mayImportTotals } from './policy';
import { importPublishedTotalsInput } from './schema';

/** Holds the city's row, so that two imports take turns. */
async function cityWithTotals(tx: Tx, { cityId }: { cityId: string }) {
  await tx.$queryRaw`SELECT 1 FROM "Region" WHERE "id" = ${cityId} FOR NO KEY UPDATE`;
  const city = await tx.region.findFirst({
    where: { id: cityId, level: 'CITY' },
    select: { id: true, name: true, path: true },
  });
  const last = await tx.publishedTotal.aggregate({ where: { cityId }, _max: { importedAt: true } });
  return city === null ? null : { ...city, cityId: city.id, lastImportedAt: last._max.importedAt };
}

/**
 * Keeps the figures a city has published, as published. A figure of the same key and year is replaced; the trail keeps
 * every version. @throws Refusal 'refused' naming each line that cannot be read, 'conflict' when another import came first
 */
export const importPublishedTotals = command({
  name: 'history.importTotals',
  input: importPublishedTotalsInput,
  subject: cityWithTotals,
  allow: mayImportTotals,
  async run({ subject: city, input, tx, now }) {
    if ((city.lastImportedAt?.toISOString() ?? '') !== input.seen)
      throw new Refusal('conflict', [{ code: 'kernel.problems.changedMeanwhile' }]);
    const { rows, problems } = parseRows(input.rows);
    refuseIf(problems);
    const known = await tx.publishedTotal.findMany({ where: { cityId: city.id }, select: { key: true, label: true } });
    for (const read of rows) {
      // Brought in before under a key of its own.
      const key = known.find(({ label }) => label === read.label)?.key ?? read.key;
      const row = { ...read, key };
      const { year } = row;
      await tx.publishedTotal.upsert({
        where: { cityId_key_year: { cityId: city.id, key, year } },
        create: { ...row, cityId: city.id, importedAt: now },
        update: { ...row, importedAt: now },
      });
    }
    return { id: city.id, cityId: city.id, rows };
  },
  about: ({ result }) => on(result),
  trail: ({ result: { rows } }) => ({
    said: { rows: rows.map(({ lowerBound, ...row }) => ({ ...row, lowerBound: String(lowerBound) })) },
  }),
});
