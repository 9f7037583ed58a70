import { beforeAll, expect, test } from 'vitest';
import { draftAmendment } from '@/lib/amendments/draft-amendment';
import { publishedAmendments } from '@/lib/amendments/published-amendments';
import { amendmentOf, amendmentsOfRound } from '@/lib/amendments/queries';
import { alikeApplications } from '@/lib/applications/alike/alike-applications';
import { applicationOfMine, applicationToCheck } from '@/lib/applications/applicant-queries';
import { formOfPlan } from '@/lib/applications/filling/round-form';
import { sectionToFill } from '@/lib/applications/filling/section-to-fill';
import { chancesIn } from '@/lib/applications/gates/chances-in';
import { officeApplication } from '@/lib/applications/office-queries';
import { roundApplications } from '@/lib/applications/read-office-list';
import { applicationsOfMine } from '@/lib/applications/read-own-list';
import { receiptOf } from '@/lib/applications/submission/receipt-of';
import { decisionsOfRound } from '@/lib/awards/deciding/decisions-of-round';
import { noticeOfRound } from '@/lib/awards/publicity/publicity-queries';
import { countStatements } from '@/lib/db/count-statements';
import { callsToEnterInto, demandCallDetail, publicDemandCall } from '@/lib/demands/calls/call-queries';
import { officeDemandCalls } from '@/lib/demands/calls/read-call-list';
import { publicHeat } from '@/lib/demands/heat';
import { officeDemands } from '@/lib/demands/lists/read-demand-list';
import { publicDemands } from '@/lib/demands/lists/read-public-list';
import { publicDemand } from '@/lib/demands/public-queries';
import { demandDetail } from '@/lib/demands/queries';
import { demandReceipt, myDemands } from '@/lib/demands/submitting/own-queries';
import { givenInAll } from '@/lib/disclosure/given';
import { publicOrganisation } from '@/lib/disclosure/organisations';
import { latestResults, publicResults } from '@/lib/disclosure/results';
import { threeLists } from '@/lib/disclosure/three-lists';
import { traceOfDemand } from '@/lib/disclosure/trace';
import { expertDetail } from '@/lib/experts/queries';
import { applicationExports } from '@/lib/exports/queries';
import { fundOf } from '@/lib/funds/queries';
import { officeFunds } from '@/lib/funds/read-fund-list';
import { importDesk, publishedHistory } from '@/lib/history/queries';
import { waitingForOfficer } from '@/lib/inbox/waiting-for';
import { type Actor, visitor } from '@/lib/kernel/actor';
import { ownViews } from '@/lib/lists/views/own-views';
import { myOrganisations, organisationDetail } from '@/lib/organisations/queries';
import { officeOrganisations } from '@/lib/organisations/read-organisation-list';
import { ownLetters } from '@/lib/people/messages/own-letters';
import { ownAccount } from '@/lib/people/queries';
import { ownSecondFactor } from '@/lib/people/second-factor/queries';
import { beginTemplateEdit } from '@/lib/plans/templates/begin-template-edit';
import { ownTemplates, templateView } from '@/lib/plans/templates/own-template-queries';
import { templateToModify } from '@/lib/plans/templates/template-to-modify';
import { regionOptions } from '@/lib/regions/queries';
import { expertWork } from '@/lib/reviews/expert-load';
import { officeExperts } from '@/lib/reviews/read-expert-list';
import { reviewsOfApplication } from '@/lib/reviews/reviews-of-application';
import { scoreSheet, scoringDesk } from '@/lib/reviews/scoring/assignment-for-scoring';
import { expertAssignments } from '@/lib/reviews/scoring/my-assignments';
import { stageDetail } from '@/lib/reviews/stages/stage-detail';
import { stageEntry } from '@/lib/reviews/stages/stage-entry';
import { stagesOfRound } from '@/lib/reviews/stages/stages-of-round';
import { copyableRounds } from '@/lib/rounds/creating/copyable-rounds';
import { publishedRound } from '@/lib/rounds/published/published-round';
import { openRounds, publishedRounds } from '@/lib/rounds/published/published-rounds';
import { roundHeader, roundInSettings, roundsUnderWay } from '@/lib/rounds/queries';
import { officeRounds } from '@/lib/rounds/read-round-list';
import { saveOwnTemplate } from '@/lib/rounds/templates/save-own-template';
import { topicGuide } from '@/lib/topics/guide';
import { topicsOfRound } from '@/lib/topics/queries';
import { createApplication } from '@/tests/factories/applications';
import { releasedRound } from '@/tests/factories/awards';
import { createDemand, createDemandCallRow } from '@/tests/factories/demands';
import { createOrganisation, memberActor } from '@/tests/factories/organisations';
import { actorWith, at, createCity } from '@/tests/factories/people';
import { createAssignment, createExpert, createReviewWorld, openTestStage } from '@/tests/factories/reviews';
import { createFund, createRound } from '@/tests/factories/rounds';
import { createTopicRow } from '@/tests/factories/topics';

