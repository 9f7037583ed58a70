import { beforeAll, expect, it } from 'vitest';
import { putPlaces } from '@/lib/applications/filling/places';
import { confirmAwards } from '@/lib/awards/publicity/confirm-awards';
import { db } from '@/lib/db/client';
import { threeLists } from '@/lib/disclosure/three-lists';
import { traceOfDemand, traceOfProject } from '@/lib/disclosure/trace';
import { SYSTEM_PERSON_ID, visitor } from '@/lib/kernel/actor';
import { noticeEndsAt, releasedRound } from '@/tests/factories/awards';
import { createDemand, createDemandCallRow } from '@/tests/factories/demands';
import { at, testNow } from '@/tests/factories/people';
import { createTopicRow } from '@/tests/factories/topics';

type Released = Awaited<ReturnType<typeof releasedRound>>;
let released: Released;
let [led, idle, free, hidden] = [] as unknown as Awaited<ReturnType<typeof createDemand>>[] as [D, D, D, D];
type D = Awaited<ReturnType<typeof createDemand>>;
let topicId = '';

/** One topic with two applications, the first of them awarded; one topic nobody was awarded for. */
beforeAll(async () => {
  released = await releasedRound({ awards: 1, shortlisted: 2 });
  const { city, street, round, applications, officer, organisation } = released;
  const call = await createDemandCallRow({ region: city });
  const demand = (status: 'BUNDLED' | 'PUBLISHED' | 'VERIFYING', title: string) =>
    createDemand({ call, region: street, status, title });
  [led, idle, free, hidden] = [
    await demand('BUNDLED', '独居老人送餐'),
    await demand('BUNDLED', '楼道堆物'),
    await demand('PUBLISHED', '小区停车'),
    await demand('VERIFYING', '尚未核实'),
  ];
  const topic = await createTopicRow({ round, demandIds: [led.id], title: '助餐' });
  await createTopicRow({ round, demandIds: [idle.id], title: '楼道' });
  topicId = topic.id;
  await db.application.updateMany({
    where: { id: { in: applications.map(({ id }) => id) } },
    data: { topicId },
  });
  for (const { id } of applications) await putPlaces(db, id, [street.id]);
  await confirmAwards({ roundId: round.id, version: 1 }, at(officer, noticeEndsAt));
  await db.demandClaim.create({
    data: {
      demandId: free.id,
      organisationId: organisation.id,
      pledgeFen: 100_000n,
      claimedAt: testNow,
      claimedById: SYSTEM_PERSON_ID,
    },
  });
});

it('moves the demands of an awarded topic into the project and frees those of the others', async () => {
  const rows = await db.demand.findMany({
    where: { id: { in: [led.id, idle.id] } },
    orderBy: { number: 'asc' },
    select: { id: true, status: true },
  });
  expect(Object.fromEntries(rows.map(({ id, status }) => [id, status]))).toEqual({
    [led.id]: 'IN_PROJECT',
    [idle.id]: 'PUBLISHED',
  });
});

it('leads from the demand to the project and back to the demand', async () => {
  const {
    round,
    applications: [awarded],
    organisation,
  } = released;
  const forward = await traceOfDemand({ demandId: led.id }, at(visitor, noticeEndsAt));
  const project = { id: awarded?.id, title: '入围项目1', organisationName: organisation.name, amountFen: 4_500_000n };
  expect(forward).toMatchObject({
    hereId: led.id,
    demands: [{ id: led.id, title: '独居老人送餐' }],
    topics: [
      {
        id: topicId,
        number: 1,
        title: '助餐',
        round: { id: round.id },
        applications: 2,
        applyBy: null,
        projects: [project],
      },
    ],
    claimedBy: null,
  });
  const backward = await traceOfProject({ applicationId: awarded?.id ?? '' }, at(visitor, noticeEndsAt));
  expect(backward).toEqual({ ...forward, hereId: awarded?.id });
});

it('says nothing of what is not public, and not how many apply before the round closes', async () => {
  await expect(traceOfDemand({ demandId: hidden.id }, at(visitor, noticeEndsAt))).rejects.toMatchObject({
    kind: 'not-found',
  });
  await expect(
    traceOfProject({ applicationId: released.applications[1]?.id ?? '' }, at(visitor, noticeEndsAt)),
  ).rejects.toMatchObject({ kind: 'not-found' });
  expect(await traceOfDemand({ demandId: free.id }, at(visitor, noticeEndsAt))).toMatchObject({
    topics: [],
    claimedBy: { id: released.organisation.id },
  });
  const { round } = released;
  await db.round.update({ where: { id: round.id }, data: { status: 'OPEN' } });
  expect((await traceOfDemand({ demandId: led.id }, at(visitor))).topics[0]).toMatchObject({
    applications: null,
    projects: [],
  });
  await db.round.update({ where: { id: round.id }, data: { status: 'AWARDED' } });
});

it('lists what a region needs, who can do it and what is done, and nothing of elsewhere', async () => {
  const {
    street,
    organisation,
    applications: [awarded],
  } = released;
  const lists = await threeLists({ regionId: street.id, list: 'demands', page: 1 }, at(visitor));
  expect(lists?.counts).toEqual({ demands: 3, resources: 1, projects: 2 });
  expect(lists?.above).toEqual({ id: street.parentId, name: expect.any(String) as string });
  expect(lists?.demands.map(({ title }) => title).sort()).toEqual(['小区停车', '楼道堆物', '独居老人送餐'].sort());
  expect((await threeLists({ regionId: street.id, list: 'resources', page: 1 }, at(visitor))).resources).toMatchObject([
    { id: organisation.id, projects: 1 },
  ]);
  const { projects } = (await threeLists({ regionId: street.id, list: 'projects', page: 1 }, at(visitor))) ?? {
    projects: [],
  };
  expect(projects).toMatchObject([
    { id: awarded?.id, kind: 'awarded', amountFen: 4_500_000n },
    { kind: 'claimed', demandId: free.id, amountFen: 100_000n },
  ]);
  expect((await threeLists({ regionId: street.id, list: 'projects', page: 2 }, at(visitor))).projects).toEqual([]);
  await expect(threeLists({ regionId: 'nowhere', list: 'demands', page: 1 }, at(visitor))).rejects.toMatchObject({
    kind: 'not-found',
  });
});
