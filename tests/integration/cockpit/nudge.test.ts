import { describe, expect, test } from 'vitest';
import { lateInStage } from '@/lib/cockpit/nudging/late-in-stage';
import { lateRounds } from '@/lib/cockpit/nudging/late-rounds';
import { nudge } from '@/lib/cockpit/nudging/nudge';
import { roundCockpit } from '@/lib/cockpit/queries';
import { db } from '@/lib/db/client';
import { createApplication } from '@/tests/factories/applications';
import { noticeEndsAt, releasedRound } from '@/tests/factories/awards';
import { createOrganisation } from '@/tests/factories/organisations';
import { actorWith, at, testNow } from '@/tests/factories/people';
import { createAssignment, createReviewWorld, openTestStage } from '@/tests/factories/reviews';
import { createRound } from '@/tests/factories/rounds';
import { contractPlace, mightyElsewhere } from '@/tests/support/contract-place';
import { doorContract, never } from '@/tests/support/door-contract';

const DAY_MS = 86_400_000;
const later = (days: number): Date => new Date(testNow.getTime() + days * DAY_MS);

/** A round whose application went back to its organisation, and is to be back the day before. */
async function returned(place: Parameters<typeof createRound>[0]['region']) {
  const round = await createRound({ region: place, status: 'SCREENING' });
  const organisation = await createOrganisation(place);
  const { id } = await createApplication({ round, organisation, status: 'RETURNED', title: '退回的项目' });
  await db.application.update({ where: { id }, data: { correctionDueAt: later(-1) } });
  return { roundId: round.id, target: id, organisation };
}

/** A stage one of whose sheets is begun and late by a day, one is in, and one is in vain. */
async function lateStage() {
  const world = await createReviewWorld();
  const { stageId, applications, experts, round, officer, observer } = world;
  await openTestStage(world, stageId);
  await db.reviewStage.update({ where: { id: stageId }, data: { dueAt: later(-1) } });
  const [first, second, third] = applications.map(({ id }) => id);
  const [one, other] = experts;
  if (!first || !second || !third || !one || !other) throw new Error('the world is too small');
  await createAssignment({ stageId, applicationId: first, expert: one, status: 'ACCEPTED' });
  await createAssignment({ stageId, applicationId: second, expert: one });
  await createAssignment({ stageId, applicationId: first, expert: other, total: '80.00' });
  await createAssignment({ stageId, applicationId: third, expert: other });
  await db.application.update({ where: { id: third }, data: { status: 'WITHDRAWN' } });
  return { roundId: round.id, stageId, officer, observer, one };
}

const letterIds = async () => (await db.letter.findMany({ select: { id: true } })).map(({ id }) => id);
const lettersSince = (before: string[]) =>
  db.letter.findMany({
    where: { id: { notIn: before } },
    orderBy: { id: 'asc' },
    select: { toName: true, subject: true, body: true },
  });
const place = await contractPlace();

doorContract(nudge, {
  fresh: async () => {
    const { roundId, target } = await returned(place.district);
    return { by: place.officer, input: { roundId, group: 'ORGANISATION' as const, target } };
  },
  result: { count: 1 },
  trail: ({ input }) => ({ entityId: input.roundId, cityId: place.city.id }),
  forbidden: () => place.observer,
  refused: {
    'cockpit.problems.nobodyLate': ({ input }) => ({ input: { ...input, group: 'EXPERT' as const, target: '' } }),
    'cockpit.problems.nudgedToday': async () => {
      const { roundId } = await returned(place.district);
      const input = { roundId, group: 'ORGANISATION' as const };
      await nudge(input, at(place.officer));
      return { input };
    },
  },
  invalid: { roundId: '', group: 'NOBODY', target: 'x'.repeat(141) },
  version: never('it changes nothing of the round; a letter a day is told apart by its day'),
  again: 'refused',
});