/** What there is to look at, and who looks. */
async function scene() {
  const { city, district } = await createCity('甲市');
  const organisation = await createOrganisation(district);
  const round = await createRound({ region: district });
  const call = await createDemandCallRow({ region: city });
  await createTopicRow({ round });
  await createTopicRow({ round });
  const officer = await actorWith('OFFICER', city);
  const { id: amendmentId } = await draftAmendment({ roundId: round.id }, at(officer));
  const { id: applicationId } = await createApplication({ round, organisation, status: 'DRAFT', filled: true });
  const template = await saveOwnTemplate({ roundId: round.id, name: '模板' }, at(officer));
  await beginTemplateEdit({ templateId: template.id }, at(officer));
  return {
    organisationId: organisation.id,
    roundId: round.id,
    cityId: city.id,
    path: city.path,
    fundId: (await createFund({ region: city })).id,
    expertId: (await createExpert(city)).expertId ?? '',
    callId: call.id,
    demandId: (await createDemand({ call, region: district, status: 'PUBLISHED' })).id,
    officer,
    amendmentId,
    applicationId,
    review: await reviewed(),
    decided: await releasedRound(),
    key: template.id,
    planId: round.planId,
    member: await memberActor(organisation),
  };
}

/** A stage being scored, with one sheet begun. */
async function reviewed() {
  const world = await createReviewWorld();
  await openTestStage(world, world.stageId);
  const [[application], [expert]] = [world.applications, world.experts];
  if (!application || !expert) throw new Error('the world is too small');
  const { stageId, officer, round } = world;
  const sheet = await createAssignment({ stageId, applicationId: application.id, expert, status: 'ACCEPTED' });
  const address = { roundId: round.id, stageId, applicationId: application.id };
  return {
    ...address,
    assignmentId: sheet.id,
    officer,
    expert,
    owner: await memberActor({ id: application.organisationId, name: '' }),
  };
}
type Scene = Awaited<ReturnType<typeof scene>>;

let here: Scene;
beforeAll(async () => {
  here = await scene();
});

type Line = [page: string, statements: number, asker: (here: Scene) => Actor, ask: Ask];
type Ask = (here: Scene, asker: ReturnType<typeof at>) => Promise<unknown>;
const office = ({ officer }: Scene) => officer;
const own = ({ member }: Scene) => member;
const anyone = () => visitor;
const reviewing = ({ review }: Scene) => review.officer;
const expert = ({ review }: Scene) => review.expert;
const deciding = ({ decided }: Scene) => decided.officer;

