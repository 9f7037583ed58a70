import { addPartner } from '@/lib/applications/joint/add-partner';
import { changePart } from '@/lib/applications/joint/change-part';
import { declinePart } from '@/lib/applications/joint/decline-part';
import { remindPartner } from '@/lib/applications/joint/remind-partner';
import { removePartner } from '@/lib/applications/joint/remove-partner';
import { db } from '@/lib/db/client';
import { found } from '@/lib/kernel/found';
import type { Setting } from './setting';

const DAY_MS = 86_400_000;

/** Of the parts that the demonstration asks for, one is declined, and one changed, taken out and asked of another. */
export async function fillJoint({ by: { owner } }: Setting): Promise<void> {
  const [own] = owner.actor.memberships;
  const { organisationId } = found(own, 'a membership');
  const parts = await db.jointPart.findMany({ where: { status: 'ASKED' }, include: { application: true } });
  const [asked, led] = [
    found(
      parts.find((part) => part.organisationId === organisationId),
      'a part that was asked for',
    ),
    found(
      parts.find(({ application }) => application.organisationId === organisationId),
      'a part of an own draft',
    ),
  ];
  await remindPartner({ partId: led.id }, { ...owner, now: new Date(owner.now.getTime() + DAY_MS) });
  await changePart({ partId: led.id, version: 1, task: '提供配套资金。', shareFen: 100_000n }, owner);
  await removePartner({ partId: led.id, version: 2 }, owner);
  const { name } = await db.organisation.findFirstOrThrow({
    where: {
      status: 'VERIFIED',
      type: 'SOCIAL_SERVICE_AGENCY',
      cityId: led.application.cityId,
      jointParts: { none: {} },
      id: { not: organisationId },
    },
    orderBy: { name: 'asc' },
  });
  await addPartner({ applicationId: led.applicationId, partner: name, task: '开展邻里活动。', shareFen: '' }, owner);
  await declinePart({ partId: asked.id, version: 1, reason: '今年社工已排满。' }, owner);
}
