import { expect, it } from 'vitest';
import { decisionsFile } from '@/lib/awards/deciding/decisions-file';
import { decisionsOfRound } from '@/lib/awards/deciding/decisions-of-round';
import { awardsPolicy } from '@/lib/awards/policy';
import { confirmAwards } from '@/lib/awards/publicity/confirm-awards';
import { noticeOfRound } from '@/lib/awards/publicity/publicity-queries';
import { waitingForAwards } from '@/lib/awards/waiting';
import { db } from '@/lib/db/client';
import { type Actor, ADMINISTRATOR_ROLES, visitor } from '@/lib/kernel/actor';
import { officerSeesRound } from '@/lib/rounds/sees';
import { awardTo, decidingNow, decidingRound, noticeEndsAt, releasedRound } from '@/tests/factories/awards';
import { objectedRound } from '@/tests/factories/objections';
import { memberActor } from '@/tests/factories/organisations';
import { actorWith, at, createCity, plainActor } from '@/tests/factories/people';
import { rowsOf } from '@/tests/support/list-file';

const notFound = { kind: 'not-found' };

it('the decision table ranks, sums up and knows where the line runs', async () => {
  const { round, officer, applications } = await decidingRound({ ranks: [2, 1, null] });
  await awardTo(applications[0]?.id ?? '', officer, 1_000_000n);
  await awardTo(applications[1]?.id ?? '', officer);
  const decisions = (query: Record<string, string> = {}) =>
    decisionsOfRound({ ...query, roundId: round.id }, at(officer, decidingNow));
  const { rows, summary, preview } = await decisions();
  expect(
    rows.map(({ title, place, rank, score, runningFen, cutPlace }) => ({
      title,
      place,
      rank,
      score,
      runningFen,
      cutPlace,
    })),
  ).toEqual([
    { title: '入围项目2', place: 1, rank: 1, score: '94.00', runningFen: 4_500_000n, cutPlace: 2 },
    { title: '入围项目1', place: 2, rank: 2, score: '95.00', runningFen: 5_500_000n, cutPlace: 2 },
    { title: '入围项目3', place: 3, rank: null, score: '93.00', runningFen: 5_500_000n, cutPlace: 2 },
  ]);
  expect((await decisions({ outcome: 'UNDECIDED' })).rows.map(({ title }) => title)).toEqual(['入围项目3']);
  const file = (query: Record<string, string>, actor = officer) => decisionsFile({ of: round.id, ...query }, at(actor));
  expect((await rowsOf(await file({}))).map((row) => [row['项目'], row['累计（元）']])).toEqual(
    rows.map(({ title, runningFen }) => [title, runningFen]),
  );
  const undecided = await file({ outcome: 'UNDECIDED' });
  expect([undecided.total, (await rowsOf(undecided)).map((row) => row['项目'])]).toEqual([1, ['入围项目3']]);
  await expect(file({}, await plainActor())).rejects.toMatchObject(notFound);
  expect(summary).toEqual({
    counts: { AWARD: 2, RESERVE: 0, DECLINE: 0, UNDECIDED: 1 },
    total: 3,
    awardedFen: 5_500_000n,
    county: { confirmedFen: 0n, openFen: 0n },
    budgetFen: 100_000_000n,
  });
  expect(preview).toMatchObject({
    shown: '3-2-2-5500000',
    problems: [
      { code: 'awards.problems.undecided' },
      { code: 'awards.problems.wordsUnconfirmed', values: { count: 2 } },
    ],
    notice: { endDay: '2026-03-13' },
  });
});

it('strangers see neither table nor notice', async () => {
  const { round, street, organisation, officer, district } = await releasedRound();
  const elsewhere = (await createCity('别的市')).city;
  const strangers = [
    await actorWith('OFFICER', elsewhere),
    await actorWith('OFFICER', street),
    await actorWith('EXPERT', district),
    await memberActor(organisation),
    await plainActor(),
    visitor,
  ];
  const address = { roundId: round.id };
  for (const stranger of strangers) {
    for (const read of [decisionsOfRound, noticeOfRound])
      await expect(read(address, at(stranger, decidingNow))).rejects.toMatchObject(notFound);
    await expect(decisionsFile({ of: round.id }, at(stranger))).rejects.toMatchObject(notFound);
  }
  const notice = (actor: Actor) => noticeOfRound(address, at(actor, decidingNow));
  expect(await notice(officer)).toMatchObject({
    mayConfirm: true,
    problems: [{ code: 'awards.problems.stillPublic' }],
  });
  const observer = await actorWith('OBSERVER', district);
  expect(await notice(observer)).toMatchObject({ mayConfirm: false, mayHandle: false });
  expect((await decisionsOfRound(address, at(observer))).mayDecide).toBe(false);
});

it('the publicised list marks what was revoked', async () => {
  const { round, applications, officer } = await releasedRound();
  await db.application.update({ where: { id: applications[1]?.id ?? '' }, data: { status: 'REVOKED' } });
  const { lines } = await noticeOfRound({ roundId: round.id }, at(officer));
  expect(lines?.map(({ title, ended }) => [title, ended !== null])).toEqual([
    ['入围项目1', false],
    ['入围项目2', true],
  ]);
});

it('policy and database say the same about who decides', async () => {
  const { round, city, district, street } = await decidingRound();
  const elsewhere = (await createCity('别的市')).city;
  for (const region of [city, district, street, elsewhere]) {
    for (const role of ['OFFICER', 'OBSERVER', 'EXPERT', ...ADMINISTRATOR_ROLES] as const) {
      const actor = await actorWith(role, region);
      const found = await db.round.count({ where: { AND: [{ id: round.id }, officerSeesRound.where(actor)] } });
      expect(found === 1, `${role} at ${region.name}`).toBe(awardsPolicy.decide(actor, { round }));
    }
  }
});

it('what waits: decisions, then the release, then objections, then the confirmation', async () => {
  const deciding = await decidingRound({ shortlisted: 1 });
  const keys = async (actor: typeof deciding.officer, now: Date) =>
    (await waitingForAwards(db, actor, now)).map(({ messageKey, count, dueAt }) => [messageKey, count, dueAt]);
  expect(await keys(deciding.officer, decidingNow)).toEqual([['awards.waiting.decide', 1, null]]);
  await awardTo(deciding.applications[0]?.id ?? '', deciding.officer);
  expect(await keys(deciding.officer, decidingNow)).toEqual([['awards.waiting.release', undefined, null]]);
  expect(await keys(await actorWith('OFFICER', deciding.street), decidingNow)).toEqual([]);

  const objected = await objectedRound();
  expect(await keys(objected.officer, noticeEndsAt)).toEqual([
    ['awards.waiting.objections', 1, new Date('2026-03-14T15:59:59Z')],
  ]);

  const { officer, round } = await releasedRound();
  const confirmed = await db.publicWords.findMany({ where: { application: { roundId: round.id } } });
  await db.publicWords.deleteMany({ where: { application: { roundId: round.id } } });
  const words = ['awards.waiting.words', confirmed.length, expect.any(Date)];
  expect(await keys(officer, decidingNow)).toEqual([words]);
  expect(await keys(officer, noticeEndsAt)).toEqual([words]);
  await db.publicWords.createMany({ data: confirmed });
  expect(await keys(officer, decidingNow)).toEqual([]);
  expect(await keys(officer, noticeEndsAt)).toEqual([['awards.waiting.confirm', undefined, null]]);
  await confirmAwards({ roundId: round.id, version: 1 }, at(officer, noticeEndsAt));
  expect(await keys(officer, noticeEndsAt)).toEqual([]);
});
