import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitOverFunds } from '@/lib/awards/fund-split';

const sum = (parts: { amountFen: bigint }[]) => parts.reduce((total, { amountFen }) => total + amountFen, 0n);

describe('splitOverFunds', () => {
  it('uses up the first line before the second, splitting the award at the seam', () => {
    const lines = [{ fundId: 'lottery', amountFen: 150n }, { fundId: 'fiscal', amountFen: 100n }];
    const awards = [{ applicationId: 'a', amountFen: 100n }, { applicationId: 'b', amountFen: 100n }];
    expect(splitOverFunds(awards, lines)).toEqual([
      { applicationId: 'a', fundId: 'lottery', amountFen: 100n },
      { applicationId: 'b', fundId: 'lottery', amountFen: 50n },
      { applicationId: 'b', fundId: 'fiscal', amountFen: 50n },
    ]);
  });
  it('refuses more than there is', () => {
    expect(() => splitOverFunds([{ applicationId: 'a', amountFen: 2n }], [{ fundId: 'f', amountFen: 1n }])).toThrow(RangeError);
  });
  it('adds up by award and never overdraws a line', () => {
    const amounts = fc.array(fc.bigInt({ min: 1n, max: 5_000_000n }), { maxLength: 30 });
    fc.assert(
      fc.property(amounts, amounts, (asked, held) => {
        const lines = held.map((amountFen, index) => ({ fundId: `f${index}`, amountFen }));
        const awards = asked.map((amountFen, index) => ({ applicationId: `a${index}`, amountFen }));
        fc.pre(sum(awards) <= sum(lines));
        const parts = splitOverFunds(awards, lines);
        for (const award of awards) expect(sum(parts.filter((part) => part.applicationId === award.applicationId))).toBe(award.amountFen);
        for (const line of lines) expect(sum(parts.filter((part) => part.fundId === line.fundId)) <= line.amountFen).toBe(true);
        expect(parts.every(({ amountFen }) => amountFen > 0n)).toBe(true);
      }),
    );
  });
});
