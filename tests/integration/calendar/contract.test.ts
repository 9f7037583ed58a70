import { importCalendarYear } from '@/lib/calendar/import-calendar-year';
import { db } from '@/lib/db/client';
import { administratorWith, testNow } from '@/tests/factories/people';
import { contractPlace } from '@/tests/support/contract-place';
import { doorContract } from '@/tests/support/door-contract';

const place = await contractPlace();
const by = await administratorWith('SYSTEM_ADMINISTRATOR');
let year = 2030;

doorContract(importCalendarYear, {
  fresh: async () => {
    year += 1;
    await db.calendarYear.create({
      data: { year, offDays: [], workDays: [], source: '初稿', importedAt: testNow, importedById: by.personId },
    });
    return {
      by,
      input: {
        year,
        offDays: `${year}-01-01至${year}-01-03`,
        workDays: '',
        source: '国办发明电〔2026〕1号',
        version: 1,
      },
    };
  },
  result: { version: 2 },
  trail: ({ input }) => ({ entityId: String(input.year), cityId: null }),
  forbidden: () => place.system,
  outsiders: { visitor: 'signed-out', stranger: 'forbidden', elsewhere: 'forbidden' },
  refused: {
    'calendar.problems.unreadableDays': ({ input }) => ({ input: { ...input, offDays: '元旦' }, field: 'offDays' }),
    'calendar.problems.outsideYear': ({ input }) => ({ input: { ...input, offDays: '2019-05-01' }, field: 'offDays' }),
    'calendar.problems.bothOffAndWork': ({ input }) => ({
      input: { ...input, workDays: `${input.year}-01-01` },
      field: 'workDays',
    }),
  },
  invalid: { year: '1999', offDays: '', source: '长'.repeat(301), version: -1 },
  again: 'conflict',
});
