import { expect, it } from 'vitest';
import { decide } from '@/lib/awards/deciding/decide';
import { db } from '@/lib/db/client';
import { awardTo, decidingNow, decidingRound } from '@/tests/factories/awards';
import { at } from '@/tests/factories/people';
import { changeTerms } from '@/tests/factories/rounds';

const award = (applicationId: string, amountFen = 4_500_000n) => ({
  applicationId,
  outcome: 'AWARD' as const,
  amountFen,
});
const codes = (...names: string[]) => ({
  problems: names.map((name) => expect.objectContaining({ code: `awards.problems.${name}` })),
});

it('holds a decision, lets it be changed, and keeps both in the trail', async () => {
  const {
    applications: [first],
    officer,
    round,
  } = await decidingRound();
  const id = first?.id ?? '';
  await decide(award(id), at(officer, decidingNow));
  await decide({ applicationId: id, outcome: 'DECLINE', reason: '名额所限', version: 1 }, at(officer, decidingNow));
  const decision = await db.decision.findUniqueOrThrow({ where: { applicationId: id } });
  expect(decision).toMatchObject({
    roundId: round.id,
    outcome: 'DECLINE',
    amountFen: 0n,
    releasedAt: null,
    version: 2,
    decidedById: officer.personId,
  });
  const trail = await db.trailEntry.findMany({
    where: { command: 'application.decide', entityId: id },
    orderBy: { id: 'asc' },
  });
  expect(trail.map(({ toState }) => toState)).toEqual(['AWARD', 'DECLINE']);
  expect(trail[1]?.fromState).toBe('AWARD');
});

it('refuses more than was asked for, more than the budget, and a refusal without a reason', async () => {
  const {
    applications: [first, second],
    officer,
  } = await decidingRound({ amountFen: 6_000_000n });
  const context = at(officer, decidingNow);
  await expect(decide(award(first?.id ?? '', 4_500_001n), context)).rejects.toMatchObject({
    kind: 'refused',
    ...codes('overRequest'),
  });
  await expect(decide({ applicationId: first?.id ?? '', outcome: 'DECLINE' }, context)).rejects.toMatchObject({
    kind: 'refused',
    ...codes('reasonMissing'),
  });
  await awardTo(first?.id ?? '', officer);
  await expect(decide(award(second?.id ?? '', 1_500_001n), context)).rejects.toMatchObject({
    kind: 'refused',
    ...codes('overBudget'),
  });
  await expect(decide(award(second?.id ?? '', 1_500_000n), context)).resolves.toMatchObject({ amountFen: 1_500_000n });
});

it('is only possible while the round decides, and only on shortlisted applications', async () => {
  const {
    applications: [first, second],
    officer,
    round,
  } = await decidingRound();
  await db.application.update({ where: { id: first?.id ?? '' }, data: { status: 'WITHDRAWN' } });
  await expect(decide(award(first?.id ?? ''), at(officer, decidingNow))).rejects.toMatchObject({
    kind: 'refused',
    ...codes('notShortlisted'),
  });
  await db.round.update({ where: { id: round.id }, data: { status: 'REVIEWING' } });
  await expect(decide(award(second?.id ?? ''), at(officer, decidingNow))).rejects.toMatchObject({
    kind: 'refused',
    ...codes('notDeciding'),
  });
});

it('lets two officers together never exceed the budget', async () => {
  const { applications, officer } = await decidingRound({ shortlisted: 4, amountFen: 9_000_000n });
  await Promise.allSettled(applications.map(({ id }) => awardTo(id, officer)));
  const { _sum } = await db.decision.aggregate({
    where: { applicationId: { in: applications.map(({ id }) => id) } },
    _sum: { amountFen: true },
  });
  expect(_sum.amountFen).toBe(9_000_000n);
});

it('keeps to the sums of the category', async () => {
  const {
    applications: [first],
    officer,
    round,
  } = await decidingRound();
  const id = first?.id ?? '';
  const category = await db.planCategory.findFirstOrThrow({ where: { planId: round.planId } });
  await db.application.update({ where: { id }, data: { categoryId: category.id } });
  await changeTerms(round, {
    categoryGrants: [{ categoryCode: category.code, leastFen: 2_000_000n, mostFen: 3_000_000n }],
  });
  await expect(decide(award(id), at(officer, decidingNow))).rejects.toMatchObject(codes('overCap'));
  await expect(decide(award(id, 1_999_999n), at(officer, decidingNow))).rejects.toMatchObject(codes('underLeast'));
  await decide(award(id, 3_000_000n), at(officer, decidingNow));
});
