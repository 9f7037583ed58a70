import { describe, expect, test } from 'vitest';
import { timelineOf } from '@/lib/cockpit/timeline';

const day = (text: string, time = '09:00'): Date => new Date(`2026-${text}T${time}:00+08:00`);
const round = {
  status: 'REVIEWING' as const,
  opensAt: day('03-01'),
  closesAt: day('03-31', '17:00'),
  reviewFrom: '2026-04-10',
  reviewTo: '2026-04-20',
  workingDays: 5,
  execution: null,
};
const stage = (name: string, rest: object = {}) => ({
  name,
  status: 'PLANNED',
  dueAt: null,
  openedAt: null,
  closedAt: null,
  ...rest,
});
const record = {
  publishedAt: day('02-20'),
  topicsAt: null,
  extensions: [],
  stages: [
    stage('初评', { status: 'CLOSED', dueAt: day('04-15'), openedAt: day('04-11'), closedAt: day('04-17') }),
    stage('复评', { status: 'SCORING', openedAt: day('04-18') }),
  ],
  notices: [],
  reached: { SCREENING: day('04-01'), REVIEWING: day('04-11'), DECIDING: undefined },
};
const notice = {
  startDay: '2026-04-27',
  endDay: '2026-05-06',
  endsAt: day('05-07', '00:00'),
  workingDays: 5,
  provisional: false,
  publishedAt: day('04-27'),
  confirmedAt: null,
};
const lines = (at: Date, change: { round?: object; record?: object } = {}) =>
  timelineOf({ ...round, ...change.round }, { ...record, ...change.record }, at);
const brief = (steps: ReturnType<typeof lines>) =>
  steps.map(({ kind, state, lateDays }) => [kind, state, lateDays] as const);

describe('what was planned beside what happened', () => {
  test('while it is screened, the first that waits sets the term', () => {
    const at = (screenBy: Date | null) =>
      lines(day('04-05'), {
        round: { status: 'SCREENING' },
        record: { screenBy, stages: [], reached: { SCREENING: day('04-01') } },
      })[2];
    expect(at(null)).toMatchObject({ kind: 'screen', state: 'current', lateDays: 0 });
    expect(at(day('04-03', '23:59'))).toMatchObject({ term: day('04-03', '23:59'), lateDays: 2 });
    expect(at(day('04-09', '12:00'))).not.toHaveProperty('term');
  });

  test('each stage stands for itself, and says how late it was and is', () => {
    expect(brief(lines(day('04-22')))).toEqual([
      ['publish', 'done', 0],
      ['apply', 'done', 0],
      // The review was to begin on the 10th, so this was due on the 9th; it ended on the 11th.
      ['screen', 'done', 2],
      ['stage', 'done', 2],
      ['stage', 'current', 2],
      ['decide', 'upcoming', 0],
      ['publicise', 'upcoming', 0],
      ['confirm', 'upcoming', 0],
    ]);
  });

  test('the last day of the review is in time to its last second', () => {
    const lateAt = (at: Date) => lines(at)[4]?.lateDays;
    expect([lateAt(day('04-20', '23:59')), lateAt(day('04-21', '00:00'))]).toEqual([0, 1]);
  });

  test('the term of a stage stands beside the plan where they differ, and it is late by its term', () => {
    const stages = (dueAt: Date) => ({
      record: { stages: [stage('评审', { status: 'SCORING', dueAt, openedAt: day('04-11') })] },
    });
    expect(lines(day('04-19'), stages(day('04-17')))[3]).toMatchObject({
      planned: { from: day('04-10', '00:00'), to: new Date(day('04-21', '00:00').getTime() - 1000) },
      term: day('04-17'),
      lateDays: 2,
    });
    expect(lines(day('04-19'), stages(day('04-20')))[3]?.term).toBeUndefined();
  });

  test('what is published and not open yet is not under way', () => {
    const scheduled = lines(day('02-25'), { round: { status: 'OPEN' }, record: { reached: {}, stages: [] } });
    expect(scheduled.map(({ state }) => state)).toEqual([
      'done',
      'next',
      'upcoming',
      'upcoming',
      'upcoming',
      'upcoming',
    ]);
  });

  test('a window that was extended keeps the end it was published with', () => {
    const extensions = [{ fromAt: day('03-21', '17:00'), toAt: day('03-31', '17:00') }];
    expect(lines(day('04-22'), { record: { extensions } })[1]).toMatchObject({
      planned: { to: day('03-21', '17:00') },
      actual: { to: day('03-31', '17:00') },
      extendedTo: day('03-31', '17:00'),
      lateDays: 10,
    });
  });

  test('what did not begin has no actual dates', () => {
    const open = lines(day('03-05'), {
      round: { status: 'OPEN' },
      record: { reached: {}, stages: [stage('初评')] },
    });
    expect(open.map(({ kind, state, actual }) => [kind, state, actual.from !== null, actual.to !== null])).toEqual([
      ['publish', 'done', true, true],
      ['apply', 'current', true, false],
      ['screen', 'upcoming', false, false],
      ['stage', 'upcoming', false, false],
      ['decide', 'upcoming', false, false],
      ['publicise', 'upcoming', false, false],
      ['confirm', 'upcoming', false, false],
    ]);
  });
});

