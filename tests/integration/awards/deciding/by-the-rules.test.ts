import { expect, it } from 'vitest';
import { decide } from '@/lib/awards/deciding/decide';
import { decideByRank } from '@/lib/awards/deciding/decide-by-rank';
import { db } from '@/lib/db/client';
import type { Terms } from '@/lib/plans/terms/terms';
import { decidingNow, decidingRound } from '@/tests/factories/awards';
import { at } from '@/tests/factories/people';
import { changeTerms } from '@/tests/factories/rounds';

const decisionsOf = async (applications: readonly { id: string }[]) => {
  const rows = await db.decision.findMany({ where: { applicationId: { in: applications.map(({ id }) => id) } } });
  return applications.map(({ id }) => rows.find(({ applicationId }) => applicationId === id) ?? null);
};

/** Scores in the round of the factory are 95, 94, 93, … by place. */
async function roundWith(
  change: (terms: Terms) => Partial<Terms>,
  options: Parameters<typeof decidingRound>[0] = { shortlisted: 4 },
) {
  const deciding = await decidingRound(options);
  await changeTerms(deciding.round, change(deciding.round.terms));
  return { ...deciding, context: at(deciding.officer, decidingNow) };
}

const awarding = (rules: Partial<Terms['awarding']>) => (terms: Terms) => ({
  awarding: { ...terms.awarding, ...rules },
});
const tiers = [
  { places: 1, amountFen: 3_000_000n },
  { places: 2, amountFen: 1_000_000n },
];

it('gives announced sums by place, without being told how many', async () => {
  const { round, applications, context } = await roundWith(awarding({ tiers }));
  await decideByRank({ roundId: round.id, reason: '名额所限' }, context);
  expect((await decisionsOf(applications)).map((one) => one?.amountFen)).toEqual([
    3_000_000n,
    1_000_000n,
    1_000_000n,
    0n,
  ]);
});

it('stops at equals on the border of two sums until the chair orders them', async () => {
  const { round, applications, context } = await roundWith(awarding({ tiers }), { ranks: [1, 1, 3] });
  const [first, second] = applications.map(({ id }) => id);
  await expect(decideByRank({ roundId: round.id, reason: '名额所限' }, context)).rejects.toMatchObject({
    kind: 'refused',
    problems: [{ code: 'awards.problems.tieForChair', field: 'chairOrder.0', values: { count: 2 } }],
  });
  const chairOrder = [second ?? '', first ?? ''];
  await decideByRank({ roundId: round.id, reason: '名额所限', chairOrder }, context);
  expect((await decisionsOf(applications)).map((one) => one?.amountFen)).toEqual([1_000_000n, 3_000_000n, 1_000_000n]);
});

it('declines what stays under the pass line, and says so to its organisation', async () => {
  const { round, applications, context } = await roundWith((terms) => ({
    aggregation: { ...terms.aggregation, passLine: 94 },
  }));
  await decideByRank({ roundId: round.id, awardCount: '2', reason: '名额所限' }, context);
  expect((await decisionsOf(applications)).map((one) => [one?.outcome, one?.reason])).toEqual([
    ['AWARD', ''],
    ['AWARD', ''],
    ['DECLINE', '最终得分 93.00 分，未达到合格线 94 分。'],
    ['DECLINE', '最终得分 92.00 分，未达到合格线 94 分。'],
  ]);
  await expect(
    decide({ applicationId: applications[2]?.id ?? '', outcome: 'AWARD', amountFen: 100n, version: 1 }, context),
  ).rejects.toMatchObject({
    kind: 'refused',
    problems: [{ code: 'awards.problems.belowLine', field: 'outcome', values: { score: '93.00', line: 94 } }],
  });
});

it('awards an announced sum one by one too, and nothing in between', async () => {
  const { applications, context } = await roundWith(awarding({ tiers }));
  const applicationId = applications[0]?.id ?? '';
  await expect(decide({ applicationId, outcome: 'AWARD', amountFen: 2_000_000n }, context)).rejects.toMatchObject({
    problems: [{ code: 'awards.problems.noTier', field: 'amountFen' }],
  });
  await expect(decide({ applicationId, outcome: 'AWARD', amountFen: 1_000_000n }, context)).resolves.toMatchObject({
    amountFen: 1_000_000n,
  });
});

it('what organising costs is not awarded', async () => {
  const { round, context } = await roundWith(awarding({ organisingCostFen: 1_000_001n }), {
    shortlisted: 3,
    amountFen: 10_000_000n,
  });
  await expect(decideByRank({ roundId: round.id, awardCount: '2', reason: '名额所限' }, context)).rejects.toMatchObject(
    { problems: [expect.objectContaining({ code: 'awards.problems.overBudgetByRank' })] },
  );
});

it('keeps the places of a category for it', async () => {
  const { round, applications, context } = await roundWith((terms) => terms);
  const [one, other] = await db.planCategory.findMany({ where: { planId: round.planId }, take: 2 });
  for (const [index, { id }] of applications.entries())
    await db.application.update({ where: { id }, data: { categoryId: (index < 3 ? one : other)?.id ?? null } });
  const quotas = [
    { categoryCode: one?.code ?? '', places: 1 },
    { categoryCode: other?.code ?? '', places: 2 },
  ];
  await changeTerms(round, awarding({ quotas, unusedPlaces: 'others' })(round.terms));
  await decideByRank({ roundId: round.id, reason: '名额所限' }, context);
  expect((await decisionsOf(applications)).map((each) => each?.outcome)).toEqual([
    'AWARD',
    'AWARD',
    'DECLINE',
    'AWARD',
  ]);
});
