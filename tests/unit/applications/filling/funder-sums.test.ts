import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BudgetLine, budgetTotals, problemsInBudget } from '@/lib/applications/filling/budget';
import { coveredFen, funderSums, wrongWithFunders } from '@/lib/applications/filling/funder-sums';
import type { Funder } from '@/lib/forms/answers/funders';
import type { BudgetRules } from '@/lib/plans/terms/budget-rules';
import { grantFor } from '@/lib/plans/terms/grant-limit';

const fen = (yuan: number): bigint => BigInt(yuan) * 100n;
const gives = (name: string, yuan: number | null, kind = '企业'): Funder => ({
  name,
  kind,
  givesFen: yuan === null ? null : String(fen(yuan)),
});
/** One line of a whole amount; `by` is 'GRANT', 'OWN' or who pays. */
const line = (by: string, yuan: number): BudgetLine => ({
  code: 'B1',
  activity: '活动',
  unitFen: fen(yuan),
  unit: '场',
  quantityHundredths: 100,
  ...(by === 'GRANT' || by === 'OWN' ? { source: by } : { source: 'OWN', funder: by }),
  note: '',
});

/** Guangzhou's rule: 60 % of the total and 500,000 yuan at most (domain D.5), with the own money of several. */
const guangzhou = (lines: BudgetLine[], funders: Funder[] | null) => {
  const { grantFen, unfundedFen, boundBy } = grantFor({
    totalFen: budgetTotals(lines).totalFen,
    ownFen: coveredFen(lines, funders),
    capFen: fen(500_000),
    maxGrantBasisPoints: 6_000,
  });
  return [grantFen / 100n, unfundedFen / 100n, boundBy];
};

describe('the matching rule reckons on what the funders really pay', () => {
  const two = (first: number, second: number) => [gives('甲企业', first), gives('乙街道', second, '街道或社区')];
  test.each<[string, BudgetLine[], Funder[] | null, (bigint | string)[]]>([
    [
      '900,000 with 360,000 of two: the cap hits before 60 %',
      [line('GRANT', 540_000), line('甲企业', 200_000), line('乙街道', 160_000)],
      two(200_000, 160_000),
      [500_000n, 40_000n, 'cap'],
    ],
    [
      '600,000 with 200,000 of two: 60 % beats the difference, and 40,000 have no source',
      [line('GRANT', 400_000), line('甲企业', 150_000), line('乙街道', 50_000)],
      two(150_000, 50_000),
      [360_000n, 40_000n, 'share'],
    ],
    [
      'one of them raises what it gives by what was missing',
      [line('GRANT', 360_000), line('甲企业', 190_000), line('乙街道', 50_000)],
      two(190_000, 50_000),
      [360_000n, 0n, 'difference'],
    ],
    [
      'what the lines take beyond what is given has no source either',
      [line('GRANT', 360_000), line('甲企业', 190_000), line('乙街道', 50_000)],
      two(150_000, 50_000),
      [360_000n, 40_000n, 'share'],
    ],
    [
      'nor has what somebody pays who is not among the funders',
      [line('GRANT', 360_000), line('丙', 240_000)],
      two(150_000, 50_000),
      [360_000n, 240_000n, 'share'],
    ],
    [
      'own money of which nobody is named is the applicant’s own',
      [line('GRANT', 360_000), line('甲企业', 150_000), line('OWN', 90_000)],
      two(150_000, 50_000),
      [360_000n, 0n, 'difference'],
    ],
    [
      'as it was before anybody could be named',
      [line('GRANT', 400_000), line('OWN', 200_000)],
      null,
      [360_000n, 40_000n, 'share'],
    ],
  ])('%s', (_, lines, funders, expected) => expect(guangzhou(lines, funders)).toEqual(expected));
});

test('sums stand by funder in their order, with what nobody takes as nothing', () => {
  const lines = [line('GRANT', 10), line('乙', 20), line('乙', 5), line('OWN', 7)];
  expect(funderSums(lines, [gives('甲', 100), gives('乙', null, '')])).toEqual([
    { name: '甲', kind: '企业', givesFen: fen(100), takenFen: 0n },
    { name: '乙', kind: '', givesFen: null, takenFen: fen(25) },
  ]);
});

describe('a line is told', () => {
  const over = { funder: '甲', gives: '100.00', taken: '120.00', over: '20.00' };
  const plain = { gives: '0.00', taken: '0.00', over: '0.00' };
  test.each<[string, BudgetLine[], Funder[] | null, unknown[]]>([
    ['nothing where the form names nobody', [line('甲', 9)], null, []],
    ['nothing where all is given', [line('甲', 60), line('甲', 40), line('OWN', 9)], [gives('甲', 100)], []],
    [
      'at the line with which its funder is over, once',
      [line('甲', 60), line('GRANT', 1), line('甲', 50), line('甲', 10)],
      [gives('甲', 100)],
      [{ row: 2, problem: 'budgetFunderOver', values: over }],
    ],
    [
      'that its funder is not named',
      [line('乙', 1)],
      [gives('甲', 100)],
      [{ row: 0, problem: 'budgetFunderUnknown', values: { funder: '乙', ...plain } }],
    ],
    [
      'that its funder does not say how much it gives',
      [line('甲', 1)],
      [gives('甲', null)],
      [{ row: 0, problem: 'budgetFunderSum', values: { funder: '甲', ...plain } }],
    ],
  ])('%s', (_, lines, funders, expected) => expect(wrongWithFunders(lines, funders)).toEqual(expected));

  test('among what keeps the budget from being handed in, at its source, before any total', () => {
    const rules: BudgetRules = {
      capFen: fen(10),
      leastFen: 0n,
      exactFen: null,
      minOwnBasisPoints: 0,
      caps: [],
      items: [{ code: 'B1', name: '活动' }],
      forbiddenCodes: [],
    };
    const lines = [line('GRANT', 20), line('甲', 120)];
    expect(problemsInBudget(lines, rules, [gives('甲', 100)])).toEqual([
      {
        code: 'applications.problems.budgetFunderOver',
        field: 'budget.1.source',
        values: { row: 2, ...over },
      },
    ]);
    expect(problemsInBudget(lines, rules).map(({ code }) => code)).toEqual(['applications.problems.budgetOverCap']);
  });
});

test('others never cover more than they give, nor more than the lines say, and all of it where nobody is over', () => {
  const names = ['甲', '乙', 'OWN', 'GRANT'];
  const someLine = fc.record({ by: fc.constantFrom(...names), yuan: fc.integer({ min: 0, max: 1_000 }) });
  fc.assert(
    fc.property(fc.array(someLine), fc.nat(2_000), fc.nat(2_000), (drawn, first, second) => {
      const lines = drawn.map(({ by, yuan }) => line(by, yuan));
      const funders = [gives('甲', first), gives('乙', second)];
      const covered = coveredFen(lines, funders);
      const { ownFen } = budgetTotals(lines);
      const unnamed = budgetTotals(lines.filter(({ funder }) => funder === undefined)).ownFen;
      expect(covered).toBeLessThanOrEqual(ownFen);
      expect(covered).toBeLessThanOrEqual(unnamed + fen(first + second));
      expect(covered === ownFen).toBe(wrongWithFunders(lines, funders).length === 0);
    }),
  );
});
