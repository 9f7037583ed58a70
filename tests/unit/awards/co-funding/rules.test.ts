import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coFundingLifecycle } from '@/lib/awards/co-funding/lifecycle';
import {
  askedOf,
  cityShareOf,
  countyPartOf,
  partsOf,
  problemsBeforeSettling,
  problemsInAnswer,
  problemsWithCoFunding,
  settlementsFor,
  shortfallOf,
  standingLines,
  whyOnly,
} from '@/lib/awards/co-funding/rules';
import type { CoFundingRule } from '@/lib/plans/terms/co-funding-rule';

const byShare = (shareBp: number): CoFundingRule => ({
  part: { by: 'share', shareBp },
  workingDays: 10,
  declined: 'carry',
});
const bySum = (sumFen: bigint): CoFundingRule => ({ part: { by: 'sum', sumFen }, workingDays: 10, declined: 'carry' });

test.each([
  [byShare(4_000), 5_000_000n, 2_000_000n],
  [byShare(3_333), 100n, 33n],
  [byShare(1), 1n, 0n],
  [bySum(1_000_000n), 5_000_000n, 1_000_000n],
  [bySum(1_000_000n), 600_000n, 600_000n],
])('%o asks of %d: %d', (rule, awardFen, askedFen) => {
  expect(askedOf(rule, awardFen)).toBe(askedFen);
});

const amounts = fc.bigInt({ min: 1n, max: 10n ** 12n });
const rules = fc.oneof(fc.integer({ min: 1, max: 9_999 }).map(byShare), amounts.map(bySum));

test('the two parts of an award always add up to it, and neither is negative', () => {
  fc.assert(
    fc.property(
      amounts,
      rules,
      fc.constantFrom(...standingLines),
      fc.bigInt({ min: 0n, max: 10_000n }),
      (awardFen, rule, status, of10000) => {
        const askedFen = askedOf(rule, awardFen);
        const line = { status, askedFen, amountFen: (askedFen * of10000) / 10_000n };
        const { cityFen, countyFen } = partsOf(awardFen, line);
        expect(cityFen + countyFen).toBe(awardFen);
        expect(cityFen >= 0n && countyFen >= 0n).toBe(true);
        expect(shortfallOf(line) >= 0n && shortfallOf(line) <= askedFen).toBe(true);
      },
    ),
  );
});

test('an award that shrinks by what its county does not pay costs the city what it did before', () => {
  fc.assert(
    fc.property(amounts, rules, fc.bigInt({ min: 0n, max: 10_000n }), (awardFen, rule, of10000) => {
      const askedFen = askedOf(rule, awardFen);
      const line = { askedFen, amountFen: (askedFen * of10000) / 10_000n };
      const before = partsOf(awardFen, { ...line, status: 'DECLINED' });
      const after = partsOf(awardFen - shortfallOf(line), { ...line, status: 'REDUCED' });
      expect(after.cityFen).toBe(before.cityFen);
    }),
  );
});

test.each([
  ['ASKED', 0n, 40n],
  ['SHORT', 30n, 10n],
  ['DECLINED', 0n, 40n],
  ['CONFIRMED', 40n, 0n],
  ['CARRIED', 30n, 0n],
  ['CARRIED', 0n, 0n],
  ['REDUCED', 30n, 0n],
] as const)(
  '%s with %d confirmed of 40: so much counts as confirmed, %d as open, the rest is the city’s',
  (status, confirmedFen, openFen) => {
    const line = { status, askedFen: 40n, amountFen: confirmedFen };
    expect(countyPartOf(line)).toEqual({ confirmedFen, openFen });
    expect(cityShareOf({ awardedFen: 100n, ...countyPartOf(line) })).toBe(partsOf(100n, line).cityFen);
  },
);

test.each([
  ['carry', { reaches: true, leftFen: 5n }, ['carry']],
  ['carry', { reaches: false, leftFen: 5n }, ['reduce', 'drop']],
  ['carry', { reaches: false, leftFen: 0n }, ['drop']],
  ['reduce', { reaches: true, leftFen: 5n }, ['reduce']],
  ['reduce', { reaches: true, leftFen: 0n }, ['drop']],
  ['drop', { reaches: true, leftFen: 5n }, ['drop']],
] as const)('by the rule %s with %o: %o', (declined, money, possible) => {
  expect(settlementsFor({ ...byShare(1), declined }, money)).toEqual(possible);
});

test.each([
  [{ amountFen: 40n, reason: '' }, []],
  [{ amountFen: 30n, reason: '预算已定' }, []],
  [{ amountFen: 30n, reason: '' }, ['coFundingLessWhy']],
  [{ amountFen: 41n, reason: '' }, ['coFundingOverAsked']],
  [{ amountFen: 0n, reason: '' }, ['coFundingNothing']],
])('the answer %o to 40: %o', (answer, codes) => {
  expect(problemsInAnswer(answer, { askedFen: 40n }).map(({ code }) => code.replace('awards.problems.', ''))).toEqual(
    codes,
  );
});

const dueAt = new Date('2026-03-20T15:59:59Z');
test.each([
  ['ASKED', dueAt, 1],
  ['ASKED', new Date(dueAt.getTime() + 1), 0],
  ['SHORT', new Date('2026-03-10T00:00:00Z'), 0],
  ['DECLINED', new Date('2026-03-10T00:00:00Z'), 0],
] as const)('%s at %s: %d in the way of settling', (status, now, count) => {
  expect(problemsBeforeSettling({ status, dueAt }, now)).toHaveLength(count);
});

test('what is not asked, awaited or settled keeps decisions from being released, each said by itself', () => {
  expect(problemsWithCoFunding({ notAsked: 0, asked: 0, toSettle: 0 })).toEqual([]);
  expect(problemsWithCoFunding({ notAsked: 1, asked: 2, toSettle: 3 }).map(({ values }) => values?.['count'])).toEqual([
    1, 2, 3,
  ]);
});

test('only what nobody has answered is answered, and what fell, was called back or ended stays', () => {
  const { may } = coFundingLifecycle;
  const statuses = ['SHORT', 'DECLINED', 'CONFIRMED', 'CARRIED', 'REDUCED', 'FALLEN', 'RECALLED', 'ENDED'] as const;
  for (const status of statuses) expect(may(status, 'confirm') || may(status, 'decline')).toBe(false);
  for (const status of standingLines) expect(may(status, 'recall')).toBe(true);
});

test.each([
  ['carry', ['carry'], 'carry'],
  ['carry', ['reduce', 'drop'], null],
  ['carry', ['drop'], 'nothing'],
  ['reduce', ['reduce'], 'reduce'],
  ['reduce', ['drop'], 'nothing'],
  ['drop', ['drop'], 'drop'],
  ['drop', [], null],
] as const)('%s leaves %j: said as %s', (declined, possible, why) => {
  expect(whyOnly({ ...bySum(1n), declined }, possible)).toBe(why);
});
