import { describe, expect, it } from 'vitest';
import { parseDays } from '@/lib/calendar/parse-days';

const off = (pasted: string) => parseDays(pasted, { year: 2027, usual: 'off' });

describe('parseDays', () => {
  it.each([
    ['2027-01-01', ['2027-01-01']],
    ['2027年1月1日', ['2027-01-01']],
    ['2027 年 1 月 1 日', ['2027-01-01']],
    ['2027/2/6, 2027.2.5', ['2027-02-05', '2027-02-06']],
    ['2027-05-01 至 2027-05-03', ['2027-05-01', '2027-05-02', '2027-05-03']],
    ['2026年12月31日～2027年1月2日', ['2026-12-31', '2027-01-01', '2027-01-02']],
    ['2027-01-01、2027-01-01\n２０２７-01-02；', ['2027-01-01', '2027-01-02']],
    ['1月1日至3日', ['2027-01-01', '2027-01-02', '2027-01-03']],
    ['１月３１日至２月１日', ['2027-01-31', '2027-02-01']],
    ['1月1日（周五）至3日（周日）放假，共3天。', ['2027-01-01', '2027-01-02', '2027-01-03']],
    ['6月9日放假，与周末连休。', ['2027-06-09']],
    ['', []],
  ])('reads %j', (pasted, days) => {
    expect(off(pasted)).toEqual({ off: days, work: [], unreadable: [] });
  });

  it('reads days to be worked where they are asked for', () => {
    expect(parseDays('2月14日、2月28日', { year: 2026, usual: 'work' })).toEqual({
      off: [],
      work: ['2026-02-14', '2026-02-28'],
      unreadable: [],
    });
  });

  it.each(['2027-02-30', '五一', '2027-05-03至2027-05-01', '2027-01-01至2027-12-31', '2027-01-01至', '05-01', '3日'])(
    'names what it cannot read: %s',
    (pasted) => expect(off(pasted)).toEqual({ off: [], work: [], unreadable: [expect.any(String)] }),
  );

  // 国办发明电〔2025〕7号, its sentences as they stand; the days beside them are those of domain §H.
  it('reads the notice of 2026 as it was published', () => {
    const notice = [
      '一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。',
      '二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。',
      '三、清明节：4月4日（周六）至6日（周一）放假，共3天。',
      '四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。',
      '五、端午节：6月19日（周五）至21日（周日）放假，共3天。',
      '六、中秋节：9月25日（周五）至27日（周日）放假，共3天。',
      '七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。',
    ].join('\n');
    const read = parseDays(notice, { year: 2026, usual: 'off' });
    expect(read.unreadable).toEqual([]);
    expect(read.work).toEqual(['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10']);
    expect(read.off).toHaveLength(3 + 9 + 3 + 5 + 3 + 3 + 7);
    expect(read.off.slice(0, 4)).toEqual(['2026-01-01', '2026-01-02', '2026-01-03', '2026-02-15']);
  });
});
