import { db } from '@/lib/db/client';
import { SYSTEM_PERSON_ID } from '@/lib/kernel/actor';
import { createApplication } from '@/tests/factories/applications';
import { createOrganisation } from '@/tests/factories/organisations';
import { actorWith, createCity, createPerson, testNow } from '@/tests/factories/people';
import { createRound } from '@/tests/factories/rounds';

const REVIEWS_EACH = 3;
const EXPERTS = 100;
const LANES = 8;

/** A round in review: `count` applications, three expert reviews each, two of them finished. Returns whom and what to ask for. */
export async function fillRound(count: number) {
  const { city, district } = await createCity('负载市');
  const officer = await actorWith('OFFICER', district, '区级经办');
  const cityOfficer = await actorWith('OFFICER', city, '市级经办');
  const observer = await actorWith('OBSERVER', district, '监督员');
  const round = await createRound({ region: district, status: 'REVIEWING' });
  const applications = await fillApplications(count, round, district);
  const stage = await db.reviewStage.findFirstOrThrow({
    where: { planId: round.planId },
    orderBy: { position: 'asc' },
  });
  await db.reviewStage.update({ where: { id: stage.id }, data: { status: 'SCORING', openedAt: testNow } });
  await db.stageEntry.createMany({
    data: applications.map(({ id: applicationId }) => ({ stageId: stage.id, applicationId })),
  });
  const experts = await fillExperts(city.id);
  const applicationIds = applications.map(({ id }) => id);
  await fillReviews({ cityId: round.cityId, stageId: stage.id, rubricId: stage.rubricId, applicationIds, experts });
  const [expert, application] = [experts[0], applications[0]];
  if (expert === undefined || application === undefined) throw new Error('nobody applied');
  const own = { expertId: expert.id, stageId: stage.id };
  const toScore = await db.reviewAssignment.findFirstOrThrow({ where: { ...own, status: 'ACCEPTED' } });
  // One that is finished, if the round is large enough for the expert to have one.
  const toPrint = await db.reviewAssignment.findFirstOrThrow({ where: own, orderBy: { status: 'desc' } });
  const funding = await db.fundingLine.findFirstOrThrow({ where: { roundId: round.id } });
  return {
    officerId: officer.personId,
    cityOfficerId: cityOfficer.personId,
    observerId: observer.personId,
    expertPersonId: expert.personId,
    expertId: expert.id,
    roundId: round.id,
    stageId: stage.id,
    fundId: funding.fundId,
    applicationId: application.id,
    organisationId: application.organisationId,
    toScoreId: toScore.id,
    toPrintId: toPrint.id,
  };
}

type Region = { id: string; cityId: string | null };

async function fillApplications(count: number, round: { id: string }, district: Region) {
  const applications: { id: string; organisationId: string }[] = [];
  const lanes = Array.from({ length: LANES }, async (_, lane) => {
    for (let index = lane; index < count; index += LANES) {
      const organisation = await createOrganisation(district, { name: `第 ${index + 1} 社会工作服务中心` });
      applications[index] = await createApplication({
        round,
        organisation,
        status: 'IN_REVIEW',
        title: `社区互助服务项目之${index + 1}`,
      });
    }
  });
  await Promise.all(lanes);
  return applications;
}

async function fillExperts(cityId: string) {
  return Promise.all(
    Array.from({ length: EXPERTS }, async (_, index) => {
      const person = await createPerson(`评审专家${index + 1}`);
      const expert = await db.expert.create({
        data: { cityId, personId: person.id, employer: '某高校', approvedAt: testNow },
      });
      return { id: expert.id, personId: person.id };
    }),
  );
}

const comment = '目标清楚,服务方案具体,预算依据较充分,建议支持。';

type Reviews = {
  cityId: string;
  stageId: string;
  rubricId: string;
  applicationIds: string[];
  experts: { id: string }[];
};

async function fillReviews({ cityId, stageId, rubricId, applicationIds, experts }: Reviews): Promise<void> {
  const criteria = await db.criterion.findMany({ where: { rubricId } });
  await db.panelMember.createMany({
    data: experts.map(({ id }) => ({ stageId, expertId: id, capacity: 200, addedAt: testNow })),
  });
  const assignments = applicationIds.flatMap((applicationId, row) =>
    Array.from({ length: REVIEWS_EACH }, (_, turn) => ({
      id: `load-${row}-${turn}`,
      stageId,
      applicationId,
      expertId: experts[(row + turn * 33) % experts.length]?.id ?? '',
      sheetId: `load-${row}-${turn}`,
      status: turn === 0 ? ('ACCEPTED' as const) : ('SUBMITTED' as const),
      assignedAt: testNow,
      assignedById: SYSTEM_PERSON_ID,
      declaredAt: testNow,
      ...(turn === 0 ? {} : { total: '82.50', submittedAt: testNow }),
    })),
  );
  const sheets = assignments.map(({ sheetId: id }) => ({ id, kind: 'SCORES' as const, cityId, createdAt: testNow }));
  await db.sheet.createMany({ data: sheets });
  await db.reviewAssignment.createMany({ data: assignments });
  const written = { updatedAt: testNow, updatedById: SYSTEM_PERSON_ID };
  await db.cell.createMany({
    data: assignments.flatMap(({ sheetId, status }) => [
      ...criteria.map(({ id: key, bonus }) => ({ sheetId, key, value: bonus ? '0.00' : '3.00', ...written })),
      ...(status === 'SUBMITTED' ? [{ sheetId, key: 'comment', value: comment, ...written }] : []),
    ]),
  });
}
