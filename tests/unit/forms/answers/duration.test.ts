import { describe, expect, test } from 'vitest';
import type { Answers } from '@/lib/forms/answers/answer-value';
import { problemsInDuration } from '@/lib/forms/answers/duration';
import { anyTime, type Months } from '@/lib/forms/answers/period';
import { formSections } from '@/lib/forms/definition/definition';

const fields = formSections
  .parse([
    {
      key: 'plan',
      title: '计划',
      fields: [
        { key: 'startsOn', type: 'day', label: '开始', withinPeriod: true },
        { key: 'endsOn', type: 'day', label: '结束', withinPeriod: true },
        { key: 'foundedOn', type: 'day', label: '成立' },
        {
          key: 'schedule',
          type: 'table',
          label: '进度',
          withinPeriod: true,
          minRows: 0,
          maxRows: 20,
          columns: [
            { key: 'month', label: '月份', type: 'month' },
            { key: 'day', label: '日期', type: 'day' },
          ],
        },
      ],
    },
  ])
  .flatMap((section) => section.fields);

const told = (answers: Answers, months: Months | null) =>
  problemsInDuration(fields, answers, { ...anyTime, months }).map(
    ({ code, field }) => `${field}: ${code.split('.').at(-1)}`,
  );
const between = (startsOn: string, endsOn: string) => ({ startsOn, endsOn, foundedOn: '2001-01-01' });
const exactlyTen = { least: 10, most: 10 };

describe('a plan is as long as announced, whatever day the agreement is signed', () => {
  test.each([
    ['ten months to the day', between('2027-03-01', '2027-12-31'), exactlyTen, []],
    ['to the same day of the month', between('2027-03-15', '2028-01-15'), exactlyTen, []],
    ['a day more', between('2027-03-15', '2028-01-16'), exactlyTen, ['endsOn: longerThanMonths']],
    ['a day less', between('2027-03-01', '2027-12-30'), exactlyTen, ['endsOn: shorterThanMonths']],
    ['short, where only a most is set', between('2027-03-01', '2027-03-02'), { least: 0, most: 6 }, []],
    ['half a year from the last of a month', between('2027-08-31', '2028-02-29'), { least: 0, most: 6 }, []],
    [
      'longer than half a year',
      between('2027-08-31', '2028-03-01'),
      { least: 0, most: 6 },
      ['endsOn: longerThanMonths'],
    ],
    ['one end only', { startsOn: '2027-03-01' }, exactlyTen, []],
    ['no months announced', between('2027-03-01', '2037-03-01'), null, []],
  ])('%s', (_what, answers, months, problems) => expect(told(answers, months)).toEqual(problems));

  test('rows of months may touch one more, and need not fill the time', () => {
    const rows = (...months: string[]) => ({ schedule: months.map((month) => ({ month })) });
    expect(told(rows('2027-03', '2028-01'), exactlyTen)).toEqual([]);
    expect(told(rows('2027-03', '2028-02', '2027-05'), exactlyTen)).toEqual(['schedule.1.month: longerThanMonths']);
    expect(told(rows('2027-03'), exactlyTen)).toEqual([]);
  });

  test('a day in a row outside the plan makes it longer', () => {
    const answers = { ...between('2027-03-01', '2027-12-31'), schedule: [{ day: '2028-02-01' }] };
    expect(told(answers, exactlyTen)).toEqual(['schedule.0.day: longerThanMonths']);
  });
});
