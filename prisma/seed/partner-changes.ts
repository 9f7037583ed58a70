import { confirmPartnerChange } from '@/lib/awards/partners/confirm-partner-change';
import { proposePartnerChange } from '@/lib/awards/partners/propose-partner-change';
import { partnerChange } from '@/lib/awards/partners/queries';
import { db } from '@/lib/db/client';
import { found } from '@/lib/kernel/found';
import type { Clock } from './clock';
import { pdfFile } from './files';
import type { Organisation } from './organisations';

type Changing = { roundId: string; organisations: readonly Organisation[]; newcomer: Organisation; clock: Clock };

/** The partner of an awarded project leaves it, of the demonstration's own where that won; another has confirmed its part, and the office is to decide. */
export async function changePartner({ roundId, organisations, newcomer, clock }: Changing): Promise<void> {
  const parts = await db.jointPart.findMany({
    where: { status: 'CONFIRMED', application: { roundId, status: 'AWARDED' } },
    include: { application: { select: { organisationId: true } } },
  });
  const leadOf = (organisation: Organisation | undefined) =>
    parts.find(({ application }) => application.organisationId === organisation?.id);
  const part = found(leadOf(organisations[1]) ?? parts[0], 'an awarded project of several');
  const lead = found(
    organisations.find(({ id }) => id === part.application.organisationId),
    'its lead',
  );
  const { id: partId, shareFen } = part;
  const file = pdfFile('联合申报协议（变更）.pdf', [
    '联合申报协议（变更）',
    `牵头单位：${lead.name}`,
    `合作单位：${newcomer.name}`,
    '（演示材料，无法律效力）',
  ]);
  const { id: changeId } = await proposePartnerChange(
    {
      partId,
      kind: 'replace',
      partner: newcomer.name,
      task: '每月开展两次志愿服务培训，协助活动签到和回访。',
      shareFen,
      reason: '原合作单位今年人员调整，无法继续派出社工，经双方协商退出。',
      file,
    },
    { actor: lead.owner, now: clock.at(-3, '10:20') },
  );
  const confirming = { actor: newcomer.owner, now: clock.at(-2, '15:10') };
  const { readHash } = await partnerChange({ changeId }, confirming);
  await confirmPartnerChange({ changeId, version: 1, contentHash: readHash }, confirming);
}
