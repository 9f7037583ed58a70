import { db } from '@/lib/db/client';
import { visitor } from '@/lib/kernel/actor';
import { fileClaim } from '@/lib/organisations/claims/file-claim';
import type { Clock } from './clock';
import { certificateFile, pdfFile } from './files';

/** The handler has left, and whoever follows cannot get in: the term for an answer is over, and the office is to settle. */
export async function claimWaiting({ id }: { id: string }, clock: Clock): Promise<void> {
  const organisation = await db.organisation.findUniqueOrThrow({ where: { id } });
  const { name, legalRepresentative, registrar } = organisation;
  const uscc = organisation.uscc ?? '';
  await fileClaim(
    {
      uscc,
      reason: '原经办人已离职，账户和邮箱均未移交，我单位无法登录办理申报，现由新任项目负责人申请认领。',
      certificate: certificateFile({ name, uscc, legalRepresentative, registrar }),
      authorisation: pdfFile('授权委托书.pdf', ['授权委托书', `委托单位：${name}`, '（演示材料，无法律效力）']),
      personName: '沈书宁',
      personEmail: 'claimant@applicant.example',
    },
    { actor: visitor, now: clock.at(-12, '14:05') },
  );
}
