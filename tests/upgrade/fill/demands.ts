import { db } from '@/lib/db/client';
import { cancelDemandCall } from '@/lib/demands/calls/cancel-demand-call';
import { createDemandCall } from '@/lib/demands/calls/create-demand-call';
import { noteContact } from '@/lib/demands/claims/note-contact';
import { settleClaim } from '@/lib/demands/claims/settle-claim';
import { recordDemandFulfilled, recordDemandInProject } from '@/lib/demands/claims/take-demand-along';
import { SUBMITTED_SOURCES } from '@/lib/demands/schema';
import { enterDemand } from '@/lib/demands/submitting/enter-demand';
import { submitDemand } from '@/lib/demands/submitting/submit-demand';
import { closeDemand } from '@/lib/demands/verification/close-demand';
import { found } from '@/lib/kernel/found';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import { sealedScan } from '@/prisma/seed/files';
import { fixtureNow, type Setting } from './setting';

/** Calls at both ends, demands with photos from every source, and two whose project is over. */
export async function fillDemands({ places, by: { district, owner } }: Setting): Promise<void> {
  const draft = { regionId: places.shangcheng.id, title: '2027年需求征集令', template: 'hangzhou' } as const;
  await createDemandCall(draft, { ...district, once: 'as-shown' });
  const cancelled = await createDemandCall({ ...draft, title: '2026年需求征集令（取消）' }, district);
  await cancelDemandCall({ callId: cancelled.id, version: 1, reason: '与全市征集合并。' }, district);

  const call = await db.demandCall.findFirstOrThrow({
    where: { status: 'OPEN', closesAt: { gt: fixtureNow }, cityId: places.shangcheng.cityId },
    include: { categories: { orderBy: { position: 'asc' } }, region: true },
  });
  const community = await db.region.findFirstOrThrow({
    where: { level: 'COMMUNITY', path: { startsWith: call.region.path } },
    orderBy: { name: 'asc' },
  });
  const { organisationId } = found(owner.actor.memberships[0], 'a membership');
  for (const [index, source] of SUBMITTED_SOURCES.entries()) {
    const facts = {
      callId: call.id,
      categoryId: found(call.categories[index], 'a category').id,
      regionId: community.id,
      title: `楼道照明不足（${index + 1}）`,
      affected: '夜归居民',
      affectedCount: String(10 + index),
      problem: `三个单元的楼道灯长期不亮，第 ${index + 1} 次反映。`,
      photos: [{ file: sealedScan(`楼道${index + 1}.png`, index), alt: '楼道的灯不亮' }],
      submitterName: '某居民',
    };
    if (source === 'ORGANISATION') await submitDemand({ ...facts, source, organisationId, consent: 'on' }, owner);
    else await enterDemand({ ...facts, source: source, phone: '13900000520' }, district);
  }
  await fulfilled(district);
  await settled(district);
}

/** Of two that were claimed the office has brought both sides together, and found one of them done. */
async function settled(officer: Setting['by']['district']): Promise<void> {
  const { id: demandId, version } = await db.demand.findFirstOrThrow({
    where: { status: 'CLAIMED', call: { region: { name: '上城区' } } },
    orderBy: { number: 'asc' },
  });
  const day = shanghaiDay(fixtureNow);
  await noteContact({ demandId, version, day, note: '双方见面，商定每周三上门。' }, officer);
  await settleClaim({ demandId, version: version + 1, note: '已开展三个月。' }, officer);
}

/** Projects are still to come; what their floor will record is recorded for them. */
async function fulfilled(officer: Setting['by']['district']): Promise<void> {
  const bundled = await db.demand.findMany({ where: { status: 'BUNDLED' }, orderBy: { number: 'asc' }, take: 2 });
  const begun = await db.demand.findFirstOrThrow({ where: { status: 'IN_PROJECT' } });
  await db.$transaction(async (tx) => {
    for (const { id, title } of bundled)
      await recordDemandInProject(tx, { demandId: id, projectTitle: title }, fixtureNow);
    for (const { id } of [...bundled.slice(1), begun]) await recordDemandFulfilled(tx, { demandId: id }, fixtureNow);
  });
  const { id, version } = await db.demand.findUniqueOrThrow({ where: { id: begun.id } });
  await closeDemand({ demandId: id, version }, officer);
}
