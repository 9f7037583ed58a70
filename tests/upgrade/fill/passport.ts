import { db } from '@/lib/db/client';
import { found } from '@/lib/kernel/found';
import { acceptKeyChange } from '@/lib/organisations/changes/accept-key-change';
import { askKeyChange } from '@/lib/organisations/changes/ask-key-change';
import { returnKeyChange } from '@/lib/organisations/changes/return-key-change';
import { withdrawKeyChange } from '@/lib/organisations/changes/withdraw-key-change';
import { checkPassportFact } from '@/lib/organisations/passport/check-passport-fact';
import { statePassportFact } from '@/lib/organisations/passport/state-passport-fact';
import { pdfFile } from '@/prisma/seed/files';
import type { Setting } from './setting';

/** Every kind of fact in a passport, one of them stated anew and found not to agree with its paper. */
export async function fillPassport({ by: { district, owner } }: Setting): Promise<void> {
  const { organisationId } = found(owner.actor.memberships[0], 'a membership');
  const file = () => pdfFile('证明.pdf', ['证明', '（演示材料，无法律效力）']);
  const proof = { organisationId, from: '2026-08-01', to: '2027-08-01' };
  await statePassportFact({ ...proof, kind: 'tax', title: '无欠税证明', file: file() }, owner);
  await statePassportFact({ ...proof, kind: 'insurance', title: '社会保险缴纳证明', file: file() }, owner);
  await statePassportFact({ ...proof, kind: 'charity', title: '慈善组织认定书' }, owner);
  const deduction = { ...proof, kind: 'deduction', title: '税前扣除资格公告' } as const;
  const { factId } = await statePassportFact(deduction, owner);
  const { versionId } = await statePassportFact({ ...deduction, factId, ordinal: 1, to: '2028-08-01' }, owner);
  await checkPassportFact({ versionId, verdict: 'disputed', note: '公告的期限到 2027 年。' }, district);
  await fillChanges(organisationId, { district, owner });
  await db.organisation.update({ where: { id: organisationId }, data: { certificateValidTo: '2029-05-01' } });
}

/** A change of each key fact: accepted, returned and taken back; one of the account is open already. */
async function fillChanges(
  organisationId: string,
  { district, owner }: Pick<Setting['by'], 'district' | 'owner'>,
): Promise<void> {
  const file = pdfFile('证明.pdf', ['证明', '（演示材料，无法律效力）']);
  const asked = { organisationId, reason: '换届。', file };
  const name = { ...asked, fact: 'NAME', becomes: '杭州市上城区望江益邻社会工作服务社' } as const;
  const taken = await askKeyChange(name, owner);
  await withdrawKeyChange({ changeId: taken.changeId, version: 1 }, owner);
  const returned = await askKeyChange(name, owner);
  await returnKeyChange({ changeId: returned.changeId, version: 1, reason: '请附变更后的登记证书。' }, district);
  const { changeId } = await askKeyChange({ ...asked, fact: 'LEGAL_REPRESENTATIVE', becomes: '周蓉' }, owner);
  await acceptKeyChange({ changeId, version: 1 }, district);
}
