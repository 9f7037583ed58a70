import { describe, expect, it } from 'vitest';
import { problemsInNotice } from '@/lib/calendar/rules';

const good = {
  year: 2026,
  offDays: '2026-01-01至2026-01-03 2026-10-01至2026-10-07',
  workDays: '2026-01-04、2026-10-10',
};
const codes = (notice: Partial<typeof good>) =>
  problemsInNotice({ ...good, ...notice }).map(({ code }) => code.split('.').at(-1));

describe('problemsInNotice', () => {
  it('accepts a notice, days of the December before included', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ offDays: '2025-12-31至2026-01-02' })).toEqual([]);
  });

  it.each([
    ['nothing off', { offDays: '' }, ['noOffDays']],
    ['another year', { offDays: '2027-01-01' }, ['outsideYear']],
    ['a November before', { offDays: '2025-11-30' }, ['outsideYear']],
    ['a day off and made up', { offDays: '2026-01-04' }, ['bothOffAndWork']],
    ['a make-up day in the week', { workDays: '2026-01-05' }, ['workDayInWeek']],
    ['what is no day', { offDays: '2026-02-30' }, ['unreadableDays']],
  ])('refuses %s', (_what, notice, expected) => expect(codes(notice)).toEqual(expected));
});
