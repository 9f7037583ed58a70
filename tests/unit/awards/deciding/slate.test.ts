import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Ranked, type SlateRule, slateOf } from '@/lib/awards/deciding/slate';
import { problemsInSlate } from '@/lib/awards/deciding/slate-problems';

const free: SlateRule = { tiers: [], quotas: [], unusedPlaces: 'open', awardCount: 2, reserveCount: 0, passLine: 0 };
const one = (applicationId: string, rank: number | null, facts: Partial<Ranked> = {}): Ranked => ({
  applicationId,
  rank,
  score: '90.00',
  categoryCode: 'OTHER',
  mostFen: 5_000_000n,
  extraFen: 0n,
  ...facts,
});
const ranked = (...ranks: (number | null)[]): Ranked[] => ranks.map((rank, index) => one(`p${index + 1}`, rank));
const outcomes = (list: readonly Ranked[], rule: SlateRule, order: string[] = []) =>
  slateOf(list, rule, order)
    .planned.map(({ outcome }) => outcome[0])
    .join('');
const names = (list: readonly Ranked[], rule: SlateRule, order: string[] = []) =>
  problemsInSlate(slateOf(list, rule, order), list, rule).map(({ code }) => code.replace('awards.problems.', ''));

it('awards the first, keeps the next in reserve and declines the rest', () => {
  expect(outcomes(ranked(1, 2, 3, 4), { ...free, reserveCount: 1 })).toBe('AARD');
});

describe('a line drawn by a person', () => {
  it.each([
    ['two equals across the award line', ranked(1, 2, 2), free, ['tiedAtLine']],
    ['two equals across the reserve line', ranked(1, 2, 3, 3), { ...free, reserveCount: 1 }, ['tiedAtLine']],
    ['equals on one side', ranked(1, 1, 3), free, []],
    ['more awards than applications', ranked(1), free, ['moreThanRanked']],
    ['more reserves than applications are left', ranked(1, 2, 3), { ...free, reserveCount: 2 }, ['moreReserves']],
    ['somebody unranked among the awards', ranked(1, null, null), free, ['unranked']],
  ])('%s', (_what, list, rule, expected) => expect(names(list, rule)).toEqual(expected));
});

describe('the pass line', () => {
  const list = [one('a', 1, { score: '80.00' }), one('b', 2, { score: '79.99' }), one('c', 3, { score: '60.00' })];
  it('declines 79.99 under a line of 80, and offers no place to it', () => {
    const { planned } = slateOf(list, { ...free, passLine: 80, awardCount: 1, reserveCount: 2 });
    expect(planned.map(({ outcome }) => outcome)).toEqual(['AWARD', 'DECLINE', 'DECLINE']);
    expect(planned.map((each) => each.isBelowLine)).toEqual([false, true, true]);
  });
  it('leaves fewer reserves than were asked for', () => {
    const rule = { ...free, passLine: 70, awardCount: 1, reserveCount: 2 };
    expect(names(list, rule)).toEqual([]);
    expect(outcomes(list, rule)).toBe('ARD');
  });
  it('says how many reach it when more are asked for', () => {
    expect(names(list, { ...free, passLine: 80 })).toEqual(['moreThanAble']);
  });
});

