import { db } from '@/lib/db/client';
import type { ConflictKind } from '@/lib/db/generated/enums';
import { type Actor, type Grant, SYSTEM_PERSON_ID } from '@/lib/kernel/actor';
import type { SumRule } from '@/lib/plans/stage-rules';
import { openStage } from '@/lib/reviews/stages/open-stage';
import { createApplication } from '@/tests/factories/applications';
import { createOrganisation } from '@/tests/factories/organisations';
import { actorWith, at, createCity, createPerson, testNow } from '@/tests/factories/people';
import { createRound } from '@/tests/factories/rounds';

type Region = { id: string; name: string; path: string; cityId: string | null };
/** `expertId` is the row of the city the expert was made in. */
export type TestExpert = Actor & { personId: string; expertId: string };

/** An expert on the city's roster, as the door sees them. */
export async function createExpert(
  city: Region,
  facts: { name?: string; categoryCodes?: string[] } = {},
): Promise<TestExpert> {
  const person = await createPerson(facts.name ?? '专家');
  const expert = await db.expert.create({
    data: {
      cityId: city.id,
      personId: person.id,
      employer: '某高校',
      title: '教授',
      categoryCodes: facts.categoryCodes ?? [],
      approvedAt: testNow,
    },
  });
  return {
    kind: 'person',
    personId: person.id,
    name: person.name,
    sessionId: null,
    grants: [await grantExpert(city, person.id)],
    memberships: [],
    expertId: expert.id,
    expertIds: [expert.id],
  };
}

/** The same person on another city's roster too: `expertId` is theirs there. */
export async function alsoExpertIn(city: Region, known: TestExpert): Promise<TestExpert> {
  const { personId, grants, expertIds } = known;
  const expert = await db.expert.create({ data: { cityId: city.id, personId, approvedAt: testNow } });
  return {
    ...known,
    grants: [...grants, await grantExpert(city, personId)],
    expertId: expert.id,
    expertIds: [...expertIds, expert.id],
  };
}

async function grantExpert(city: Region, personId: string): Promise<Grant> {
  await db.roleGrant.create({ data: { personId, role: 'EXPERT', regionId: city.id, grantedAt: testNow } });
  return { role: 'EXPERT', regionId: city.id, regionPath: city.path, cityId: city.id };
}

export async function createConflict(
  { expertId }: { expertId: string },
  organisationId: string,
  kind: ConflictKind = 'EMPLOYMENT',
) {
  const { personId, cityId } = await db.expert.findUniqueOrThrow({ where: { id: expertId } });
  return db.conflictOfInterest.create({
    data: { personId, cityId, organisationId, kind, recordedAt: testNow, recordedById: SYSTEM_PERSON_ID },
  });
}

export type ReviewWorld = Awaited<ReturnType<typeof createReviewWorld>>;

type World = {
  applications?: number;
  experts?: number;
  reviewsPerEntry?: number;
  cutCount?: number | null;
  /** Hides from experts who applies. */
  blindApplicant?: boolean;
  secretBallot?: boolean;
  sumRule?: SumRule;
  secondStage?: { cutCount: number | null } | null;
};

/** A round in screening with eligible applications, a panel, and its officer; its stages are still planned. */
export async function createReviewWorld({
  applications = 3,
  experts = 3,
  reviewsPerEntry = 2,
  cutCount = 2,
  blindApplicant = false,
  secretBallot = false,
  sumRule = 'NONE',
  secondStage = null,
}: World = {}) {
  const { city, district } = await createCity();
  const officer = await actorWith('OFFICER', district, '区民政干部');
  const observer = await actorWith('OBSERVER', district, '监督员');
  const setUp = (planId: string) =>
    setUpStages(planId, { reviewsPerEntry, cutCount, blindApplicant, secretBallot, sumRule, secondStage });
  const round = await createRound({ region: district, status: 'SCREENING', setUp });
  const [first, second] = await db.reviewStage.findMany({
    where: { planId: round.planId },
    orderBy: { position: 'asc' },
  });
  if (first === undefined) throw new Error('there is no stage');
  const panel: TestExpert[] = [];
  for (let index = 0; index < experts; index += 1) panel.push(await createExpert(city, { name: `专家${index + 1}` }));
  for (const stageId of second === undefined ? [first.id] : [first.id, second.id]) {
    await db.panelMember.createMany({
      data: panel.map(({ expertId }) => ({ stageId, expertId, capacity: 50, addedAt: testNow })),
    });
  }
  const entries = [];
  for (let index = 0; index < applications; index += 1) {
    const organisation = await createOrganisation(district, { name: `申报机构${index + 1}` });
    entries.push(await createApplication({ round, organisation, status: 'ELIGIBLE', title: `项目${index + 1}` }));
  }
  const criteria = await db.criterion.findMany({ where: { rubricId: first.rubricId }, orderBy: { position: 'asc' } });
  return {
    city,
    district,
    officer,
    observer,
    round,
    stageId: first.id,
    secondStageId: second?.id ?? '',
    experts: panel,
    applications: entries,
    criteria,
  };
}

