import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AwardToFund, FundLine } from '@/lib/awards/fund-split';
import { portfolioOf } from '@/lib/awards/portfolio';
import type { MinimumShare } from '@/lib/plans/terms/terms';

const lines: FundLine[] = [
  { fundId: 'lottery', kind: 'WELFARE_LOTTERY', amountFen: 100n },
  { fundId: 'fiscal', kind: 'FISCAL_SPECIAL', amountFen: 100n },
];
const award = (applicationId: string, categoryCode: string | null, amountFen: bigint): AwardToFund => ({
  applicationId,
  categoryCode,
  amountFen,
});
const elder: MinimumShare = {
  of: { by: 'kind', kind: 'WELFARE_LOTTERY' },
  categoryCodes: ['ELDER'],
  minBp: 5000,
  label: '福彩公益金不少于 50% 用于为老服务',
};
const ofFund: MinimumShare = { ...elder, of: { by: 'fund', fundId: 'fiscal' } };

describe('portfolioOf', () => {
  it.each<[string, AwardToFund[], MinimumShare, { shareBp: number | null; missingFen: bigint; holds: boolean }]>([
    ['nothing awarded', [], elder, { shareBp: null, missingFen: 0n, holds: true }],
    [
      'others fit beside the lottery money',
      [award('a', 'OTHER', 100n)],
      elder,
      { shareBp: null, missingFen: 0n, holds: true },
    ],
    [
      'exactly the minimum',
      [award('a', 'OTHER', 150n), award('b', 'ELDER', 50n)],
      elder,
      { shareBp: 5000, missingFen: 0n, holds: true },
    ],
    [
      'one fen short',
      [award('a', 'OTHER', 151n), award('b', 'ELDER', 49n)],
      elder,
      { shareBp: 4900, missingFen: 1n, holds: false },
    ],
    [
      'an odd sum is rounded up',
      [award('a', 'OTHER', 101n + 1n), award('b', 'ELDER', 1n)],
      elder,
      { shareBp: 3333, missingFen: 1n, holds: false },
    ],
    ['without a category', [award('a', null, 200n)], elder, { shareBp: 0, missingFen: 50n, holds: false }],
    ['on one fund', [award('a', 'OTHER', 200n)], ofFund, { shareBp: 0, missingFen: 50n, holds: false }],
  ])('%s', (_name, awards, minimum, expected) => {
    expect(portfolioOf({ awards, lines, shares: [minimum] }).shares).toMatchObject([expected]);
  });

  it('says what each fund pays for each category', () => {
    const { funds } = portfolioOf({
      awards: [award('a', 'OTHER', 120n), award('b', 'ELDER', 60n)],
      lines,
      shares: [elder],
    });
    expect(funds).toEqual([
      {
        fundId: 'lottery',
        awardedFen: 80n,
        categories: [
          { categoryCode: 'OTHER', amountFen: 20n, shareBp: 2500 },
          { categoryCode: 'ELDER', amountFen: 60n, shareBp: 7500 },
        ],
      },
      { fundId: 'fiscal', awardedFen: 100n, categories: [{ categoryCode: 'OTHER', amountFen: 100n, shareBp: 10_000 }] },
    ]);
  });

  it('adds up exactly, whatever is awarded', () => {
    const amount = fc.bigInt({ min: 0n, max: 10_000_000n });
    const code = fc.constantFrom('ELDER', 'CHILD_YOUTH', 'OTHER', null);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(code, amount), { maxLength: 20 }),
        fc.integer({ min: 0, max: 10_000 }),
        (asked, minBp) => {
          const awards = asked.map(([categoryCode, amountFen], index) => award(`a${index}`, categoryCode, amountFen));
          const total = awards.reduce((sum, { amountFen }) => sum + amountFen, 0n);
          const wide = lines.map((line) => ({ ...line, amountFen: total / 2n + 1n }));
          const { funds, shares } = portfolioOf({ awards, lines: wide, shares: [{ ...elder, minBp }] });
          expect(funds.reduce((sum, { awardedFen }) => sum + awardedFen, 0n)).toBe(total);
          for (const fund of funds)
            expect(fund.categories.reduce((sum, { amountFen }) => sum + amountFen, 0n)).toBe(fund.awardedFen);
          for (const minimum of shares) {
            expect(minimum.holds).toBe(minimum.servedFen * 10_000n >= BigInt(minBp) * minimum.awardedFen);
            expect(
              minimum.holds || (minimum.servedFen + minimum.missingFen) * 10_000n >= BigInt(minBp) * minimum.awardedFen,
            ).toBe(true);
          }
        },
      ),
    );
  });
});
