import { beforeAll, expect, test } from 'vitest';
import { roundApplications } from '@/lib/applications/read-office-list';
import { applicationsOfMine } from '@/lib/applications/read-own-list';
import { decisionsOfRound } from '@/lib/awards/deciding/decisions-of-round';
import { noticeOfRound } from '@/lib/awards/publicity/publicity-queries';
import { countStatements } from '@/lib/db/count-statements';
import { officeDemandCalls } from '@/lib/demands/calls/read-call-list';
import { officeDemands } from '@/lib/demands/lists/read-demand-list';
import { officeFunds } from '@/lib/funds/read-fund-list';
import type { Actor } from '@/lib/kernel/actor';
import { myOrganisations } from '@/lib/organisations/queries';
import { officeOrganisations } from '@/lib/organisations/read-organisation-list';
import { officeExperts } from '@/lib/reviews/read-expert-list';
import { reviewsOfApplication } from '@/lib/reviews/reviews-of-application';
import { expertAssignments } from '@/lib/reviews/scoring/my-assignments';
import { stageDetail } from '@/lib/reviews/stages/stage-detail';
import { stageEntry } from '@/lib/reviews/stages/stage-entry';
import { officeRounds } from '@/lib/rounds/read-round-list';
import { topicGuide } from '@/lib/topics/guide';
import { topicsOfRound } from '@/lib/topics/queries';
import { releasedRound } from '@/tests/factories/awards';
import { createDemand, createDemandCallRow } from '@/tests/factories/demands';
import { createOrganisation, memberActor } from '@/tests/factories/organisations';
import { actorWith, at, createCity } from '@/tests/factories/people';
import { createAssignment, createReviewWorld, openTestStage } from '@/tests/factories/reviews';
import { createRound } from '@/tests/factories/rounds';
import { createTopicRow } from '@/tests/factories/topics';

/** A city in which there are as many of everything that has a list. */
async function cityWith(many: number) {
  const { city, district } = await createCity('乙市');
  const [call] = await times(many, () => createDemandCallRow({ region: city }));
  if (call === undefined) throw new Error('nothing to count');
  await times(many, () => createDemand({ call, region: district }));
  const [round] = await times(many, () => createRound({ region: district }));
  if (round === undefined) throw new Error('nothing to count');
  await times(many, () => createTopicRow({ round }));
  const organisations = await times(many, (place) => createOrganisation(district, { name: `测试机构${place}` }));
  const decided = await releasedRound({ shortlisted: many, awards: many });
  const members = await Promise.all(organisations.map((organisation) => memberActor(organisation)));
  const [member] = members;
  if (member === undefined) throw new Error('nothing to count');
  return {
    round,
    decided,
    review: await scored(many),
    officer: await actorWith('OFFICER', city),
    applicant: await memberActor(decided.organisation),
    member: { ...member, memberships: members.flatMap(({ memberships }) => memberships) },
  };
}

/** A stage with as many applications, experts and sheets of each: all of them on each application. */
async function scored(many: number) {
  const world = await createReviewWorld({ applications: many, experts: many, reviewsPerEntry: many });
  await openTestStage(world, world.stageId);
  for (const { id: applicationId } of world.applications)
    for (const expert of world.experts)
      await createAssignment({ stageId: world.stageId, applicationId, expert, status: 'ACCEPTED' });
  const [[application], [expert]] = [world.applications, world.experts];
  if (application === undefined || expert === undefined) throw new Error('nothing to count');
  return {
    roundId: world.round.id,
    stageId: world.stageId,
    applicationId: application.id,
    officer: world.officer,
    keeper: await actorWith('OFFICER', world.city),
    expert,
  };
}

/** One after the other: numbers are given out in turn. */
async function times<Made>(many: number, make: (place: number) => Promise<Made>): Promise<Made[]> {
  const made: Made[] = [];
  for (let place = 1; place <= many; place += 1) made.push(await make(place));
  return made;
}

type City = Awaited<ReturnType<typeof cityWith>>;
type Count = (city: City) => Promise<{ statements: number; rows: number }>;

/** What a page reads, counted, with how many of its rows it found: a page that shows none proves nothing. */
function reads<Read>(
  asker: (city: City) => Actor,
  ask: (city: City, who: ReturnType<typeof at>) => Promise<Read>,
  rowsOf: (read: Read) => readonly unknown[],
): Count {
  return async (city) => {
    const { result, statements } = await countStatements(() => ask(city, at(asker(city))));
    return { statements, rows: rowsOf(result).length };
  };
}

