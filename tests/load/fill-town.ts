import { confirmAwards } from '@/lib/awards/publicity/confirm-awards';
import { db } from '@/lib/db/client';
import { formSections } from '@/lib/forms/definition/definition';
import { bigramsOf } from '@/lib/lists/bigrams';
import { createApplication } from '@/tests/factories/applications';
import { noticeEndsAt, releasedRound } from '@/tests/factories/awards';
import { createDemandCallRow } from '@/tests/factories/demands';
import { memberActor } from '@/tests/factories/organisations';
import { actorWith, administratorWith, at, testNow } from '@/tests/factories/people';
import { createRound } from '@/tests/factories/rounds';
import { demandText } from './demand-texts';

const DAY_MS = 86_400_000;
const SHORTLISTED = 30;
const AWARDS = 20;
const DEMANDS = 200;

/**
 * Another town beside the round in review, so that its officer's pages stay what they are: a round that is open, one that was
 * awarded, a demand call with demands, and the organisation that applies.
 */
export async function fillTown() {
  const town = await releasedRound({ shortlisted: SHORTLISTED, awards: AWARDS });
  const { city, district, organisation, officer } = town;
  const notice = await db.publicityNotice.findUniqueOrThrow({ where: { id: town.noticeId } });
  await confirmAwards({ roundId: town.round.id, version: notice.version }, at(officer, noticeEndsAt));
  const project = await db.award.findFirstOrThrow({ select: { applicationId: true } });

  const closesAt = new Date(Date.now() + 30 * DAY_MS);
  const open = await createRound({ region: district, closesAt, title: '2026 年为老服务公益创投' });
  const applicant = await memberActor(organisation);
  const draft = await createApplication({ round: open, organisation, status: 'DRAFT', filled: true });
  const form = await db.form.findUniqueOrThrow({ where: { id: open.formId } });

  const [system, security, audit] = [
    await administratorWith('SYSTEM_ADMINISTRATOR'),
    await administratorWith('SECURITY_ADMINISTRATOR'),
    await administratorWith('AUDIT_ADMINISTRATOR'),
  ];

  const call = await createDemandCallRow({ region: city, closesAt });
  await db.demand.createMany({
    data: Array.from({ length: DEMANDS }, (_, index) => demandOf(index, call, district.id)),
  });
  const [waiting, shown] = [
    await db.demand.findFirstOrThrow({ where: { callId: call.id, status: 'SUBMITTED' } }),
    await db.demand.findFirstOrThrow({ where: { callId: call.id, status: 'PUBLISHED' } }),
  ];
  return {
    officerId: officer.personId,
    cityOfficerId: (await actorWith('OFFICER', city, '市级经办')).personId,
    systemAdministratorId: system.personId,
    securityAdministratorId: security.personId,
    auditAdministratorId: audit.personId,
    applicantId: applicant.personId,
    regionId: district.id,
    organisationId: organisation.id,
    openRoundId: open.id,
    resultRoundId: town.round.id,
    projectId: project.applicationId,
    draftId: draft.id,
    sectionKey: formSections.parse(form.sections)[0]?.key ?? '',
    callId: call.id,
    submittedDemandId: waiting.id,
    publicDemandId: shown.id,
  };
}

type Call = Awaited<ReturnType<typeof createDemandCallRow>>;

/** One of ten waits to be verified. */
function demandOf(index: number, call: Call, regionId: string) {
  const { category, ...text } = demandText(index);
  const own = {
    ...text,
    cityId: call.cityId,
    callId: call.id,
    regionId,
    categoryId: call.categories.find(({ code }) => code === category)?.id ?? '',
    number: `XQ-${index}`,
    source: 'RESIDENT' as const,
    bigrams: bigramsOf(`${text.title}\n${text.problem}`),
    receivedAt: testNow,
    verifyDueAt: noticeEndsAt,
  };
  if (index % 10 === 0) return { ...own, status: 'SUBMITTED' as const };
  const { title: publicTitle, problem: publicProblem, outcome: publicOutcome } = text;
  return { ...own, status: 'PUBLISHED' as const, publicTitle, publicProblem, publicOutcome, publishedAt: testNow };
}
