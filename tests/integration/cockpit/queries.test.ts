import { describe, expect, test } from 'vitest';
import { roundCockpit } from '@/lib/cockpit/queries';
import { db } from '@/lib/db/client';
import { waitingForOfficer } from '@/lib/inbox/waiting-for';
import { visitor } from '@/lib/kernel/actor';
import { roundsOfFund } from '@/lib/rounds/rounds-of-fund';
import { createApplication } from '@/tests/factories/applications';
import { decidingNow, noticeEndsAt, releasedRound } from '@/tests/factories/awards';
import { objectedRound } from '@/tests/factories/objections';
import { createOrganisation, memberActor } from '@/tests/factories/organisations';
import { actorWith, at, createCity, plainActor } from '@/tests/factories/people';
import { createReviewWorld, openTestStage } from '@/tests/factories/reviews';
import { createRound } from '@/tests/factories/rounds';
import { mightyElsewhere } from '@/tests/support/contract-place';

const notFound = { kind: 'not-found' };

describe('who finds a round’s cockpit', () => {
  test('its office and its observers; nobody else, whatever they are elsewhere', async () => {
    const { round, officer, district, street, organisation } = await releasedRound();
    const address = { roundId: round.id };
    expect((await roundCockpit(address, at(officer))).header.mayManage).toBe(true);
    const watched = await roundCockpit(address, at(await actorWith('OBSERVER', district)));
    expect(watched).toMatchObject({ header: { mayManage: false, moves: [] }, waiting: [] });
    const strangers = [
      visitor,
      await plainActor(),
      await mightyElsewhere(),
      await actorWith('OFFICER', street),
      await memberActor(organisation),
    ];
    for (const stranger of strangers) await expect(roundCockpit(address, at(stranger))).rejects.toMatchObject(notFound);
    await expect(roundCockpit({ roundId: 'nowhere' }, at(officer))).rejects.toMatchObject(notFound);
  });
});

describe('the funnel', () => {
  test('counts what is left after each step; who left stands apart, and nought stands nowhere', async () => {
    const { round, officer, stageId, district } = await createReviewWorld({ applications: 3 });
    const organisation = await createOrganisation(district);
    for (const status of ['DRAFT', 'SUBMITTED', 'RETURNED', 'INELIGIBLE'] as const)
      await createApplication({ round, organisation, status });
    const funnel = async () => (await roundCockpit({ roundId: round.id }, at(officer))).funnel;
    expect(await funnel()).toEqual({
      mined: null,
      started: 7,
      submitted: 6,
      levels: [],
      accepted: 3,
      waiting: 1,
      stages: [],
      proposed: 0,
      awarded: 0,
      exits: [
        { status: 'RETURNED', count: 1 },
        { status: 'INELIGIBLE', count: 1 },
      ],
    });
    await db.application.updateMany({
      where: { roundId: round.id, status: { in: ['SUBMITTED', 'RETURNED'] } },
      data: { status: 'INELIGIBLE' },
    });
    await openTestStage({ officer }, stageId);
    const [entered] = await db.stageEntry.findMany({ where: { stageId } });
    await db.application.update({ where: { id: entered?.applicationId ?? '' }, data: { status: 'WITHDRAWN' } });
    // Withdrawn out of a stage, it had been accepted all the same.
    expect(await funnel()).toMatchObject({
      accepted: 3,
      stages: [{ id: stageId, entries: 3 }],
      exits: [
        { status: 'INELIGIBLE', count: 3 },
        { status: 'WITHDRAWN', count: 1 },
      ],
    });
  });
});

describe('the record', () => {
  test('the timeline takes its dates from what was done', async () => {
    const { round, officer } = await releasedRound();
    const { steps, waiting } = await roundCockpit({ roundId: round.id }, at(officer, noticeEndsAt));
    expect(steps.slice(-4, -1)).toMatchObject([
      { kind: 'decide', state: 'done', actual: { to: decidingNow } },
      { kind: 'publicise', state: 'done', workingDays: 5 },
      { kind: 'confirm', state: 'current', lateDays: 0 },
    ]);
    expect(waiting.map(({ verbKey }) => verbKey)).toEqual(['awards.waiting.verbs.confirm']);
  });

  test('what waits in another round is not in it', async () => {
    const { round, officer, district } = await releasedRound();
    await createRound({ region: district, status: 'DRAFT' });
    const { waiting } = await roundCockpit({ roundId: round.id }, at(officer, decidingNow));
    expect(waiting).toEqual([]);
  });

  test('lists whatever the first screen lists for it, an objection among it, which has a page of its own', async () => {
    const { round, context } = await objectedRound();
    const home = await waitingForOfficer({}, context);
    const { waiting } = await roundCockpit({ roundId: round.id }, context);
    expect(waiting.map(({ verbKey }) => verbKey)).toEqual(['awards.waiting.verbs.objections']);
    expect(waiting.map(({ key }) => key)).toEqual(
      home.filter(({ about }) => about.startsWith(round.title)).map(({ key }) => key),
    );
  });
});

describe('the money', () => {
  test('adds up: what there is, what is asked, what goes out, what is left', async () => {
    const { round, officer } = await releasedRound();
    const { money } = await roundCockpit({ roundId: round.id }, at(officer));
    expect(money).toMatchObject({
      totalFen: 100_000_000n,
      requestedFen: 13_500_000n,
      awardedFen: 9_000_000n,
      leftFen: 91_000_000n,
      funds: [{ amountFen: 100_000_000n, awardedFen: 9_000_000n }],
    });
  });

  test('a round without money has none to show', async () => {
    const { district } = await createCity();
    const round = await createRound({ region: district, status: 'DRAFT' });
    await db.fundingLine.deleteMany({ where: { roundId: round.id } });
    const { money } = await roundCockpit({ roundId: round.id }, at(await actorWith('OFFICER', district)));
    expect(money).toBeNull();
  });
});

describe('the rounds of a fund', () => {
  test('whoever sees the fund sees the rounds they may see, with what each takes of it', async () => {
    const { round, officer, district, city, street } = await releasedRound();
    const line = await db.fundingLine.findFirstOrThrow({ where: { roundId: round.id } });
    const address = { fundId: line.fundId };
    const rounds = (actor: Parameters<typeof at>[0]) => roundsOfFund(address, at(actor));
    expect(await rounds(officer)).toMatchObject([{ id: round.id, amountFen: 100_000_000n, awardedFen: 0n }]);
    expect(await rounds(await actorWith('OBSERVER', district))).toHaveLength(1);
    expect(await rounds(await actorWith('OFFICER', city))).toHaveLength(1);
    for (const stranger of [visitor, await plainActor(), await mightyElsewhere(), await actorWith('OFFICER', street)])
      await expect(rounds(stranger)).rejects.toMatchObject(notFound);
  });
});
