import { describe, expect, test } from 'vitest';
import { shanghaiInstant } from '@/lib/kernel/shanghai';
import { type DatedRound, findingsInDates } from '@/lib/rehearsals/deadlines';

const none: DatedRound = {
  opensAt: null,
  closesAt: null,
  reviewFrom: null,
  reviewTo: null,
  executionFrom: null,
  executionTo: null,
  terms: { screening: { correctionDays: 3 }, publicity: { workingDays: 5, countFirstDay: true } },
  stages: [],
};

/** Every date on a working day, in the right order. */
const good: DatedRound = {
  ...none,
  opensAt: shanghaiInstant('2026-09-01', '09:00'),
  closesAt: shanghaiInstant('2026-09-14', '17:00'),
  reviewFrom: '2026-09-16',
  reviewTo: '2026-09-21',
  executionFrom: '2026-10-12',
  executionTo: '2026-12-18',
};

const offDays = (round: DatedRound) =>
  findingsInDates(round, [])
    .filter(({ code }) => code === 'dayOff')
    .map(({ what, mend }) => [what, mend?.field]);

test('dates that are all working days are said to be', () => {
  const findings = findingsInDates(good, []);
  expect(findings.map(({ code }) => code)).toEqual(['allWorkingDays', 'publicityEnd']);
  expect(findings[0]?.mark).toBe('passed');
});

test('a draft without dates is told so', () => {
  expect(findingsInDates(none, []).map(({ code }) => code)).toEqual(['noDates']);
});

describe('a date on a day off is named with the place where it is mended', () => {
  test.each<[string, Partial<DatedRound>, [string, string]]>([
    [
      'a holiday',
      {
        closesAt: shanghaiInstant('2026-10-03', '17:00'),
        reviewFrom: null,
        reviewTo: null,
        terms: { ...none.terms, screening: { correctionDays: 5 } },
      },
      ['closesAt', 'closesAt'],
    ],
    ['a Saturday', { opensAt: shanghaiInstant('2026-08-29', '09:00') }, ['opensAt', 'opensAt']],
    [
      'the end of the correction',
      { terms: { ...none.terms, screening: { correctionDays: 5 } } },
      ['correctionEnd', 'correctionDays'],
    ],
    [
      'a stage',
      {
        stages: [
          { name: '书面评审', dueAt: null },
          { name: '答辩', dueAt: shanghaiInstant('2026-09-19', '12:00') },
        ],
      },
      ['stageDue', 'stages.1.dueAt'],
    ],
    ['the start of the publicity', { reviewTo: '2026-09-18' }, ['publicityStart', 'reviewTo']],
  ])('%s', (_name, change, expected) => {
    expect(offDays({ ...good, ...change })).toContainEqual(expected);
  });
});

test('a holiday goes by its name, a make-up day is a working day', () => {
  const [finding] = findingsInDates({ ...none, closesAt: shanghaiInstant('2026-10-03', '17:00') }, []).filter(
    ({ what }) => what === 'closesAt',
  );
  expect(finding).toMatchObject({
    mark: 'waiting',
    values: { date: '2026年10月3日', weekday: 'd6', holiday: '国庆节', isHoliday: 'yes' },
  });
  // Saturday 10 October 2026 makes up for the National Day holiday.
  expect(offDays({ ...none, executionFrom: '2026-10-10' })).toEqual([]);
});

test('an execution that begins before the publicity can be over is said, with both days', () => {
  const found = findingsInDates({ ...good, executionFrom: '2026-09-24' }, []).find(
    ({ code }) => code === 'executionBeforePublicity',
  );
  expect(found?.values).toEqual({ executionFrom: '2026年9月24日', end: '2026年9月29日' });
});

test('a year whose holidays are not announced yet is named once, until it is imported', () => {
  const late = { ...good, executionFrom: '2027-03-01', executionTo: '2027-11-30' };
  expect(
    findingsInDates(late, [])
      .filter(({ code }) => code === 'calendarMissing')
      .map(({ values }) => values),
  ).toEqual([{ year: '2027' }]);
  const imported = [{ year: 2027, off: ['2027-03-01'], work: [] }];
  expect(findingsInDates(late, imported).some(({ code }) => code === 'calendarMissing')).toBe(false);
  expect(findingsInDates(late, imported).some(({ what }) => what === 'executionFrom')).toBe(true);
});