describe('steps a round does not have are not in it', () => {
  test('topics stand there once they are published, stages as many as there are', () => {
    const kinds = (change: object) => lines(day('04-22'), { record: change }).map(({ kind }) => kind);
    expect(kinds({ topicsAt: day('02-18'), stages: [] })).toEqual([
      'publish',
      'topics',
      'apply',
      'screen',
      'decide',
      'publicise',
      'confirm',
    ]);
  });

  test('a cancelled round ends where it was cancelled', () => {
    const cancelled = lines(day('04-22'), {
      round: { status: 'CANCELLED' },
      record: { reached: { CANCELLED: day('03-10') }, stages: [stage('初评')] },
    });
    expect(brief(cancelled)).toEqual([
      ['publish', 'done', 0],
      ['apply', 'done', 0],
      ['cancel', 'done', 0],
    ]);
    expect(cancelled.at(-1)?.actual.from).toEqual(day('03-10'));
  });

  test('a draft whose opening has passed is late to be published', () => {
    const draft = lines(day('03-03'), {
      round: { status: 'DRAFT' },
      record: { publishedAt: null, reached: {}, stages: [] },
    });
    expect(draft[0]).toMatchObject({ kind: 'publish', state: 'current', lateDays: 2 });
  });
});

describe('publicity', () => {
  const publicising = { round: { status: 'PUBLICISING' as const } };
  test('runs from its day to its day, by working days, and is then to be confirmed', () => {
    const during = lines(day('04-29'), { ...publicising, record: { notices: [notice] } });
    expect(during.slice(-2)).toMatchObject([
      { kind: 'publicise', state: 'current', workingDays: 5, planned: { from: day('04-27', '00:00') }, lateDays: 0 },
      { kind: 'confirm', state: 'upcoming', lateDays: 0 },
    ]);
    expect(brief(lines(day('05-10'), { ...publicising, record: { notices: [notice] } })).slice(-2)).toEqual([
      ['publicise', 'done', 0],
      ['confirm', 'current', 3],
    ]);
  });

  test('a list that was publicised again says how often; confirmed late says how late', () => {
    const again = { ...notice, publishedAt: day('04-28'), confirmedAt: day('05-08') };
    const awarded = lines(day('06-01'), {
      round: { status: 'AWARDED' },
      record: { notices: [notice, again], reached: { ...record.reached, DECIDING: day('04-21') } },
    });
    expect(awarded.slice(-3)).toMatchObject([
      { kind: 'decide', state: 'done', actual: { from: day('04-21'), to: day('04-27') } },
      { kind: 'publicise', times: 2 },
      { kind: 'confirm', state: 'done', lateDays: 1, actual: { to: day('05-08') } },
    ]);
  });
});

describe('when projects are carried out', () => {
  const days = { by: 'days', from: '2026-06-01', to: '2026-12-31' } as const;
  const last = (at: Date, change: object) => lines(at, { round: change }).at(-1);

  test.each([
    ['before anything is awarded', 'REVIEWING', day('06-02'), 'upcoming'],
    ['before its first day', 'AWARDED', day('05-31'), 'upcoming'],
    ['on its last day', 'AWARDED', day('12-31', '23:00'), 'current'],
    ['after it', 'AWARDED', new Date('2027-01-01T09:00:00+08:00'), 'done'],
  ])('%s', (_when, status, at, state) => {
    expect(last(at, { status, execution: days })).toMatchObject({ kind: 'carryOut', state, lateDays: 0 });
  });

  test('from an agreement without a day, no day is said', () => {
    const execution = { by: 'exactly', months: 10 } as const;
    const step = last(day('06-02'), { status: 'AWARDED', execution });
    expect(step).toMatchObject({ kind: 'carryOut', planned: { from: null, to: null }, execution });
  });
});
