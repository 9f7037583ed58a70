import { addPartner } from '@/lib/applications/joint/add-partner';
import { attachAgreement } from '@/lib/applications/joint/attach-agreement';
import { confirmPart } from '@/lib/applications/joint/confirm-part';
import { partOfMine } from '@/lib/applications/joint/part-of-mine';
import { db } from '@/lib/db/client';
import { gatesToForm } from '@/lib/plans/settings/gates-form';
import { setGates } from '@/lib/plans/settings/set-gates';
import { termsSchema } from '@/lib/plans/terms/terms';
import type { Person } from './actors';
import { pdfFile } from './files';
import type { Organisation } from './organisations';

type Context = { actor: Person; now: Date };
type PlanAtVersion = { planId: string; version: number };

/** Several may apply together, with so many partners at most, who are judged as well. */
export async function allowJoint(plan: PlanAtVersion, most: number, context: Context): Promise<void> {
  const { terms } = await db.plan.findUniqueOrThrow({ where: { id: plan.planId }, select: { terms: true } });
  const gates = gatesToForm(termsSchema.parse(terms).eligibility);
  await setGates({ ...plan, ...gates, jointMode: 'allowed', jointMost: most, jointJudged: true }, context);
}

/** Whom the lead asks to take which part. */
export type Partner = { organisation: Organisation; task: string; shareYuan: number };
type Asking = { applicationId: string; lead: Organisation; partner: Partner; now: Date };

export async function askPartner({ applicationId, lead, partner, now }: Asking): Promise<string> {
  const { organisation, task, shareYuan } = partner;
  const input = { applicationId, partner: organisation.name, task, shareFen: BigInt(shareYuan) * 100n };
  return (await addPartner(input, { actor: lead.owner, now })).partId;
}

/** The whole of it: asked, confirmed, and the agreement signed. */
export async function joinPartner({ partner, ...asking }: Asking): Promise<void> {
  const partId = await askPartner({ partner, ...asking });
  const confirming = { actor: partner.organisation.owner, now: new Date(asking.now.getTime() + 7_200_000) };
  const { contentHash } = await partOfMine({ partId }, confirming);
  await confirmPart({ partId, version: 1, contentHash }, confirming);
  const file = pdfFile('联合申报协议.pdf', [
    '联合申报协议',
    `牵头单位：${asking.lead.name}`,
    `合作单位：${partner.organisation.name}`,
    `分工：${partner.task}`,
    '（演示材料，无法律效力）',
  ]);
  await attachAgreement(
    { applicationId: asking.applicationId, file },
    { actor: asking.lead.owner, now: new Date(confirming.now.getTime() + 3_600_000) },
  );
}
