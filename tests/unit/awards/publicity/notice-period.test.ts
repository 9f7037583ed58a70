import { describe, expect, it } from 'vitest';
import { noticeEnd, renewedEnd } from '@/lib/awards/publicity/notice-period';

describe('noticeEnd', () => {
  // Domain §H: start, working days, end when the first day counts, end when it does not.
  it.each([
    ['2021-08-18', 5, '2021-08-24', '2021-08-25'],
    ['2023-04-20', 5, '2023-04-25', '2023-04-26'],
    ['2025-01-22', 5, '2025-01-27', '2025-02-05'],
    ['2025-01-26', 5, '2025-02-07', '2025-02-08'],
    ['2025-09-26', 5, '2025-10-09', '2025-10-10'],
    ['2025-12-30', 5, '2026-01-06', '2026-01-07'],
    ['2026-02-10', 5, '2026-02-14', '2026-02-24'],
    ['2026-04-30', 5, '2026-05-09', '2026-05-11'],
    ['2026-09-18', 5, '2026-09-23', '2026-09-24'],
    ['2026-09-29', 7, '2026-10-13', '2026-10-14'],
  ])('%s for %i working days', (startDay, workingDays, counted, notCounted) => {
    expect(noticeEnd({ startDay, workingDays, countFirstDay: true }, [])).toMatchObject({
      endDay: counted,
      provisional: false,
    });
    expect(noticeEnd({ startDay, workingDays, countFirstDay: false }, [])).toMatchObject({
      endDay: notCounted,
      provisional: false,
    });
  });

  it('ends at midnight in Shanghai after the last day', () => {
    expect(noticeEnd({ startDay: '2026-11-23', workingDays: 5, countFirstDay: true }, []).endsAt).toEqual(
      new Date('2026-11-27T16:00:00Z'),
    );
  });
});

describe('renewedEnd', () => {
  const notice = { startDay: '2026-12-29', workingDays: 5, countFirstDay: true, endDay: '2027-01-04' };
  const imported = [{ year: 2027, off: ['2027-01-01', '2027-01-02', '2027-01-03'], work: [] }];

  it('is provisional until the next year is known, then certain', () => {
    expect(noticeEnd(notice, [])).toMatchObject({ endDay: '2027-01-04', provisional: true });
    expect(renewedEnd(notice, imported)).toMatchObject({ endDay: '2027-01-05', provisional: false });
  });
  it('never ends earlier than announced', () => {
    const announced = { ...notice, endDay: '2027-01-08' };
    expect(renewedEnd(announced, imported)).toMatchObject({
      endDay: '2027-01-08',
      endsAt: new Date('2027-01-08T16:00:00Z'),
      provisional: false,
    });
  });
});
