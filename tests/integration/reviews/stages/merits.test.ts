import { expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import type { Terms } from '@/lib/plans/terms/terms';
import { createReviewWorld, openTestStage, type ReviewWorld } from '@/tests/factories/reviews';
import { changeTerms } from '@/tests/factories/rounds';
import { close, scoreAll } from '@/tests/integration/reviews/stages-scene';

const merit = { rating: null, ownShareBp: null, answers: [] };

async function closed(awarding: Partial<Terms['awarding']>, change: (world: ReviewWorld) => Promise<unknown>) {
  const world = await createReviewWorld({ applications: 2, cutCount: null });
  await changeTerms(world.round, { awarding: { ...world.round.terms.awarding, ...awarding } });
  await change(world);
  await openTestStage(world, world.stageId);
  await scoreAll(world, world.stageId, [
    ['80', '80'],
    ['80', '80'],
  ]);
  await close(world);
  const entries = await db.stageEntry.findMany({ where: { stageId: world.stageId } });
  return world.applications.map(({ id }) => {
    const entry = entries.find(({ applicationId }) => applicationId === id);
    return {
      score: entry?.score?.toFixed(2),
      final: entry?.finalScore?.toFixed(2),
      bonus: entry?.bonusPoints.toFixed(2),
      reasons: entry?.bonusReasons,
      rank: entry?.rank,
      extra: entry?.extraFen,
      extraReasons: entry?.extraReasons,
    };
  });
}

const ownMoney = (world: ReviewWorld) =>
  db.application.update({
    where: { id: world.applications[1]?.id ?? '' },
    data: { totalFen: 10_000n, ownFen: 2_000n },
  });

it('adds a bonus from facts to the final score, with its reason, and never to the stage’s own', async () => {
  const bonuses = [{ ...merit, label: '自筹资金', ownShareBp: 2_000, points: '1.5' }];
  const [first, second] = await closed({ bonuses }, async (world) => {
    await db.application.updateMany({
      where: { roundId: world.round.id },
      data: { totalFen: 10_000n, ownFen: 1_999n },
    });
    await ownMoney(world);
  });
  expect(first).toEqual({
    score: '80.00',
    final: '80.00',
    bonus: '0.00',
    reasons: [],
    rank: 2,
    extra: 0n,
    extraReasons: [],
  });
  expect(second).toEqual({
    score: '80.00',
    final: '81.50',
    bonus: '1.50',
    reasons: ['自筹资金'],
    rank: 1,
    extra: 0n,
    extraReasons: [],
  });
});

it('keeps the sum that facts add to the grant, with its reason, and leaves score and rank alone', async () => {
  const extras = [{ ...merit, label: '自筹资金', ownShareBp: 2_000, amountFen: 200_000n }];
  const entries = await closed({ extras }, async (world) => {
    await db.application.updateMany({ where: { roundId: world.round.id }, data: { totalFen: 10_000n, ownFen: 0n } });
    await ownMoney(world);
  });
  expect(entries.map(({ final, rank, extra, extraReasons }) => [final, rank, extra, extraReasons])).toEqual([
    ['80.00', 1, 0n, []],
    ['80.00', 1, 200_000n, ['自筹资金']],
  ]);
});

it('prefers among equals as announced, and leaves the scores alone', async () => {
  const preferences = [{ ...merit, label: '自筹资金', ownShareBp: 2_000 }];
  const [first, second] = await closed({ preferences }, async (world) => {
    await db.application.updateMany({ where: { roundId: world.round.id }, data: { totalFen: 10_000n, ownFen: 0n } });
    await ownMoney(world);
  });
  expect([first, second].map((one) => [one?.final, one?.rank])).toEqual([
    ['80.00', 2],
    ['80.00', 1],
  ]);
});

it('a rating counts while it is in force', async () => {
  const bonuses = [{ ...merit, label: '评估等级', rating: 'A3' as const, points: '2' }];
  const [first] = await closed({ bonuses }, async ({ applications }) => {
    const { organisationId } = await db.application.findUniqueOrThrow({ where: { id: applications[0]?.id ?? '' } });
    const { id: personId } = await db.person.findFirstOrThrow();
    await db.organisationStanding.create({
      data: {
        organisationId,
        kind: 'RATING',
        from: '2020-01-01',
        to: null,
        conclusion: 'A4',
        reason: '',
        recordedAt: new Date(),
        recordedById: personId,
      },
    });
  });
  expect(first).toMatchObject({ final: '82.00', reasons: ['评估等级'] });
});
