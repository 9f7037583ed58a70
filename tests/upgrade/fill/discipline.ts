import { answerCase } from '@/lib/awards/discipline/answer-case';
import { openCase } from '@/lib/awards/discipline/open-case';
import { referObjection } from '@/lib/awards/discipline/refer-objection';
import { sendCaseBack } from '@/lib/awards/discipline/send-case-back';
import { takeCase } from '@/lib/awards/discipline/take-case';
import { db } from '@/lib/db/client';
import type { Setting } from './setting';

const reason = '线索需要纪检监察核查。';

/** Cases of discipline inspection in every state; the demonstration has one that waits to be taken up. */
export async function fillDiscipline({ by: { district, discipline } }: Setting): Promise<void> {
  const { id: objectionId } = await db.objection.findFirstOrThrow({
    where: { status: { in: ['RECEIVED', 'INVESTIGATING'] }, cases: { none: {} } },
    orderBy: { receivedAt: 'asc' },
  });
  const returned = await referObjection({ objectionId, reason }, district);
  await sendCaseBack({ caseId: returned.id, version: 1, answer: '不属于纪检监察受理范围。' }, discipline);
  const answered = await referObjection({ objectionId, reason }, district);
  await takeCase({ caseId: answered.id, version: 1, caseNumber: '上纪〔2026〕11号' }, discipline);
  const answer = '经核查，未发现评审人员与申报单位存在利害关系。';
  await answerCase({ caseId: answered.id, version: 2, finding: 'NO_BREACH', answer }, discipline);
  const own = await openCase({ objectionId, reason, caseNumber: '上纪〔2026〕12号' }, discipline);
  await answerCase({ caseId: own.id, version: 1, finding: 'BREACH', answer: '申报单位提供的合同不实。' }, discipline);
  await openCase({ objectionId, reason, caseNumber: '上纪〔2026〕13号' }, discipline);
}
