import { agreeToPartnerChange } from '@/lib/awards/partners/agree-to-partner-change';
import { confirmPartnerChange } from '@/lib/awards/partners/confirm-partner-change';
import { declinePartnerChange } from '@/lib/awards/partners/decline-partner-change';
import { proposePartnerChange } from '@/lib/awards/partners/propose-partner-change';
import { partnerChange } from '@/lib/awards/partners/queries';
import { refusePartnerChange } from '@/lib/awards/partners/refuse-partner-change';
import { withdrawPartnerChange } from '@/lib/awards/partners/withdraw-partner-change';
import { db } from '@/lib/db/client';
import { type Actor, systemActor } from '@/lib/kernel/actor';
import { found } from '@/lib/kernel/found';
import { pdfFile } from '@/prisma/seed/files';
import { fixtureNow, type Setting } from './setting';

const system = { actor: systemActor, now: fixtureNow };
const note = '项目仍需原合作单位。';

/** Changes of partners in every state; the demonstration has one that waits for the office. */
export async function fillPartnerChanges({ by: { district } }: Setting): Promise<void> {
  const part = await db.jointPart.findFirstOrThrow({
    where: {
      status: 'CONFIRMED',
      application: { status: 'AWARDED', partnerChanges: { none: {} } },
    },
    include: { application: true },
  });
  // Who comes in elsewhere passes the gates of the round.
  const { newcomerId } = await db.partnerChange.findFirstOrThrow({ where: { status: 'READY' } });
  const newcomer = await db.organisation.findUniqueOrThrow({
    where: { id: found(newcomerId, 'who comes in') },
    include: { members: { where: { leftAt: null, roles: { has: 'OWNER' } } } },
  });
  const asked = async (partId: string, kind: 'replace' | 'remove', partner: string) => {
    const said = { task: '开展邻里活动。', shareFen: '500', reason: '原合作单位人员调整。' };
    const file = pdfFile('变更协议.pdf', ['变更协议', '（演示材料，无法律效力）']);
    const { id: changeId, version } = await proposePartnerChange({ partId, kind, partner, ...said, file }, system);
    return { changeId, version };
  };
  const replacing = () => asked(part.id, 'replace', newcomer.name);
  const owner = found(newcomer.members[0], 'its owner');
  await declinePartnerChange({ ...(await replacing()), note }, system);
  await withdrawPartnerChange(await replacing(), system);
  await refusePartnerChange({ ...(await asked(part.id, 'remove', '')), note }, district);
  const agreed = await replacing();
  const reader: Actor = {
    ...systemActor,
    memberships: [{ organisationId: newcomer.id, organisationName: newcomer.name, roles: owner.roles }],
  };
  const { readHash: contentHash } = await partnerChange({ changeId: agreed.changeId }, { ...system, actor: reader });
  await confirmPartnerChange({ ...agreed, contentHash }, system);
  await agreeToPartnerChange({ changeId: agreed.changeId, version: 2 }, district);
  const { id } = await db.jointPart.findFirstOrThrow({
    where: { applicationId: part.applicationId, organisationId: newcomer.id },
  });
  const { name } = await db.organisation.findUniqueOrThrow({ where: { id: part.organisationId } });
  await asked(id, 'replace', name);
}
