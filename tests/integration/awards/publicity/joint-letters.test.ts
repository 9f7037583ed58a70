import { expect, test } from 'vitest';
import { decideByRank } from '@/lib/awards/deciding/decide-by-rank';
import { cancelAward } from '@/lib/awards/ending/cancel-award';
import { confirmAwards } from '@/lib/awards/publicity/confirm-awards';
import { releaseDecisions } from '@/lib/awards/publicity/release-decisions';
import { db } from '@/lib/db/client';
import type { JointPartStatus } from '@/lib/db/generated/enums';
import { publicNotice } from '@/lib/disclosure/notice';
import { visitor } from '@/lib/kernel/actor';
import { newId } from '@/lib/kernel/new-id';
import { confirmWordsOf, decidingNow, decidingRound, noticeEndsAt } from '@/tests/factories/awards';
import { first } from '@/tests/factories/co-funding';
import { createOrganisation } from '@/tests/factories/organisations';
import { at } from '@/tests/factories/people';
import { some } from '@/tests/support/some';

/** A round whose first project is of a lead and one partner; another declined, a third was taken out. */
async function jointAward() {
  const here = await decidingRound({ shortlisted: 1 });
  const application = first(here.applications);
  const partner = async (name: string, status: JointPartStatus) => {
    const contactEmail = `${newId()}@example.cn`;
    const organisation = await createOrganisation(here.street, { name, contactEmail });
    await db.jointPart.create({
      data: {
        applicationId: application.id,
        organisationId: organisation.id,
        status,
        task: '上门探访',
        shareFen: 100n,
        askedAt: decidingNow,
      },
    });
    return contactEmail;
  };
  const together = await partner('合作社区基金会', 'CONFIRMED');
  const others = [await partner('不参加的协会', 'DECLINED'), await partner('已移除的协会', 'REMOVED')];
  const context = at(here.officer, decidingNow);
  const { id: roundId } = here.round;
  await decideByRank({ roundId, awardCount: 1, reserveCount: 0, reason: '名额所限' }, context);
  await confirmWordsOf(roundId);
  await releaseDecisions({ roundId }, context);
  return { ...here, application, roundId, together, others };
}

const lettersTo = (toEmail: string) => db.letter.findMany({ where: { toEmail }, orderBy: { createdAt: 'asc' } });

test('the lead and the partner that takes part are told, each as what it is; nobody else', async () => {
  const s = await jointAward();
  const joint = `联合申报：牵头单位${s.organisation.name}，合作单位合作社区基金会`;
  const [lead] = await db.letter.findMany({
    where: { toEmail: s.organisation.contactEmail, body: { contains: joint } },
  });
  expect(lead?.body).toContain('可在申报页面放弃立项');
  const [letter, ...more] = await lettersTo(s.together);
  expect(more).toEqual([]);
  expect(letter?.body).toContain(`合作社区基金会作为合作单位在“${s.round.title}”申报的项目“入围项目1”`);
  expect(letter?.body).toContain(joint);
  expect(letter?.body).toContain('该项目拟予立项');
  expect(letter?.body).not.toContain('放弃立项');
  for (const email of some(s.others)) expect(await lettersTo(email)).toEqual([]);

  const { lines } = await publicNotice({ roundId: s.roundId }, at(visitor, decidingNow));
  expect(lines).toMatchObject([{ leadName: s.organisation.name, partnerNames: '合作社区基金会' }]);
});

test('the partner hears too that it is final, and that it was ended', async () => {
  const s = await jointAward();
  await confirmAwards({ roundId: s.roundId, version: 1 }, at(s.officer, noticeEndsAt));
  const { id: applicationId, version } = await db.application.findUniqueOrThrow({ where: { id: s.application.id } });
  await cancelAward({ applicationId, version, finding: '经核查，项目未按计划实施。' }, at(s.officer, noticeEndsAt));
  const subjects = (await lettersTo(s.together)).map(({ subject }) => subject.split('：')[0]);
  expect(subjects).toEqual(['拟立项公示通知', '立项通知', '取消立项通知']);
});