/** Opens the stage through the command. */
export async function openTestStage(world: Pick<ReviewWorld, 'officer'>, stageId: string): Promise<void> {
  const { version } = await db.reviewStage.findUniqueOrThrow({ where: { id: stageId } });
  await openStage({ stageId, version }, at(world.officer));
}

type Sheet = {
  stageId: string;
  applicationId: string;
  expert: TestExpert;
  status?: 'INVITED' | 'ACCEPTED' | 'SUBMITTED';
  total?: string;
};

/** An assignment in any state; with `total` a submitted sheet whose first criterion carries the points. */
export async function createAssignment({
  stageId,
  applicationId,
  expert,
  total,
  status = total === undefined ? 'INVITED' : 'SUBMITTED',
}: Sheet) {
  const { rubricId } = await db.reviewStage.findUniqueOrThrow({ where: { id: stageId } });
  const criteria = await db.criterion.findMany({ where: { rubricId, bonus: false }, orderBy: { position: 'asc' } });
  const { cityId } = await db.application.findUniqueOrThrow({ where: { id: applicationId } });
  const written = { updatedAt: testNow, updatedById: expert.personId };
  const sheet = await db.sheet.create({
    data: {
      kind: 'SCORES',
      cityId,
      createdAt: testNow,
      cells: {
        create: total === undefined ? [] : criteria.map(({ id }) => ({ key: id, value: '10.00', ...written })),
      },
    },
  });
  return db.reviewAssignment.create({
    data: {
      stageId,
      applicationId,
      expertId: expert.expertId,
      sheetId: sheet.id,
      status,
      assignedAt: testNow,
      assignedById: expert.personId,
      ...(status === 'INVITED' ? {} : { declaredAt: testNow }),
      ...(total === undefined ? {} : { total, submittedAt: testNow }),
    },
  });
}

async function setUpStages(
  planId: string,
  {
    reviewsPerEntry,
    cutCount,
    blindApplicant,
    secretBallot,
    sumRule,
    secondStage,
  }: Required<Omit<World, 'applications' | 'experts'>>,
): Promise<void> {
  const [first, second] = await db.reviewStage.findMany({ where: { planId }, orderBy: { position: 'asc' } });
  if (first === undefined || second === undefined) throw new Error('the template has two stages');
  const common = { rubricId: (await smallRubric(planId)).id, reviewsPerEntry, blindApplicant, secretBallot, sumRule };
  await db.reviewStage.update({ where: { id: first.id }, data: { ...common, cutCount } });
  if (secondStage === null) await db.reviewStage.delete({ where: { id: second.id } });
  else await db.reviewStage.update({ where: { id: second.id }, data: { ...common, ...secondStage } });
}

/** Two criteria of 60 and 40 points and a bonus of 5: short enough to follow in a test. */
function smallRubric(planId: string) {
  const anchors = { anchorFull: '依据充分', anchorMid: '依据一般', anchorLow: '没有依据' };
  return db.rubric.create({
    data: {
      planId,
      position: 9,
      title: '测试评审表',
      criteria: {
        create: [
          { position: 0, group: '需求', name: '需求真实性', maxPoints: '60', tieBreak: 1, ...anchors },
          { position: 1, group: '设计', name: '方案可行性', maxPoints: '40', tieBreak: 2, ...anchors },
          { position: 2, group: '加分', name: '配套资金', maxPoints: '5', bonus: true, ...anchors },
        ],
      },
    },
  });
}