const office = ({ officer }: City) => officer;
const reviewing = ({ review }: City) => review.officer;
const deciding = ({ decided }: City) => decided.officer;
const ofDecided = ({ decided }: City) => ({ roundId: decided.round.id });

const table: [page: string, count: Count][] = [
  [
    '/office/rounds/[roundId]/applications',
    reads(
      reviewing,
      ({ review }, who) => roundApplications({ roundId: review.roundId }, who),
      ({ page }) => page.rows,
    ),
  ],
  [
    '/office/rounds/[roundId]/decisions',
    reads(
      deciding,
      (city, who) => decisionsOfRound(ofDecided(city), who),
      ({ rows }) => rows,
    ),
  ],
  [
    '/office/rounds/[roundId]/publicity',
    reads(
      deciding,
      (city, who) => noticeOfRound(ofDecided(city), who),
      (read) => (read.notice === null ? [] : read.lines),
    ),
  ],
  [
    '/office/rounds/[roundId]/stages/[stageId]',
    reads(
      reviewing,
      ({ review }, who) => stageDetail(review, who),
      ({ entries, panel }) => (panel.length === entries.rows.length ? panel : []),
    ),
  ],
  [
    '/office/rounds/[roundId]/stages/[stageId]/[applicationId]',
    reads(
      reviewing,
      ({ review }, who) => stageEntry(review, who),
      ({ sheets }) => sheets,
    ),
  ],
  [
    '/office/applications/[applicationId], its reviews',
    reads(
      reviewing,
      ({ review }, who) => reviewsOfApplication(review, who),
      (entries) => entries.flatMap(({ sheets }) => sheets),
    ),
  ],
  [
    '/office/experts',
    reads(
      ({ review }) => review.keeper,
      (_, who) => officeExperts({}, who),
      ({ page }) => page.rows,
    ),
  ],
  [
    '/office/demands',
    reads(
      office,
      (_, who) => officeDemands({}, who),
      ({ page }) => page.rows,
    ),
  ],
  [
    '/office/demand-calls',
    reads(
      office,
      (_, who) => officeDemandCalls({}, who),
      ({ page }) => page.rows,
    ),
  ],
  [
    '/office/rounds',
    reads(
      office,
      (_, who) => officeRounds({}, who),
      ({ page }) => page.rows,
    ),
  ],
  [
    '/office/funds',
    reads(
      office,
      (_, who) => officeFunds({}, who),
      ({ page }) => page.rows,
    ),
  ],
  [
    '/office/organisations',
    reads(
      office,
      (_, who) => officeOrganisations({}, who),
      ({ page }) => page.rows,
    ),
  ],
  [
    '/office/rounds/[roundId]/topics',
    reads(
      office,
      ({ round }, who) => topicsOfRound({ roundId: round.id }, who),
      ({ topics }) => topics,
    ),
  ],
  [
    '/calls/[roundId]/topics',
    reads(
      office,
      ({ round }, who) => topicGuide({ roundId: round.id }, who),
      ({ topics }) => topics,
    ),
  ],
  [
    '/my/organisations',
    reads(
      ({ member }) => member,
      (_, who) => myOrganisations({}, who),
      (rows) => rows,
    ),
  ],
  [
    '/my/applications',
    reads(
      ({ applicant }) => applicant,
      (_, who) => applicationsOfMine({}, who),
      ({ page }) => page.rows,
    ),
  ],
  [
    '/review/assignments',
    reads(
      ({ review }) => review.expert,
      (_, who) => expertAssignments({}, who),
      ({ stages }) => stages.flatMap(({ assignments }) => assignments),
    ),
  ],
];

let [one, three]: (City | undefined)[] = [];
beforeAll(async () => {
  [one, three] = [await cityWith(1), await cityWith(3)];
});

test.each(table)('%s asks the database as often for three rows as for one', async (_page, count) => {
  if (one === undefined || three === undefined) throw new Error('there is no scene');
  const { statements, rows } = await count(one);
  expect(rows).toBe(1);
  expect(await count(three)).toEqual({ statements, rows: 3 });
});
