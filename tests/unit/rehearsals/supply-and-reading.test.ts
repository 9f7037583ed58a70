import { describe, expect, test } from 'vitest';
import { censusOf, findingsInEligibility } from '@/lib/rehearsals/eligible-organisations';
import {
  findingsInSupply,
  type RosterExpert,
  type StageToStaff,
  type Supply,
  stageLoads,
} from '@/lib/rehearsals/expert-supply';
import { charactersIn, findingInLength, findingsInReading } from '@/lib/rehearsals/reading-time';

const expert = (id: string, facts: Partial<RosterExpert> = {}): RosterExpert => ({
  id,
  categoryCodes: [],
  blocked: new Set(),
  ...facts,
});
const stage = (facts: Partial<StageToStaff> = {}): StageToStaff => ({
  id: 's1',
  name: '书面评审',
  reviewsPerEntry: 3,
  cutCount: null,
  panel: [],
  ...facts,
});
const supply = (facts: Partial<Supply> = {}): Supply => ({
  stages: [stage()],
  roster: ['a', 'b', 'c', 'd'].map((id) => expert(id)),
  expected: 20,
  categories: [{ code: 'ELDER', name: '为老服务' }],
  likely: [{ id: 'o1', name: '甲中心' }],
  ...facts,
});

const codes = (facts: Partial<Supply>) => findingsInSupply(supply(facts)).map(({ mark, code }) => `${mark} ${code}`);

describe('experts', () => {
  test.each<[string, Partial<Supply>, string[]]>([
    ['enough', {}, ['passed enoughExperts']],
    ['fewer than read each application', { roster: [expert('a'), expert('b')] }, ['refused tooFewExperts']],
    [
      'too few without a conflict',
      { roster: [...'abc'].map((id) => expert(id, { blocked: new Set(['o1']) })) },
      ['refused tooFewUnconflicted'],
    ],
    [
      'one conflict among four is no trouble',
      { roster: [...'abcd'].map((id) => expert(id, id === 'a' ? { blocked: new Set(['o1']) } : {})) },
      ['passed enoughExperts'],
    ],
    [
      'few who know a category',
      { roster: [...'abcd'].map((id) => expert(id, { categoryCodes: id === 'a' ? ['ELDER'] : ['ENV'] })) },
      ['passed enoughExperts', 'waiting thinCategories'],
    ],
    [
      'a panel that reads too little',
      { stages: [stage({ panel: [...'abc'].map((expertId) => ({ expertId, capacity: 10 })) })] },
      ['refused panelTooSmall'],
    ],
    [
      'a panel that is enough',
      { stages: [stage({ panel: [...'abc'].map((expertId) => ({ expertId, capacity: 20 })) })] },
      ['passed enoughExperts'],
    ],
  ])('%s', (_name, facts, expected) => {
    expect(codes(facts)).toEqual(expected);
  });

  test('a later stage reads only what the one before lets through', () => {
    const stages = [stage({ cutCount: 8 }), stage({ id: 's2', reviewsPerEntry: 5 })];
    expect(stageLoads(supply({ stages })).map(({ entries, reviews }) => [entries, reviews])).toEqual([
      [20, 60],
      [8, 40],
    ]);
  });

  test('who is short of unconflicted experts is named', () => {
    const [finding] = findingsInSupply(
      supply({ roster: [...'abc'].map((id) => expert(id, { blocked: new Set(['o1']) })) }),
    );
    expect(finding?.values).toMatchObject({ count: 1, names: '甲中心' });
  });
});

describe('reading', () => {
  const load = { id: 's1', name: '书面评审', entries: 20, reviews: 60, experts: 4, criteria: 10 };

  test('hours for all and for each, by characters and criteria', () => {
    // Short: 300 characters are 1 minute, with 10 criteria 11 minutes; 60 reviews are 11 hours. Long: 6,000 are 20, so 30 hours.
    const [finding] = findingsInReading([load], { short: 300, long: 6_000 });
    expect(finding?.values).toMatchObject({ from: 11, to: 30, eachFrom: 3, eachTo: 7.5 });
  });

  test('without experts nobody has a share', () => {
    expect(findingsInReading([{ ...load, experts: 0 }], { short: 300, long: 300 })[0]?.code).toBe(
      'hoursWithoutExperts',
    );
  });

  test('labels, answers, tables and lists are read; files are not', () => {
    const field = (label: string, answer: Parameters<typeof charactersIn>[0][number]['fields'][number]['answer']) => ({
      key: label,
      label,
      answer,
    });
    const fields = [
      field('简介', { kind: 'text', text: '为老人服务' }),
      field('对象', { kind: 'list', items: ['老人', '儿童'] }),
      field('团队', {
        kind: 'table',
        columns: [],
        rows: [
          ['甲', '社工'],
          ['乙', ''],
        ],
      }),
      field('附件', { kind: 'files', files: [] }),
    ];
    expect(charactersIn([{ key: 's', title: '项目', fields }])).toBe(2 + (2 + 5) + (2 + 4) + (2 + 4) + 2);
  });
});

describe('a change of the form', () => {
  const hands = { stages: [stage()], roster: [expert('a')], expected: 100 };
  test.each([
    // 300 reviews of 300 characters more, at 300 a minute.
    [
      'a longer form',
      { short: 500, long: 1_300 },
      hands,
      { mark: 'waiting', code: 'longer', values: { fromLong: 1_000, long: 1_300, reviews: 300, hours: 5 } },
    ],
    ['a shorter form', { short: 500, long: 400 }, hands, { mark: 'active', code: 'shorter', values: { hours: 10 } }],
    [
      'more to say at least, not at most',
      { short: 800, long: 1_000 },
      hands,
      { mark: 'waiting', code: 'longer', values: { hours: 5 } },
    ],
    ['other questions of the same length', { short: 500, long: 1_000 }, hands, { mark: 'passed', code: 'sameLength' }],
    [
      'nothing more to come',
      { short: 500, long: 1_300 },
      { ...hands, expected: 0 },
      { code: 'longer', values: { reviews: 0, hours: 0 } },
    ],
  ])('%s', (_name, after, given, expected) => {
    expect(findingInLength({ short: 500, long: 1_000 }, after, given)).toMatchObject(expected);
  });
});

describe('organisations', () => {
  const judged = (...gates: boolean[]) => ({
    id: gates.join(),
    name: '某中心',
    results: gates.map((met, index) => {
      const kind = index === 0 ? ('registeredMonths' as const) : ('inspectionPassed' as const);
      return { kind, key: kind, met, curable: false, because: met ? 'met' : 'unmet', values: {} };
    }),
  });

  test('the gate that shuts most is named', () => {
    const census = censusOf([
      judged(true, true),
      judged(false, true),
      judged(true, false),
      judged(false, false),
      judged(false, true),
    ]);
    expect(census.eligible).toHaveLength(1);
    expect(census.narrowest).toMatchObject({ gate: { kind: 'registeredMonths' }, shut: 3 });
  });

  test.each([
    ['nobody passes', [judged(false, true)], 'refused nobodyEligible'],
    ['some pass', [judged(true, true), judged(false, true)], 'passed someEligible'],
    ['all pass', [judged(true, true)], 'passed allEligible'],
    ['there are none', [], 'waiting noOrganisations'],
  ])('%s', (_name, organisations, expected) => {
    expect(findingsInEligibility(censusOf(organisations)).map(({ mark, code }) => `${mark} ${code}`)).toEqual([
      expected,
    ]);
  });
});
