import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AwardToFund, type FundLine, splitOverFunds } from '@/lib/awards/fund-split';
import type { MinimumShare } from '@/lib/plans/terms/terms';

const sum = (parts: { amountFen: bigint }[]) => parts.reduce((total, { amountFen }) => total + amountFen, 0n);
const lottery = (amountFen: bigint): FundLine => ({ fundId: 'lottery', kind: 'WELFARE_LOTTERY', amountFen });
const fiscal = (amountFen: bigint): FundLine => ({ fundId: 'fiscal', kind: 'FISCAL_SPECIAL', amountFen });
const award = (applicationId: string, categoryCode: string, amountFen: bigint): AwardToFund => ({
  applicationId,
  categoryCode,
  amountFen,
});
const minimum = (categoryCodes: string[], minBp: number): MinimumShare => ({
  of: { by: 'kind', kind: 'WELFARE_LOTTERY' },
  categoryCodes,
  minBp,
  label: '下限',
});

describe('splitOverFunds', () => {
  it('uses up the first line before the second, splitting the award at the seam', () => {
    expect(
      splitOverFunds([award('a', 'OTHER', 100n), award('b', 'ELDER', 100n)], [lottery(150n), fiscal(100n)], []),
    ).toEqual([
      { applicationId: 'a', fundId: 'lottery', amountFen: 100n },
      { applicationId: 'b', fundId: 'lottery', amountFen: 50n },
      { applicationId: 'b', fundId: 'fiscal', amountFen: 50n },
    ]);
  });

  it('lets a line with a minimum take its category first, and others from it last', () => {
    const parts = splitOverFunds(
      [award('a', 'OTHER', 100n), award('b', 'ELDER', 60n)],
      [lottery(100n), fiscal(90n)],
      [minimum(['ELDER'], 5000)],
    );
    expect(parts).toEqual([
      { applicationId: 'a', fundId: 'lottery', amountFen: 10n },
      { applicationId: 'a', fundId: 'fiscal', amountFen: 90n },
      { applicationId: 'b', fundId: 'lottery', amountFen: 60n },
    ]);
  });

  it('leaves room on one line for each of its shares', () => {
    const shares = [minimum(['ELDER'], 5000), minimum(['DISABLED'], 2000)];
    const parts = splitOverFunds(
      [award('a', 'ELDER', 100n), award('b', 'DISABLED', 50n)],
      [lottery(100n), fiscal(50n)],
      shares,
    );
    const paid = (applicationId: string) =>
      sum(parts.filter((part) => part.applicationId === applicationId && part.fundId === 'lottery'));
    expect([paid('a'), paid('b')]).toEqual([80n, 20n]);
  });

  it('refuses more than there is', () => {
    expect(() => splitOverFunds([award('a', 'OTHER', 2n)], [lottery(1n)], [])).toThrow(RangeError);
  });

  it('adds up by award and never overdraws a line, with shares and without', () => {
    const amounts = fc.array(fc.bigInt({ min: 1n, max: 5_000_000n }), { maxLength: 20 });
    const shares = fc.constantFrom<MinimumShare[]>(
      [],
      [minimum(['ELDER'], 5000)],
      [minimum(['ELDER'], 3333), minimum(['DISABLED'], 2500)],
    );
    fc.assert(
      fc.property(amounts, amounts, shares, (asked, held, kept) => {
        const lines: FundLine[] = held.map((amountFen, index) => ({
          fundId: `f${index}`,
          kind: index % 2 === 0 ? 'WELFARE_LOTTERY' : 'FISCAL_SPECIAL',
          amountFen,
        }));
        const awards = asked.map((amountFen, index) =>
          award(`a${index}`, ['ELDER', 'DISABLED', 'OTHER'][index % 3] ?? '', amountFen),
        );
        fc.pre(sum(awards) <= sum(lines));
        const parts = splitOverFunds(awards, lines, kept);
        for (const { applicationId, amountFen } of awards)
          expect(sum(parts.filter((part) => part.applicationId === applicationId))).toBe(amountFen);
        for (const line of lines)
          expect(sum(parts.filter((part) => part.fundId === line.fundId)) <= line.amountFen).toBe(true);
        expect(parts.every(({ amountFen }) => amountFen > 0n)).toBe(true);
      }),
    );
  });
});