describe('who is awaited', () => {
  test('experts whose sheets are due, by stage; neither those handed in nor those in vain', async () => {
    const { roundId, stageId, officer, observer, one } = await lateStage();
    const { late } = await roundCockpit({ roundId }, at(officer));
    expect(late).toMatchObject([
      {
        group: 'EXPERT',
        target: `${stageId}.${one.expertId}`,
        name: '专家1',
        due: { kind: 'sheets', count: 2 },
        nudgedAt: null,
      },
    ]);
    // The stage hides its experts from each other and from those who watch.
    const watched = await roundCockpit({ roundId }, at(observer));
    expect(watched.late).toMatchObject([{ group: 'EXPERT', target: 'EXPERT.0', name: '', due: { count: 2 } }]);
  });

  test('a date that is far off awaits nobody', async () => {
    const { roundId, stageId, officer } = await lateStage();
    const lateBy = async (days: number) => {
      await db.reviewStage.update({ where: { id: stageId }, data: { dueAt: later(days) } });
      return (await roundCockpit({ roundId }, at(officer))).late.length;
    };
    expect([await lateBy(4), await lateBy(3)]).toEqual([0, 1]);
  });

  test('the office itself, when publicity has ended or the review begins over what is not screened', async () => {
    const { round, officer } = await releasedRound();
    const watcher = await actorWith('OBSERVER', await db.region.findUniqueOrThrow({ where: { id: round.regionId } }));
    const kinds = async (now: Date, actor = watcher) =>
      (await roundCockpit({ roundId: round.id }, at(actor, now))).late.map(({ due }) => due.kind);
    expect(await kinds(new Date(noticeEndsAt.getTime() - 1))).toEqual([]);
    expect(await kinds(noticeEndsAt)).toEqual(['confirmation']);
    // It is among the office's own things, and nobody asks oneself.
    expect(await kinds(noticeEndsAt, officer)).toEqual([]);
    const { roundId } = await returned(place.district);
    const screened = await createRound({ region: place.district, status: 'SCREENING' });
    await createApplication({
      round: screened,
      organisation: await createOrganisation(place.district),
      status: 'SUBMITTED',
    });
    const late = async (now: Date) =>
      (await roundCockpit({ roundId: screened.id }, at(place.observer, now))).late.map(({ due }) => due.kind);
    expect(await late(new Date('2026-03-28T00:00:00+08:00'))).toEqual([]);
    expect(await late(new Date('2026-03-29T00:00:00+08:00'))).toEqual(['screening']);
    expect(roundId).not.toBe(screened.id);
  });
});

describe('asking', () => {
  test('an expert gets one letter a day that names no applicant, and the page says when', async () => {
    const { roundId, officer, one } = await lateStage();
    const before = await letterIds();
    await nudge({ roundId, group: 'EXPERT' }, at(officer));
    await expect(nudge({ roundId, group: 'EXPERT' }, at(officer, later(0.1)))).rejects.toMatchObject({
      kind: 'refused',
    });
    const letters = await lettersSince(before);
    expect(letters).toMatchObject([{ toName: one.name, subject: expect.stringContaining('催办') }]);
    expect(letters[0]?.body).toContain('尚有 2 份评审由您完成');
    expect(letters[0]?.body).not.toContain('项目1');
    expect((await roundCockpit({ roundId }, at(officer))).late[0]?.nudgedAt).toEqual(testNow);
    await nudge({ roundId, group: 'EXPERT' }, at(officer, later(1)));
    expect(await lettersSince(before)).toHaveLength(2);
  });

  test('a group is asked as one, but for who was asked already', async () => {
    const { roundId, target } = await returned(place.district);
    const organisation = await createOrganisation(place.district, { name: '另一机构' });
    const round = await db.round.findUniqueOrThrow({ where: { id: roundId } });
    const application = await createApplication({ round, organisation, status: 'RETURNED' });
    await db.application.update({ where: { id: application.id }, data: { correctionDueAt: later(2) } });
    await nudge({ roundId, group: 'ORGANISATION', target }, at(place.officer));
    const before = await db.nudge.count();
    await nudge({ roundId, group: 'ORGANISATION' }, at(place.officer));
    const since = await db.nudge.findMany({ where: { roundId }, orderBy: { id: 'asc' }, skip: 1 });
    expect(since.map((one) => one.target)).toEqual([application.id]);
    expect(await db.nudge.count()).toBe(before + 1);
  });

  test('an office is everybody who holds it in the round’s own region', async () => {
    const { round, officer, district, city } = await releasedRound();
    const above = await actorWith('OFFICER', city, '市局干部');
    await actorWith('OFFICER', district, '另一干部');
    const before = await letterIds();
    await nudge({ roundId: round.id, group: 'OFFICE' }, at(above, noticeEndsAt));
    const names = (await lettersSince(before)).map(({ toName }) => toName);
    expect(names.toSorted()).toEqual([officer.name, '另一干部'].toSorted());
  });
});

describe('where else it is read', () => {
  test('the page of a stage names the experts who are awaited there, to whoever may ask them', async () => {
    const { roundId, stageId, officer, observer, one } = await lateStage();
    expect(await lateInStage({ roundId, stageId }, at(officer))).toMatchObject([
      { target: `${stageId}.${one.expertId}` },
    ]);
    expect(await lateInStage({ roundId, stageId }, at(observer))).toEqual([]);
    await expect(lateInStage({ roundId, stageId }, at(await mightyElsewhere()))).rejects.toMatchObject({
      kind: 'not-found',
    });
  });

  test('whoever watches reads what is overdue of which kind, without names', async () => {
    const { roundId, observer } = await lateStage();
    expect((await lateRounds({}, at(observer))).filter(({ id }) => id === roundId)).toMatchObject([
      { kinds: [{ kind: 'sheets', count: 1, since: later(-1) }] },
    ]);
    expect(await lateRounds({}, at(await mightyElsewhere()))).toEqual([]);
  });
});
