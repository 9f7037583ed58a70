import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sumFen } from '@/lib/kernel/money';
import { instalmentsFor, instalmentTemplates } from '@/lib/plans/instalments';

function amounts(grantFen: bigint, key: string): bigint[] {
  const template = instalmentTemplates.find((each) => each.key === key);
  return instalmentsFor(grantFen, template?.parts ?? []).map(({ amountFen }) => amountFen);
}

test.each([
  [4_999_999n, 'T1', [2_500_000n, 2_000_000n, 499_999n]],
  [5_000_000n, 'T1', [2_500_000n, 2_000_000n, 500_000n]],
  [3_333_333n, 'T3', [2_000_000n, 1_000_000n, 333_333n]],
  [3_333_333n, 'T6', [3_333_333n]],
])('%s fen by %s', (grantFen, key, parts) => expect(amounts(grantFen, key)).toEqual(parts));

test('carries name and condition over to each amount', () => {
  expect(
    instalmentsFor(101n, [
      { name: '首款', basisPoints: 5000, condition: 'agreementEffective' },
      { name: '尾款', basisPoints: 5000, condition: 'auditAccepted' },
    ]),
  ).toEqual([
    { name: '首款', amountFen: 51n, condition: 'agreementEffective' },
    { name: '尾款', amountFen: 50n, condition: 'auditAccepted' },
  ]);
});

test('every template is whole, has its own key and pays any grant to the fen', () => {
  expect(new Set(instalmentTemplates.map(({ key }) => key)).size).toBe(instalmentTemplates.length);
  fc.assert(
    fc.property(
      fc.constantFrom(...instalmentTemplates),
      fc.bigInt({ min: 0n, max: 10n ** 12n }),
      ({ parts }, grantFen) => {
        expect(sumFen(instalmentsFor(grantFen, parts).map(({ amountFen }) => amountFen))).toBe(grantFen);
      },
    ),
  );
});
