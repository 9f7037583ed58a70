import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BudgetLine, budgetTotals, isAtGrid, problemsInBudget } from '@/lib/applications/filling/budget';
import { lineFen } from '@/lib/forms/answers/budget-row-amount';
import { parseYuan } from '@/lib/kernel/money';
import type { BudgetRules } from '@/lib/plans/terms/budget-rules';

const rules: BudgetRules = {
  capFen: 50_000_00n,
  leastFen: 0n,
  exactFen: null,
  minOwnBasisPoints: 0,
  caps: [],
  items: ['B1', 'B2', 'B3', 'B4', 'B8', 'B10', 'B11'].map((code) => ({ code, name: `科目${code}` })),
  forbiddenCodes: ['B11'],
};

/** One line of a whole amount, so that shares are easy to read. */
function line(
  code: string,
  yuan: number,
  source: BudgetLine['source'] = 'GRANT',
  changes: Partial<BudgetLine> = {},
): BudgetLine {
  return {
    code,
    activity: '活动',
    unitFen: BigInt(yuan) * 100n,
    unit: '场',
    quantityHundredths: 100,
    source,
    note: '',
    ...changes,
  };
}

function names(lines: BudgetLine[], changes: Partial<BudgetRules> = {}): string[] {
  return problemsInBudget(lines, { ...rules, ...changes }).map(({ code }) =>
    code.replace('applications.problems.budget', ''),
  );
}

test.each([
  [350_00n, 250, 875_00n],
  [1n, 50, 1n],
  [1n, 49, 0n],
  [333n, 33, 110n],
  [9_750_00n, 100, 9_750_00n],
])('%s fen × %s hundredths', (unitFen, quantityHundredths, fen) =>
  expect(lineFen({ unitFen, quantityHundredths })).toBe(fen),
);

test('adds up by source and by item', () => {
  const totals = budgetTotals([line('B3', 300), line('B1', 500), line('B3', 200, 'OWN')]);
  expect(totals).toEqual({
    totalFen: 1_000_00n,
    grantFen: 800_00n,
    ownFen: 200_00n,
    byCode: new Map([
      ['B3', { totalFen: 500_00n, grantFen: 300_00n }],
      ['B1', { totalFen: 500_00n, grantFen: 500_00n }],
    ]),
  });
  expect(budgetTotals([])).toEqual({ totalFen: 0n, grantFen: 0n, ownFen: 0n, byCode: new Map() });
});

test('a published budget adds up', () => {
  const lines = [
    ['宣传', 9_750],
    ['物资', 32_000],
    ['交通', 10_100],
    ['餐费', 3_900],
    ['专家', 20_200],
  ] as const;
  expect(budgetTotals(lines.map(([activity, yuan]) => line('B1', yuan, 'GRANT', { activity }))).totalFen).toBe(
    75_950_00n,
  );
});

describe('lines', () => {
  test('an empty budget', () => expect(names([])).toEqual(['Empty']));

  test.each([
    ['ItemMissing', 'code', { code: '' }],
    ['ItemMissing', 'code', { code: 'B99' }],
    ['ActivityMissing', 'activity', { activity: ' ' }],
    ['UnitMissing', 'unit', { unit: '' }],
    ['UnitPrice', 'unitYuan', { unitFen: 0n }],
    ['UnitPrice', 'unitYuan', { unitFen: -1n }],
    ['Quantity', 'quantity', { quantityHundredths: 0 }],
    ['Quantity', 'quantity', { quantityHundredths: 1.5 }],
    ['Quantity', 'quantity', { quantityHundredths: Number.NaN }],
    ['ItemForbidden', 'code', { code: 'B11' }],
  ])('%s, at its %s', (name, column, changes) => {
    const problems = problemsInBudget([line('B1', 10), line('B1', 10, 'GRANT', changes)], rules);
    expect(problems).toMatchObject([
      { code: `applications.problems.budget${name}`, field: `budget.1.${column}`, values: { row: 2 } },
    ]);
  });

  test('totals are not judged while a line is wrong', () => {
    expect(names([line('B1', 999_999), line('B1', 0)])).toEqual(['UnitPrice']);
  });
});

describe('the grant', () => {
  test('may reach the cap but not pass it', () => {
    expect(names([line('B1', 50_000)])).toEqual([]);
    expect(problemsInBudget([line('B1', 50_000, 'GRANT', { unitFen: 50_000_01n })], rules)).toEqual([
      {
        code: 'applications.problems.budgetOverCap',
        field: 'budget',
        values: { grant: '50,000.01', cap: '50,000.00' },
      },
    ]);
  });

  test('must be asked for at all', () => expect(names([line('B1', 10, 'OWN')])).toEqual(['NoGrant']));
});

