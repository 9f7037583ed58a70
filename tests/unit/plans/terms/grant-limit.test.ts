import fc from 'fast-check';
import { expect, test } from 'vitest';
import { grantFor } from '@/lib/plans/terms/grant-limit';

const yuan = (amount: number): bigint => BigInt(amount) * 100n;
const money = fc.bigInt({ min: 0n, max: 10n ** 12n });

test.each([
  { total: 900_000, own: 360_000, grant: 500_000, unfunded: 40_000, boundBy: 'cap' },
  { total: 600_000, own: 200_000, grant: 360_000, unfunded: 40_000, boundBy: 'share' },
  { total: 600_000, own: 240_000, grant: 360_000, unfunded: 0, boundBy: 'difference' },
  { total: 600_000, own: 300_000, grant: 300_000, unfunded: 0, boundBy: 'difference' },
  { total: 600_000, own: 700_000, grant: 0, unfunded: 0, boundBy: 'difference' },
  { total: 0, own: 0, grant: 0, unfunded: 0, boundBy: 'difference' },
])('total $total, own $own → grant $grant, bound by $boundBy', ({ total, own, grant, unfunded, boundBy }) => {
  expect(
    grantFor({ totalFen: yuan(total), ownFen: yuan(own), capFen: yuan(500_000), maxGrantBasisPoints: 6000 }),
  ).toEqual({
    grantFen: yuan(grant),
    unfundedFen: yuan(unfunded),
    boundBy,
  });
});

test('keeps every limit and accounts for every fen', () => {
  fc.assert(
    fc.property(
      money,
      money,
      money,
      fc.integer({ min: 0, max: 10_000 }),
      (totalFen, ownFen, capFen, maxGrantBasisPoints) => {
        const { grantFen, unfundedFen } = grantFor({ totalFen, ownFen, capFen, maxGrantBasisPoints });
        expect(grantFen).toBeGreaterThanOrEqual(0n);
        expect(grantFen).toBeLessThanOrEqual(capFen);
        expect(grantFen * 10_000n).toBeLessThanOrEqual(totalFen * BigInt(maxGrantBasisPoints));
        expect(grantFen + unfundedFen).toBe(totalFen > ownFen ? totalFen - ownFen : 0n);
      },
    ),
  );
});
