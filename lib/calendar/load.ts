import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { ImportedYear } from '@/lib/kernel/calendar';

/** The imported notices, as the working-day service takes them. */
export async function importedYears(tx: Pick<Tx, 'calendarYear'>): Promise<ImportedYear[]> {
  const rows = await tx.calendarYear.findMany({ orderBy: { year: 'asc' } });
  return rows.map(({ year, offDays, workDays }) => ({ year, off: offDays, work: workDays }));
}