describe('own money', () => {
  test('40 % of the whole is enough, one fen less is not', () => {
    expect(names([line('B1', 600), line('B1', 400, 'OWN')], { minOwnBasisPoints: 4000 })).toEqual([]);
    expect(
      problemsInBudget([line('B1', 600, 'GRANT', { unitFen: 600_01n }), line('B1', 400, 'OWN', { unitFen: 399_99n })], {
        ...rules,
        minOwnBasisPoints: 4000,
      }),
    ).toEqual([
      {
        code: 'applications.problems.budgetOwnTooLow',
        field: 'budget',
        values: { own: '399.99', needed: '400.00', percent: '40' },
      },
    ]);
  });

  test('names an amount that is enough', () => {
    const third = { ...rules, minOwnBasisPoints: 3333 };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4_999_999 }), (fen) => {
        const [problem] = problemsInBudget([line('B1', 1, 'GRANT', { unitFen: BigInt(fen) })], third);
        const needed = parseYuan(String(problem?.values?.['needed'])) ?? 0n;
        if (needed >= BigInt(fen)) return;
        const mended = [
          line('B1', 1, 'GRANT', { unitFen: BigInt(fen) - needed }),
          line('B1', 1, 'OWN', { unitFen: needed }),
        ];
        expect(problemsInBudget(mended, third)).toEqual([]);
      }),
    );
  });
});

describe('caps', () => {
  const people = { codes: ['B3', 'B4'], base: 'grant', maxBasisPoints: 5000, label: '人员与志愿者' } as const;

  test('judge the items together, on their base', () => {
    const lines = [line('B3', 300), line('B4', 200), line('B1', 500)];
    expect(names(lines, { caps: [people] })).toEqual([]);
    expect(names([...lines, line('B4', 1)], { caps: [people] })).toEqual(['ItemOverGrantShare']);
    // Own money neither counts as people paid from the grant nor widens the grant.
    expect(names([...lines, line('B4', 900, 'OWN')], { caps: [people] })).toEqual([]);
    expect(names([...lines, line('B4', 900, 'OWN')], { caps: [{ ...people, base: 'total' }] })).toEqual([
      'ItemOverTotalShare',
    ]);
  });

  test('tell amount, limit and share', () => {
    expect(
      problemsInBudget([line('B3', 100), line('B1', 233)], { ...rules, caps: [{ ...people, maxBasisPoints: 3000 }] }),
    ).toEqual([
      {
        code: 'applications.problems.budgetItemOverGrantShare',
        field: 'budget',
        values: { label: '人员与志愿者', amount: '100.00', limit: '99.90', percent: '30' },
      },
    ]);
  });

  test('of nothing forbid granted money only', () => {
    const equipment = { codes: ['B10'], base: 'grant', maxBasisPoints: 0, label: '设备' } as const;
    expect(names([line('B1', 10), line('B10', 1, 'OWN')], { caps: [equipment] })).toEqual([]);
    expect(names([line('B1', 10), line('B10', 1)], { caps: [equipment] })).toEqual(['ItemOverGrantShare']);
  });

  // A grant of 60,000 where 50,000 is the most: a tenth of what may be granted is 5,000.
  test.each([
    ['grant', 5_000, []],
    ['grant', 5_001, ['ItemOverGrantShare']],
    ['total', 6_000, []],
    ['total', 6_001, ['ItemOverTotalShare']],
  ] as const)('of the %s at %s yuan are reckoned on no more than may be granted', (base, taken, told) => {
    const lines = [line('B8', taken), line('B1', 60_000 - taken)];
    const cap = { codes: ['B8'], base, maxBasisPoints: 1000, label: '管理费' };
    expect(names(lines, { capFen: 50_000_00n, caps: [cap] }).filter((name) => name.startsWith('Item'))).toEqual(told);
  });

  test('an item named twice in a cap counts once', () => {
    expect(names([line('B3', 50), line('B1', 50)], { caps: [{ ...people, codes: ['B3', 'B3'] }] })).toEqual([]);
  });
});

describe('the sum one project asks for', () => {
  const asked = (yuan: number, range: Partial<BudgetRules>) =>
    problemsInBudget([line('B1', yuan)], { ...rules, ...range }).map(({ code }) =>
      code.replace('applications.problems.', ''),
    );
  test('lies between the least and the most', () => {
    expect(asked(9_999, { leastFen: 10_000_00n })).toEqual(['budgetBelowLeast']);
    expect(asked(10_000, { leastFen: 10_000_00n })).toEqual([]);
    expect(asked(50_001, { leastFen: 10_000_00n })).toEqual(['budgetOverCap']);
  });
  test('is exactly what is announced', () => {
    expect(asked(29_999, { exactFen: 30_000_00n })).toEqual(['budgetNotExact']);
    expect(asked(30_000, { exactFen: 30_000_00n })).toEqual([]);
    expect(asked(30_001, { exactFen: 30_000_00n })).toEqual(['budgetNotExact']);
  });
});

test.each([
  ['forms.problems.cellMissing', true],
  ['forms.problems.cellTooLong', false],
  ['forms.problems.missing', false],
] as const)('%s is said at its cell: %s', (code, said) => {
  expect(isAtGrid({ code })).toBe(said);
});
