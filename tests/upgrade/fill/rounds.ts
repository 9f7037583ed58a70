import { saveAnswers } from '@/lib/applications/filling/save-answers';
import { startApplication } from '@/lib/applications/filling/start-application';
import { withdrawApplication } from '@/lib/applications/submission/withdraw-application';
import { db } from '@/lib/db/client';
import type { StageKind, SumRule } from '@/lib/db/generated/enums';
import { createFund } from '@/lib/funds/create-fund';
import { found } from '@/lib/kernel/found';
import { setStages } from '@/lib/plans/settings/set-stages';
import { setWordTemplate } from '@/lib/plans/settings/set-word-template';
import { uploadWordTemplate } from '@/lib/plans/settings/upload-word-template';
import { stageKinds } from '@/lib/plans/stage-rules';
import { abandonTemplateEdit } from '@/lib/plans/templates/abandon-template-edit';
import { beginTemplateEdit } from '@/lib/plans/templates/begin-template-edit';
import { storeTemplateEdit } from '@/lib/plans/templates/store-template-edit';
import { cancelRound } from '@/lib/rounds/cancel-round';
import { createRound } from '@/lib/rounds/creating/create-round';
import { extendRound } from '@/lib/rounds/extend-round';
import { publishRound } from '@/lib/rounds/publishing/publish-round';
import { saveOwnTemplate } from '@/lib/rounds/templates/save-own-template';
import { actorsOf } from '@/prisma/seed/actors';
import { atVersion, draftCall, planAtVersion } from '@/prisma/seed/calls';
import { clockOf } from '@/prisma/seed/clock';
import { cityCall } from '@/prisma/seed/rounds/texts';
import { wordFile } from '@/prisma/seed/word-file';
import { askEverything, everyAnswer } from './every-field';
import { fixtureNow, type Setting } from './setting';

/** Rounds at the ends a demonstration does not reach, templates modified and given up, and a form with every type of field. */
export async function fillRounds(setting: Setting): Promise<void> {
  const { places, by } = setting;
  await createFund(
    { regionId: places.hangzhou.id, name: '2026年认捐资金', kind: 'SUBSCRIPTION', year: 2026, total: 5_000_000n },
    by.city,
  );
  await everyFieldRound(setting);
  await cancelledRound(setting);
  await templates(setting);
}

async function everyFieldRound({ places, by: { city, owner } }: Setting): Promise<void> {
  const desk = { officer: city.actor, clock: clockOf(fixtureNow) };
  const dates = { created: -9, opens: -6, closes: 20, review: [25, 45], execution: [60, 300] } as const;
  const { id } = await draftCall(
    places.hangzhou,
    { ...cityCall(places.hangzhou), ...dates, title: '杭州市公益创投（全部题型）' },
    desk,
  );
  const drafting = { actor: city.actor, now: desk.clock.at(-8, '10:00') };
  await askEverything(id, drafting);
  await allKindsOfStages(id, drafting);
  await ownWordTemplate(id, drafting);
  await publishRound(await atVersion(id), { actor: city.actor, now: desk.clock.at(-7, '10:00') });
  await extendRound(
    { ...(await atVersion(id)), closesAt: desk.clock.at(22, '17:00'), reason: '申报期间系统维护两天，顺延截止时间。' },
    city,
  );

  const { organisationId } = found(owner.actor.memberships[0], 'a membership');
  const begun = { actor: owner.actor, now: desk.clock.at(-5, '10:00') };
  const application = await startApplication({ roundId: id, organisationId }, begun);
  await saveAnswers({ applicationId: application.id, answers: await everyAnswer(id) }, begun);
  await withdrawnBeside({ id, cityId: places.hangzhou.id }, organisationId);
}

async function ownWordTemplate(roundId: string, drafting: Setting['by']['city']): Promise<void> {
  const { planId } = await planAtVersion(roundId);
  const file = wordFile('申报书模板.docx', ['{批次名称}申报书', '{项目名称}（{申报单位}）']);
  const { wordTemplateId } = await uploadWordTemplate({ planId, file }, drafting);
  await setWordTemplate({ ...(await planAtVersion(roundId)), wordTemplateId }, drafting);
}

/** Another organisation of the city begins an application and takes it back. */
async function withdrawnBeside(
  { id: roundId, cityId }: { id: string; cityId: string },
  organisationId: string,
): Promise<void> {
  const other = found(
    await db.organisationMember.findFirst({
      where: {
        roles: { has: 'OWNER' },
        organisationId: { not: organisationId },
        organisation: {
          cityId,
          status: 'VERIFIED',
          type: 'SOCIAL_SERVICE_AGENCY',
          standings: { none: { to: null, kind: { in: ['ABNORMAL_LIST', 'LOCAL_BLACKLIST'] } } },
        },
      },
      orderBy: { organisation: { name: 'asc' } },
      include: { person: true },
    }),
    'another owner',
  );
  const actor = found((await actorsOf([other.person.email])).get(other.person.email), 'the owner');
  const at = { actor, now: fixtureNow };
  const { id, version } = await startApplication({ roundId, organisationId: other.organisationId }, at);
  await withdrawApplication({ applicationId: id, version, reason: '人手不足，今年不再申报。' }, at);
}

async function allKindsOfStages(roundId: string, context: Setting['by']['city']): Promise<void> {
  const { id: rubricId } = await db.rubric.findFirstOrThrow({ where: { plan: { round: { id: roundId } } } });
  const stages = stageKinds.map((kind, index) => ({
    kind,
    name: `第 ${index + 1} 轮`,
    rubricId,
    reviewsPerEntry: 3,
    cutCount: 60 - index * 10,
    weight: index < 4 ? '20' : '10',
    secretBallot: kind === 'DELIBERATION',
    sumRule: sumRules[kind] ?? ('NONE' as const),
    blindExperts: true,
    kindQuotas: kind === 'DESK' ? [{ kinds: ['FINANCE' as const], least: 1 }] : [],
    apartSameEmployer: kind === 'DESK',
    chanceCap: kind === 'DEFENCE' ? '60' : '',
  }));
  await setStages({ ...(await planAtVersion(roundId)), stages }, context);
}

/** One stage of each way to say what an application should be granted. */
const sumRules: Partial<Record<StageKind, SumRule>> = { DESK: 'MEDIAN', DEFENCE: 'MEAN', DELIBERATION: 'CHAIR' };

async function cancelledRound({ places, by: { district } }: Setting): Promise<void> {
  const { id } = await createRound(
    { template: 'micro', regionId: places.shangcheng.id, year: 2026, title: '2026年上城区微创投（取消）' },
    district,
  );
  await cancelRound({ ...(await atVersion(id)), reason: '资金调整，今年不再举办。' }, district);
}

/** One working copy stored, one given up; the demonstration has one that is open. */
async function templates({ by: { district } }: Setting): Promise<void> {
  const round = await db.round.findFirstOrThrow({ where: { status: 'AWARDED' }, orderBy: { title: 'asc' } });
  const { id: templateId } = await saveOwnTemplate(
    { roundId: round.id, name: '上城区微创投', description: '' },
    district,
  );
  for (const end of [storeTemplateEdit, abandonTemplateEdit]) {
    const { planId } = await beginTemplateEdit({ templateId }, district);
    const { version: planVersion } = await db.plan.findUniqueOrThrow({ where: { id: planId } });
    await end({ templateId, planVersion }, district);
  }
}