describe('tiers', () => {
  const tiers = [
    { places: 2, amountFen: 3_000_000n },
    { places: 1, amountFen: 1_000_000n },
  ];
  const rule = { ...free, tiers, awardCount: 3 };
  const sums = (list: readonly Ranked[], order: string[] = []) =>
    slateOf(list, rule, order).planned.map(({ amountFen }) => amountFen);

  it('places 1–2 take the first sum, place 3 the second, nobody more than may be granted', () => {
    expect(sums(ranked(1, 2, 3, 4))).toEqual([3_000_000n, 3_000_000n, 1_000_000n, 0n]);
    expect(sums([one('a', 1, { mostFen: 2_000_000n }), one('b', 2)])).toEqual([2_000_000n, 3_000_000n]);
  });
  it('what facts add comes to the sum of the place, whatever was asked for; without a place there is nothing to add to', () => {
    const extra = { extraFen: 200_000n };
    expect(
      sums([one('a', 1, extra), one('b', 2, { mostFen: 2_000_000n, ...extra }), one('c', 3), one('d', 4, extra)]),
    ).toEqual([3_200_000n, 2_200_000n, 1_000_000n, 0n]);
  });
  it('equals on the border stop and ask the chair, whose order settles it', () => {
    const list = ranked(1, 2, 2);
    expect(names(list, rule)).toEqual(['tieForChair']);
    expect(names(list, rule, ['p3', 'p2'])).toEqual([]);
    expect(sums(list, ['p3', 'p2'])).toEqual([3_000_000n, 1_000_000n, 3_000_000n]);
  });
  it('fewer applications than places leave places open', () => {
    expect(names(ranked(1), rule)).toEqual([]);
  });
});

describe('quotas per category', () => {
  const quotas = [
    { categoryCode: 'A', places: 1 },
    { categoryCode: 'B', places: 2 },
  ];
  const list = ['A', 'A', 'A', 'B', 'C'].map((categoryCode, index) => one(`p${index}`, index + 1, { categoryCode }));
  it('each category fills its own places; what is unused stays open', () => {
    expect(outcomes(list, { ...free, quotas })).toBe('ADDAD');
  });
  it('or goes to the best of the others', () => {
    expect(outcomes(list, { ...free, quotas, unusedPlaces: 'others' })).toBe('AADAD');
  });
  it('equals at the border of a category ask the chair', () => {
    const equal = [
      one('a1', 1, { categoryCode: 'A' }),
      one('a2', 1, { categoryCode: 'A' }),
      one('b1', 3, { categoryCode: 'B' }),
    ];
    expect(slateOf(equal, { ...free, quotas }).ties).toEqual([
      { line: 'category', place: 1, categoryCode: 'A', applicationIds: ['a1', 'a2'] },
    ]);
    expect(outcomes(equal, { ...free, quotas }, ['a2', 'a1'])).toBe('DAA');
  });
});

it('never awards below the line, or more than a category has', () => {
  const application = fc.record({
    rank: fc.integer({ min: 1, max: 8 }),
    score: fc.integer({ min: 50, max: 100 }).map((points) => `${points}.00`),
    categoryCode: fc.constantFrom('A', 'B', 'C'),
  });
  const rules = fc.record({
    a: fc.integer({ min: 1, max: 3 }),
    b: fc.integer({ min: 1, max: 3 }),
    passLine: fc.integer({ min: 0, max: 90 }),
    reserveCount: fc.integer({ min: 0, max: 3 }),
  });
  fc.assert(
    fc.property(fc.array(application, { maxLength: 12 }), rules, (drawn, { a, b, passLine, reserveCount }) => {
      const list = drawn
        .toSorted((x, y) => x.rank - y.rank)
        .map(({ rank, ...facts }, index) => one(`p${index}`, rank, facts));
      const quotas = [
        { categoryCode: 'A', places: a },
        { categoryCode: 'B', places: b },
      ];
      const { planned } = slateOf(list, { ...free, quotas, passLine, reserveCount });
      const awarded = list.filter((_, index) => planned[index]?.outcome === 'AWARD');
      const inCategory = (code: string) => awarded.filter(({ categoryCode }) => categoryCode === code).length;
      expect(planned.map(({ applicationId }) => applicationId)).toEqual(list.map((each) => each.applicationId));
      expect(inCategory('A')).toBeLessThanOrEqual(a);
      expect(inCategory('B')).toBeLessThanOrEqual(b);
      expect(inCategory('C')).toBe(0);
      expect(awarded.every(({ score }) => Number(score) >= passLine)).toBe(true);
      expect(planned.filter(({ outcome }) => outcome === 'RESERVE').length).toBeLessThanOrEqual(reserveCount);
    }),
  );
});