/** The main read of each page, with the number of statements it sends. A number that grows wants a reason in its commit. */
const table: Line[] = [
  ['/office, all of it', 2, office, (_, who) => Promise.all([waitingForOfficer({}, who), roundsUnderWay({}, who)])],
  ['/office/organisations/[organisationId]', 2, office, (scene, who) => organisationDetail(scene, who)],
  ['/office/organisations', 2, office, (_, who) => officeOrganisations({}, who)],
  ['/office/rounds', 3, office, (_, who) => officeRounds({}, who)],
  ['/office/rounds/[roundId], on top of every page', 1, office, (scene, who) => roundHeader(scene, who)],
  ['/office/rounds/[roundId]/settings/[part]', 1, office, (scene, who) => roundInSettings(scene, who)],
  ['/office/rounds/[roundId]/settings/form, its form', 4, office, (scene, who) => formOfPlan(scene, who)],
  ['/office/rounds/[roundId]/amendments', 2, office, (scene, who) => amendmentsOfRound(scene, who)],
  ['/office/rounds/[roundId]/amendments/[amendmentId]', 6, office, (scene, who) => amendmentOf(scene, who)],
  ['/office/rounds/new, to copy', 1, office, (_, who) => copyableRounds({}, who)],
  ['/office/templates', 1, office, (_, who) => ownTemplates({}, who)],
  ['/office/templates/[key]', 3, office, (scene, who) => templateView(scene, who)],
  ['/office/templates/[key]/edit/[part]', 1, office, (scene, who) => templateToModify(scene, who)],
  ['/messages', 4, office, (_, who) => ownLetters({}, who)],
  ['/calls', 4, anyone, (_, who) => publishedRounds({}, who)],
  ['/calls/[roundId]', 3, anyone, (scene, who) => publishedRound(scene, who)],
  ['/calls/[roundId], its amendments', 2, anyone, (scene, who) => publishedAmendments(scene, who)],
  ['/', 1, anyone, (_, who) => openRounds({ take: 10 }, who)],
  ['/office/funds', 6, office, (_, who) => officeFunds({}, who)],
  ['/office/experts', 4, office, (_, who) => officeExperts({}, who)],
  ['/office/demand-calls', 2, office, (_, who) => officeDemandCalls({}, who)],
  ['/office/demands', 4, office, (_, who) => officeDemands({}, who)],
  ['/demands', 3, anyone, (_, who) => publicDemands({}, who)],
  [
    '/office/rounds/[roundId]/applications, all of it',
    5,
    office,
    (scene, who) =>
      Promise.all([
        roundApplications(scene, who),
        applicationExports(scene, who),
        ownViews({ list: 'applicationList' }, who),
      ]),
  ],
  ['/office/applications/[applicationId]', 2, reviewing, ({ review }, who) => officeApplication(review, who)],
  [
    '/office/applications/[applicationId], its reviews and what is alike',
    3,
    reviewing,
    ({ review }, who) => Promise.all([reviewsOfApplication(review, who), alikeApplications(review, who)]),
  ],
  ['/office/rounds/[roundId]/stages', 3, reviewing, ({ review }, who) => stagesOfRound(review, who)],
  ['/office/rounds/[roundId]/stages/[stageId]', 14, reviewing, ({ review }, who) => stageDetail(review, who)],
  [
    '/office/rounds/[roundId]/stages/[stageId]/[applicationId]',
    10,
    reviewing,
    ({ review }, who) => stageEntry(review, who),
  ],
  [
    '/office/rounds/[roundId]/decisions',
    13,
    deciding,
    ({ decided }, who) => decisionsOfRound({ roundId: decided.round.id }, who),
  ],
  [
    '/office/rounds/[roundId]/publicity',
    10,
    deciding,
    ({ decided }, who) => noticeOfRound({ roundId: decided.round.id }, who),
  ],
  ['/office/experts/[expertId], what they were given', 3, office, (scene, who) => expertWork(scene, who)],
  ['/my/applications', 3, own, (_, who) => applicationsOfMine({}, who)],
  ['/my/applications/new', 9, own, ({ roundId }, who) => chancesIn({ round: roundId }, who)],
  ['/my/applications/[applicationId]', 7, own, (scene, who) => applicationOfMine(scene, who)],
  [
    '/my/applications/[applicationId]/sections/[section]',
    6,
    own,
    (scene, who) => sectionToFill({ ...scene, section: 'cover' }, who),
  ],
  ['/my/applications/[applicationId]/check', 9, own, (scene, who) => applicationToCheck(scene, who)],
  [
    '/my/applications/[applicationId]/receipt',
    1,
    ({ review }) => review.owner,
    ({ review }, who) => receiptOf(review, who),
  ],
  ['/review/assignments', 2, expert, (_, who) => expertAssignments({}, who)],
  ['/review/assignments/[assignmentId]', 2, expert, ({ review }, who) => scoringDesk(review, who)],
  ['/review/assignments/[assignmentId]/sheet', 1, expert, ({ review }, who) => scoreSheet(review, who)],
  ['/results', 4, anyone, (_, who) => publicResults({}, who)],
  ['/, what was given', 1, anyone, (_, who) => givenInAll({}, who)],
  ['/, its results', 4, anyone, (_, who) => latestResults({ most: 3 }, who)],
  ['/my/organisations', 1, own, (_, who) => myOrganisations({}, who)],
  ['/office/rounds/[roundId]/topics', 5, office, (scene, who) => topicsOfRound(scene, who)],
  ['/calls/[roundId]/topics', 2, anyone, (scene, who) => topicGuide(scene, who)],
  ['/history', 8, anyone, ({ cityId }, who) => publishedHistory({ city: cityId }, who)],
  ['/office/history', 7, office, (_, who) => importDesk({}, who)],
  ['/office/funds/[fundId]', 3, office, (scene, who) => fundOf(scene, who)],
  ['/office/experts/[expertId]', 3, office, (scene, who) => expertDetail(scene, who)],
  ['/office/demand-calls/[callId]', 3, office, (scene, who) => demandCallDetail(scene, who)],
  ['/office/demands/[demandId]', 3, office, (scene, who) => demandDetail(scene, who)],
  ['/office/demands/new', 1, office, (_, who) => callsToEnterInto({}, who)],
  ['/demand-calls/[callId]', 1, anyone, (scene, who) => publicDemandCall(scene, who)],
  ['/demands/[demandId]', 1, anyone, (scene, who) => publicDemand(scene, who)],
  ['/demands/[demandId], its trace', 2, anyone, (scene, who) => traceOfDemand(scene, who)],
  ['/demands/[demandId]/receipt', 1, anyone, (scene, who) => demandReceipt(scene, who)],
  ['/demands/heat', 4, anyone, ({ cityId }, who) => publicHeat({ region: cityId }, who)],
  ['/my/demands', 1, own, (_, who) => myDemands({}, who)],
  ['/organisations/[organisationId]', 1, anyone, (scene, who) => publicOrganisation(scene, who)],
  ['/regions/[regionId]/lists', 6, anyone, ({ cityId }, who) => threeLists({ regionId: cityId }, who)],
  ['/account', 1, own, (_, who) => ownAccount({}, who)],
  ['/account/second-factor', 1, own, (_, who) => ownSecondFactor({}, who)],
  ['/register', 1, anyone, ({ path }, who) => regionOptions({ below: path }, who)],
];

test.each(table)('%s asks the database %i times', async (_page, expected, asker, ask) => {
  const { statements } = await countStatements(() => ask(here, at(asker(here))));
  expect(statements).toBe(expected);
});
