import { beforeAll, expect, test } from 'vitest';
import { ownList } from '@/lib/applications/own-list';
import { applicationsOfMine } from '@/lib/applications/read-own-list';
import { callList } from '@/lib/demands/calls/call-list';
import { officeDemandCalls } from '@/lib/demands/calls/read-call-list';
import { demandList } from '@/lib/demands/lists/demand-list';
import { officeDemands } from '@/lib/demands/lists/read-demand-list';
import { fundList } from '@/lib/funds/fund-list';
import { officeFunds } from '@/lib/funds/read-fund-list';
import { type Actor, visitor } from '@/lib/kernel/actor';
import { keyOf } from '@/lib/lists/key';
import type { AnyList } from '@/lib/lists/list';
import { organisationList } from '@/lib/organisations/organisation-list';
import { officeOrganisations } from '@/lib/organisations/read-organisation-list';
import { pastProjectList } from '@/lib/past/projects/past-project-list';
import { officePastProjects } from '@/lib/past/projects/read-past-project-list';
import { peopleList } from '@/lib/regions/appointments/people-list';
import { appointedPeople } from '@/lib/regions/appointments/people-queries';
import { expertList } from '@/lib/reviews/expert-list';
import { officeExperts } from '@/lib/reviews/read-expert-list';
import { progressList } from '@/lib/reviews/stages/entry-list';
import { stageDetail } from '@/lib/reviews/stages/stage-detail';
import { publishedList } from '@/lib/rounds/published/published-list';
import { publishedRounds } from '@/lib/rounds/published/published-rounds';
import { officeRounds } from '@/lib/rounds/read-round-list';
import { roundList } from '@/lib/rounds/round-list';
import { createApplication } from '@/tests/factories/applications';
import { createDemand, createDemandCallRow } from '@/tests/factories/demands';
import { createOrganisation, memberActor } from '@/tests/factories/organisations';
import { createPastRound, takenPastImport } from '@/tests/factories/past';
import { actorWith, administratorWith, at, createCity } from '@/tests/factories/people';
import { createExpert, createReviewWorld, openTestStage, type ReviewWorld } from '@/tests/factories/reviews';
import { createFund, createRound } from '@/tests/factories/rounds';
import { temporaryFiles } from '@/tests/support/files';
import { some } from '@/tests/support/some';

temporaryFiles();

type Page = { rows: { id: string }[] };
type Address = Record<string, string>;
type Read = (address: Address) => Promise<Page>;

let [officer, owner, security, world] = [] as unknown as [Actor, Actor, Actor, ReviewWorld];

beforeAll(async () => {
  const { city, district, street } = await createCity('甲市');
  [officer, security] = [await actorWith('OFFICER', city), await administratorWith('SECURITY_ADMINISTRATOR')];
  const organisation = await createOrganisation(street, { name: '湖滨社工中心' });
  owner = await memberActor(organisation);
  for (const [index, region] of [district, street, district].entries()) {
    const round = await createRound({ region: district, status: 'OPEN', title: `批次${index % 2}` });
    await createApplication({ round, organisation, status: 'DRAFT', title: `项目${index % 2}` });
    const call = await createDemandCallRow({ region: index === 0 ? city : district });
    await createDemand({ call, region, status: index === 0 ? 'PUBLISHED' : 'VERIFYING' });
    await createFund({ region: index === 0 ? city : district });
    await createExpert(city, { name: `专家${index % 2}` });
    await createOrganisation(region, { name: `组织${index % 2}` });
    await actorWith('OFFICER', region);
  }
  const { id: pastRoundId } = await createPastRound(district, officer);
  const past = ['项目0,组织0,无,500,立项', '项目0,组织1,无,,未立项', '项目1,组织0,无,500,立项'];
  await takenPastImport(pastRoundId, past, officer);
  world = await createReviewWorld();
  await openTestStage(world, world.stageId);
});

const lists = [
  [pastProjectList, (address: Address) => officePastProjects(address, at(officer)).then(({ page }) => page)],
  [fundList, (address: Address) => officeFunds(address, at(officer)).then(({ page }) => page)],
  [roundList, (address: Address) => officeRounds(address, at(officer)).then(({ page }) => page)],
  [expertList, (address: Address) => officeExperts(address, at(officer)).then(({ page }) => page)],
  [callList, (address: Address) => officeDemandCalls(address, at(officer)).then(({ page }) => page)],
  [demandList, (address: Address) => officeDemands({ status: '', ...address }, at(officer)).then(({ page }) => page)],
  [organisationList, (address: Address) => officeOrganisations(address, at(officer)).then(({ page }) => page)],
  [peopleList, (address: Address) => appointedPeople(address, at(security)).then(({ page }) => page)],
  [publishedList, (address: Address) => publishedRounds(address, at(visitor)).then(({ page }) => page)],
  [ownList, (address: Address) => applicationsOfMine(address, at(owner)).then(({ page }) => page)],
] as unknown as [AnyList, Read][];

const everyOrder = lists.flatMap(([list, read]) =>
  Object.entries(list.orders).map(([sort, order]) => [list.name, sort, { list, read, order }] as const),
);

test.each(everyOrder)('%s by %s shows every row either way, and goes on from any', async (_name, sort, one) => {
  const { list, read, order } = one;
  const ids = async (way: 'asc' | 'desc') => (await read({ sort, order: way })).rows.map(({ id }) => id);
  const [up, down] = [await ids('asc'), await ids('desc')];
  expect(up.length).toBeGreaterThan(2);
  expect(new Set(up)).toEqual(new Set(down));
  if (order.nulls === undefined) expect(down).toEqual(up.toReversed());
  const { rows } = await read({ sort, order: 'asc' });
  const [first] = rows;
  if (first === undefined) throw new Error(`${list.name} is empty`);
  const after = await read({ sort, order: 'asc', after: keyOf(first, { order, direction: 'asc' }) });
  expect(after.rows.map(({ id }) => id)).toEqual(up.slice(1));
});

test('the applications of a stage are put in order by name, organisation and what came in', async () => {
  const address = { roundId: world.round.id, stageId: world.stageId };
  const read = async (sort: string, order: string) =>
    (await stageDetail({ ...address, sort, order }, at(world.officer))).entries.rows;
  for (const sort of some(Object.keys(progressList.orders).filter((name) => name !== 'place'))) {
    const [up, down] = [await read(sort, 'asc'), await read(sort, 'desc')];
    expect(new Set(up.map(({ id }) => id))).toEqual(new Set(down.map(({ id }) => id)));
    expect(up).toHaveLength(world.applications.length);
  }
  const titles = (await read('title', 'desc')).map(({ title }) => title);
  expect(titles).toEqual((await read('title', 'asc')).map(({ title }) => title).toReversed());
});
