import { expect, it } from 'vitest';
import { decide } from '@/lib/awards/deciding/decide';
import { decideByRank } from '@/lib/awards/deciding/decide-by-rank';
import { decisionsOfRound } from '@/lib/awards/deciding/decisions-of-round';
import { db } from '@/lib/db/client';
import { decidingNow, decidingRound } from '@/tests/factories/awards';
import { at } from '@/tests/factories/people';

const outcomes = async (applications: { id: string }[]) => {
  const rows = await db.decision.findMany({ where: { applicationId: { in: applications.map(({ id }) => id) } } });
  return applications.map(({ id }) => rows.find(({ applicationId }) => applicationId === id)?.outcome ?? null);
};
const plan = { awardCount: '2', reserveCount: '1', reason: '名额所限' };

it('decides everything by rank as a starting point', async () => {
  const { applications, officer, round } = await decidingRound({ shortlisted: 4 });
  await expect(decideByRank({ roundId: round.id, ...plan }, at(officer, decidingNow))).resolves.toMatchObject({
    decided: 4,
  });
  expect(await outcomes(applications)).toEqual(['AWARD', 'AWARD', 'RESERVE', 'DECLINE']);
  const award = await db.decision.findUniqueOrThrow({ where: { applicationId: applications[0]?.id ?? '' } });
  expect(award).toMatchObject({ amountFen: 4_500_000n, reason: '', releasedAt: null });
});

it('is told when another officer decided since the page was shown', async () => {
  const { applications, officer, round } = await decidingRound({ shortlisted: 4 });
  const context = at(officer, decidingNow);
  const { preview } = await decisionsOfRound({ roundId: round.id }, context);
  const seen = { roundId: round.id, ...plan, overwrite: true, shown: preview.shown };
  await decide({ applicationId: applications[0]?.id ?? '', outcome: 'DECLINE', reason: '主动放弃' }, context);
  await expect(decideByRank(seen, context)).rejects.toMatchObject({
    kind: 'conflict',
    problems: [{ code: 'awards.problems.decisionsChanged' }],
  });
  expect(await outcomes(applications)).toEqual(['DECLINE', null, null, null]);
});

it('leaves what was decided one by one, unless told otherwise', async () => {
  const { applications, officer, round } = await decidingRound({ shortlisted: 4 });
  const context = at(officer, decidingNow);
  await decide({ applicationId: applications[0]?.id ?? '', outcome: 'DECLINE', reason: '主动放弃' }, context);
  await decideByRank({ roundId: round.id, ...plan }, context);
  expect(await outcomes(applications)).toEqual(['DECLINE', 'AWARD', 'RESERVE', 'DECLINE']);
  await decideByRank({ roundId: round.id, ...plan, overwrite: true }, context);
  expect(await outcomes(applications)).toEqual(['AWARD', 'AWARD', 'RESERVE', 'DECLINE']);
  await expect(
    decide({ applicationId: applications[0]?.id ?? '', outcome: 'RESERVE', version: 1 }, context),
  ).rejects.toMatchObject({ kind: 'conflict' });
});

it('never awards more places than were asked for, those decided one by one among them', async () => {
  const { applications, officer, round } = await decidingRound({ shortlisted: 4 });
  const context = at(officer, decidingNow);
  const last = applications[3]?.id ?? '';
  await decide({ applicationId: last, outcome: 'AWARD', amountFen: '1', reason: '' }, context);
  await expect(decideByRank({ roundId: round.id, ...plan }, context)).rejects.toMatchObject({
    kind: 'refused',
    problems: [{ code: 'awards.problems.morePlaces', values: { places: 2, count: 3, kept: 1 } }],
  });
  expect(await outcomes(applications)).toEqual([null, null, null, 'AWARD']);
  await decideByRank({ roundId: round.id, ...plan, overwrite: true }, context);
  expect(await outcomes(applications)).toEqual(['AWARD', 'AWARD', 'RESERVE', 'DECLINE']);
});

it('refuses a line between equals, more than the budget, and unranked applications', async () => {
  const tied = await decidingRound({ ranks: [1, 2, 2] });
  await expect(decideByRank({ roundId: tied.round.id, ...plan }, at(tied.officer, decidingNow))).rejects.toMatchObject({
    kind: 'refused',
    problems: [{ code: 'awards.problems.tiedAtLine', field: 'awardCount', values: { place: 2 } }],
  });
  const poor = await decidingRound({ amountFen: 8_999_999n });
  await expect(decideByRank({ roundId: poor.round.id, ...plan }, at(poor.officer, decidingNow))).rejects.toMatchObject({
    kind: 'refused',
    problems: [
      expect.objectContaining({
        code: 'awards.problems.overBudgetByRank',
        field: 'awardCount',
        values: { count: 2, awarded: '90,000.00', budget: '89,999.99', over: '0.01', fits: 1 },
      }),
    ],
  });
  expect(await outcomes(poor.applications)).toEqual([null, null, null]);
  const unranked = await decidingRound({ ranks: [1, null, null] });
  await expect(
    decideByRank({ roundId: unranked.round.id, ...plan }, at(unranked.officer, decidingNow)),
  ).rejects.toMatchObject({ kind: 'refused' });
});

it('is over once the decisions are released', async () => {
  const { round, officer } = await decidingRound();
  await db.round.update({ where: { id: round.id }, data: { status: 'PUBLICISING' } });
  await expect(decideByRank({ roundId: round.id, ...plan }, at(officer, decidingNow))).rejects.toMatchObject({
    kind: 'refused',
  });
});

it.each(['', ' ', '\u200B', '二', '1.5'])('an award count of %j decides nobody', async (awardCount) => {
  const { applications, officer, round } = await decidingRound({ shortlisted: 3 });
  await expect(
    decideByRank({ roundId: round.id, ...plan, awardCount }, at(officer, decidingNow)),
  ).rejects.toMatchObject({ kind: 'invalid', problems: [{ code: 'awards.problems.count', field: 'awardCount' }] });
  await expect(
    decideByRank({ roundId: round.id, ...plan, reserveCount: awardCount }, at(officer, decidingNow)),
  ).rejects.toMatchObject({ kind: 'invalid', problems: [{ code: 'awards.problems.count', field: 'reserveCount' }] });
  expect(await outcomes(applications)).toEqual([null, null, null]);
});

it('reads a full-width count', async () => {
  const { applications, officer, round } = await decidingRound({ shortlisted: 3 });
  await decideByRank({ roundId: round.id, ...plan, awardCount: '１' }, at(officer, decidingNow));
  expect(await outcomes(applications)).toEqual(['AWARD', 'RESERVE', 'DECLINE']);
});
