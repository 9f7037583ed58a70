import { describe, expect, it } from 'vitest';
import {
  mostFor,
  objectionDueAt,
  problemsBeforeConfirmation,
  problemsBeforeRelease,
  problemsInDecision,
  problemsWithBudget,
  takesObjections,
} from '@/lib/awards/rules';
import { anyProject } from '@/lib/plans/terms/grant-range';

const terms = {
  perProjectCapFen: 50_000_00n,
  minGrantFen: 0n,
  categoryGrants: [],
  topicSum: 'exact' as const,
  maxGrantBp: 6_000,
  aggregation: { passLine: 80 },
  awarding: { tiers: [] as { amountFen: bigint }[] },
};
const application = {
  ...anyProject,
  requestedFen: 30_000_00n,
  totalFen: 60_000_00n,
  ownFen: 30_000_00n,
  score: '80.00',
  extraFen: 0n,
};
const names = (problems: { code: string }[]) => problems.map(({ code }) => code.replace('awards.problems.', ''));

describe('mostFor', () => {
  it.each([
    ['the request', application, 30_000_00n],
    [
      'the share of the total',
      { ...application, requestedFen: 48_000_00n, totalFen: 60_000_00n, ownFen: 12_000_00n },
      36_000_00n,
    ],
    ['the cap', { ...application, requestedFen: 90_000_00n, totalFen: 200_000_00n, ownFen: 20_000_00n }, 50_000_00n],
  ])('is bound by %s', (_by, wanted, most) => expect(mostFor(wanted, terms)).toBe(most));
});

describe('problemsInDecision', () => {
  const award = (amountFen: bigint, wanted = application) =>
    names(problemsInDecision({ outcome: 'AWARD', amountFen, reason: '' }, wanted, terms));

  it('awards up to the limit and not a fen more', () => {
    expect(award(30_000_00n)).toEqual([]);
    expect(award(30_000_01n)).toEqual(['overRequest']);
    expect(award(0n)).toEqual(['amountMissing']);
  });
  it('names the limit that was exceeded', () => {
    expect(
      award(50_000_01n, { ...application, requestedFen: 90_000_00n, totalFen: 200_000_00n, ownFen: 20_000_00n }),
    ).toEqual(['overCap']);
    expect(
      award(36_000_01n, { ...application, requestedFen: 48_000_00n, totalFen: 60_000_00n, ownFen: 12_000_00n }),
    ).toEqual(['overShare']);
  });
  it('awards nothing under the pass line, and whoever has no score is not under it', () => {
    expect(award(30_000_00n, { ...application, score: '79.99' })).toEqual(['belowLine']);
    expect(
      problemsInDecision({ outcome: 'AWARD', amountFen: 1n, reason: '' }, { ...application, score: null }, terms),
    ).toEqual([]);
  });
  it('gives announced sums as announced, or all that may be granted where that is less', () => {
    const tiers = [{ amountFen: 40_000_00n }, { amountFen: 20_000_00n }];
    const sums = (amountFen: bigint) =>
      names(
        problemsInDecision({ outcome: 'AWARD', amountFen, reason: '' }, application, { ...terms, awarding: { tiers } }),
      );
    expect(sums(20_000_00n)).toEqual([]);
    expect(sums(30_000_00n)).toEqual([]);
    expect(sums(25_000_00n)).toEqual(['noTier']);
  });
  it('gives what facts add beside all of it: with it, and not without', () => {
    const extra = { ...application, extraFen: 2_000_00n };
    expect(award(32_000_00n, extra)).toEqual([]);
    expect(award(32_000_01n, extra)).toEqual(['overRequest']);
    const tiers = { ...terms, awarding: { tiers: [{ amountFen: 20_000_00n }] } };
    const tier = (amountFen: bigint) =>
      names(problemsInDecision({ outcome: 'AWARD', amountFen, reason: '' }, extra, tiers));
    expect(tier(22_000_00n)).toEqual([]);
    expect(tier(20_000_00n)).toEqual(['noTier']);
  });
  it('gives no less than the category, the topic or the round says, unless less is all it may be granted', () => {
    const categoryGrants = [{ categoryCode: 'ELDER', leastFen: 20_000_00n, mostFen: 25_000_00n }];
    const limited = { ...terms, minGrantFen: 10_000_00n, categoryGrants };
    const given = (amountFen: bigint, of: object = {}) =>
      names(problemsInDecision({ outcome: 'AWARD', amountFen, reason: '' }, { ...application, ...of }, limited));
    expect(given(9_999_99n)).toEqual(['underLeast']);
    expect(given(10_000_00n)).toEqual([]);
    expect(given(19_999_99n, { categoryCode: 'ELDER' })).toEqual(['underLeast']);
    expect(given(25_000_00n, { categoryCode: 'ELDER' })).toEqual([]);
    expect(given(25_000_01n, { categoryCode: 'ELDER' })).toEqual(['overCap']);
    expect(given(26_000_00n, { topicFen: 26_000_00n })).toEqual([]);
    expect(given(25_999_99n, { topicFen: 26_000_00n })).toEqual(['underLeast']);
    expect(given(5_000_00n, { requestedFen: 5_000_00n })).toEqual([]);
  });
  it('wants a reason with every refusal', () => {
    const declined = { outcome: 'DECLINE', amountFen: 0n } as const;
    expect(names(problemsInDecision({ ...declined, reason: '' }, application, terms))).toEqual(['reasonMissing']);
    expect(names(problemsInDecision({ ...declined, reason: '名额所限' }, application, terms))).toEqual([]);
    expect(names(problemsInDecision({ outcome: 'RESERVE', amountFen: 0n, reason: '' }, application, terms))).toEqual(
      [],
    );
  });
});

