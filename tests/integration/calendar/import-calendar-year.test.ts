import { expect, it } from 'vitest';
import { importCalendarYear } from '@/lib/calendar/import-calendar-year';
import { importedYears } from '@/lib/calendar/load';
import { calendarYears } from '@/lib/calendar/queries';
import { db } from '@/lib/db/client';
import { administratorWith, at } from '@/tests/factories/people';

const year = (number: number) => ({
  year: String(number),
  offDays: `${number}-01-01至${number}-01-03`,
  workDays: '',
  source: '国办发明电〔2026〕1号',
});
const administrator = async () => administratorWith('SYSTEM_ADMINISTRATOR');

it('keeps a year, shows where each year comes from, and mends it later', async () => {
  const actor = await administrator();
  await importCalendarYear(year(2031), at(actor));
  expect(await importedYears(db)).toContainEqual({
    year: 2031,
    off: ['2031-01-01', '2031-01-02', '2031-01-03'],
    work: [],
  });
  await importCalendarYear({ ...year(2031), workDays: '2031-01-04', version: 1 }, at(actor));
  const rows = await calendarYears({}, at(actor));
  expect(rows.find((row) => row.year === 2031)).toMatchObject({
    origin: 'imported',
    imported: { version: 2, workDays: ['2031-01-04'] },
  });
  expect(rows.find((row) => row.year === 2026)?.origin).toBe('library');
  // Of a year the installation knows, the days stand there as of one that was imported.
  expect(rows.find((row) => row.year === 2026)).toMatchObject({ days: { off: 33, work: 6 } });
  // What the page says is missing is what its table shows: no year that nobody can know yet.
  expect(rows.filter(({ origin }) => origin === 'missing').map((row) => row.year)).toEqual([2027]);
});
