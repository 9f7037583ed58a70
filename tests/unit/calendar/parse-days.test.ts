import { describe, expect, it } from 'vitest';
import { parseDays } from '@/lib/calendar/parse-days';

describe('parseDays', () => {
  it.each([
    ['2027-01-01', ['2027-01-01']],
    ['2027年1月1日', ['2027-01-01']],
    ['2027/2/6, 2027.2.5', ['2027-02-05', '2027-02-06']],
    ['2027-05-01 至 2027-05-03', ['2027-05-01', '2027-05-02', '2027-05-03']],
    ['2026年12月31日～2027年1月2日', ['2026-12-31', '2027-01-01', '2027-01-02']],
    ['2027-01-01、2027-01-01\n２０２７-01-02；', ['2027-01-01', '2027-01-02']],
    ['', []],
  ])('reads %j', (pasted, days) => {
    expect(parseDays(pasted)).toEqual({ days, unreadable: [] });
  });

  it.each(['2027-02-30', '五一', '2027-05-03至2027-05-01', '2027-01-01至2027-12-31', '2027-01-01至', '05-01'])(
    'names what it cannot read: %s',
    (pasted) => expect(parseDays(pasted)).toEqual({ days: [], unreadable: [expect.any(String)] }),
  );
});