it('problemsWithBudget lets the whole budget be spent and not a fen more', () => {
  expect(problemsWithBudget(100n, 100n)).toEqual([]);
  expect(names(problemsWithBudget(101n, 100n))).toEqual(['overBudget']);
});

describe('problemsBeforeRelease', () => {
  const now = new Date('2026-11-20T02:00:00Z');
  const award = { outcome: 'AWARD', amountFen: 60n } as const;
  const release = {
    decisions: [award, { outcome: 'DECLINE', amountFen: 0n } as const],
    budgetFen: 100n,
    startDay: '2026-11-20',
  };

  it.each([
    ['when all is decided within the budget', {}, []],
    ['while something is undecided', { decisions: [award, null] }, ['undecided']],
    ['without an award', { decisions: [] }, ['noAward']],
    ['over the budget', { decisions: [award, award] }, ['overBudget']],
    ['with a start in the past', { startDay: '2026-11-19' }, ['startInPast']],
    ['with a start far ahead', { startDay: '2026-12-21' }, ['startTooLate']],
  ])('%s', (_when, changes, expected) =>
    expect(names(problemsBeforeRelease({ ...release, ...changes }, now))).toEqual(expected),
  );

  it('takes the day from the Shanghai clock', () => {
    const lateOnThe19th = new Date('2026-11-19T16:00:00Z');
    expect(names(problemsBeforeRelease({ ...release, startDay: '2026-11-19' }, lateOnThe19th))).toEqual([
      'startInPast',
    ]);
  });
});

describe('the end of a notice', () => {
  const notice = { startDay: '2026-11-23', endsAt: new Date('2026-11-27T16:00:00Z'), provisional: false };
  const before = new Date('2026-11-27T15:59:59.999Z');

  it('is exclusive: nothing is confirmed before it, no objection taken at it', () => {
    expect(names(problemsBeforeConfirmation(notice, 0, before))).toEqual(['stillPublic']);
    expect(problemsBeforeConfirmation(notice, 0, notice.endsAt)).toEqual([]);
    expect(takesObjections(notice, before)).toBe(true);
    expect(takesObjections(notice, notice.endsAt)).toBe(false);
  });
  it('objections wait for the first day to begin', () => {
    expect(takesObjections(notice, new Date('2026-11-22T15:59:59Z'))).toBe(false);
    expect(takesObjections(notice, new Date('2026-11-22T16:00:00Z'))).toBe(true);
  });
  it('names everything that blocks the confirmation at once', () => {
    expect(names(problemsBeforeConfirmation({ ...notice, provisional: true }, 2, before))).toEqual([
      'endProvisional',
      'stillPublic',
      'objectionsOpen',
    ]);
  });
});

it('an objection is due at the end of the fifth day', () => {
  expect(objectionDueAt(new Date('2026-11-23T08:00:00Z'))).toEqual(new Date('2026-11-28T15:59:59Z'));
});
