import { saveAnswers } from '@/lib/applications/filling/save-answers';
import { returnApplicationForCorrection } from '@/lib/applications/screening/return-application-for-correction';
import { submitApplication } from '@/lib/applications/submission/submit-application';
import type { Actor } from '@/lib/kernel/actor';
import { found } from '@/lib/kernel/found';
import { suppliedTemplate } from '@/lib/plans/supplied/supplied-templates';
import type { Filed } from '../applying';
import { budgetRows } from '../budget';
import type { Clock } from '../clock';
import { shortTexts } from '../prose';

/** Given back and handed in again: most of what was asked for is mended, the seal of the community's opinion is not. */
export async function mendOne(
  { id, project, organisation, borrowed }: Filed,
  officer: Actor,
  clock: Clock,
): Promise<void> {
  await returnApplicationForCorrection(
    {
      applicationId: id,
      version: 2,
      unmet: ['place', 'budget'],
      words: { place: '社区意见缺少盖章页，请补充。', budget: '物资单价请注明询价依据。' },
      places: { project: '实施方案请写明每月活动次数和每次参加人数。' },
      note: '请在期限内一次补正完整。',
    },
    { actor: officer, now: clock.at(-2, '11:30') },
  );
  const items = found(suppliedTemplate('micro'), 'micro').terms.budget.items.map(({ code }) => code);
  const now = clock.at(-1, '15:20');
  await saveAnswers(
    {
      applicationId: id,
      answers: {
        plan: `${borrowed ?? shortTexts(project).plan}每月开展活动四次，每次参加居民二十五人左右，名单和照片按月报社区备查。`,
        budget: budgetRows(project, items).map((row, place) =>
          place === 0 ? { ...row, note: '已比较三家报价' } : row,
        ),
      },
    },
    { actor: organisation.owner, now },
  );
  await submitApplication(
    { applicationId: id, unchanged: 'on', note: '方案和预算已按要求修改；社区意见的盖章页正在补办。' },
    { actor: organisation.owner, now, receivedAt: now },
  );
}
