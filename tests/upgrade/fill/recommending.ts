import { saveAnswers } from '@/lib/applications/filling/save-answers';
import { notRecommend } from '@/lib/applications/recommending/not-recommend';
import { returnApplicationForCorrection } from '@/lib/applications/screening/return-application-for-correction';
import { submitApplication } from '@/lib/applications/submission/submit-application';
import { db } from '@/lib/db/client';
import { knownKeys } from '@/lib/forms/definition/definition';
import { found } from '@/lib/kernel/found';
import { actorsOf } from '@/prisma/seed/actors';
import type { Setting } from './setting';

/** One that a district does not recommend, and one that a street gave back and that went to another street. */
export async function fillRecommending({ places, by: { district, street } }: Setting): Promise<void> {
  const waitingAt = async (regionId: string) =>
    found(
      await db.application.findFirst({
        where: { status: 'RECOMMENDING', standsAtId: regionId },
        orderBy: { number: 'asc' },
        include: { submittedBy: true },
      }),
      'an application that waits at an office',
    );
  const atDistrict = await waitingAt(places.shangcheng.id);
  const about = { roundId: atDistrict.roundId, regionId: places.shangcheng.id, applicationIds: [atDistrict.id] };
  await notRecommend({ ...about, reason: '区里已有同类项目。' }, district);

  const [first, second] = places.streets;
  const { id: applicationId, version, submittedBy } = await waitingAt(found(second, 'the second street').id);
  await returnApplicationForCorrection({ applicationId, version, note: '实施地点有误，请改正。' }, street);
  const email = submittedBy?.email ?? '';
  const owner = { actor: found((await actorsOf([email])).get(email), 'who handed it in'), now: street.now };
  const community = found(found(first, 'the first street').communities[0], 'a community');
  await saveAnswers({ applicationId, answers: { [knownKeys.region]: community.id } }, owner);
  await submitApplication({ applicationId, unchanged: true, note: '实施地点已改正。' }, owner);
}
