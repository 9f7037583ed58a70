import { expect, it } from 'vitest';
import { answerCase } from '@/lib/awards/discipline/answer-case';
import { disciplineDesk } from '@/lib/awards/discipline/discipline-desk';
import { openCase } from '@/lib/awards/discipline/open-case';
import { referObjection } from '@/lib/awards/discipline/refer-objection';
import { sendCaseBack } from '@/lib/awards/discipline/send-case-back';
import { takeCase } from '@/lib/awards/discipline/take-case';
import { acceptObjection } from '@/lib/awards/objections/accept-objection';
import { objectionDetail } from '@/lib/awards/objections/objection-detail';
import { objectionQueue } from '@/lib/awards/objections/objection-queue';
import { objectionReceipt } from '@/lib/awards/objections/objection-receipt';
import { settleObjection } from '@/lib/awards/objections/settle-objection';
import { waitingForAwards } from '@/lib/awards/waiting';
import { db } from '@/lib/db/client';
import { visitor } from '@/lib/kernel/actor';
import { decidingNow } from '@/tests/factories/awards';
import { objectedRound } from '@/tests/factories/objections';
import { actorWith, at } from '@/tests/factories/people';
import { mightyElsewhere } from '@/tests/support/contract-place';

const now = decidingNow;
const reason = '线索需要纪检监察核查';
const caseNumber = '上纪〔2026〕3号';

async function inspected() {
  const here = await objectedRound();
  const inspector = at(await actorWith('DISCIPLINE_INSPECTOR', here.district, '陆正平'), now);
  return { ...here, inspector };
}

const waitsForOffice = async ({ officer, round }: Awaited<ReturnType<typeof inspected>>) =>
  (await waitingForAwards(db, officer, now)).filter(({ key }) => key === `awards:objections:${round.id}`).length;

it('passed on, it is the inspectors’ move; answered, the office concludes', async () => {
  const here = await inspected();
  const { objectionId, context, inspector } = here;
  await acceptObjection({ objectionId, version: 1 }, context);
  expect(await waitsForOffice(here)).toBe(1);
  const { id: caseId } = await referObjection({ objectionId, reason }, context);
  expect(await waitsForOffice(here)).toBe(0);
  expect((await objectionDetail({ objectionId }, context)).moves).toEqual([]);
  expect((await objectionReceipt({ objectionId }, at(visitor, now))).atDiscipline).toBe(true);
  const desk = await disciplineDesk({}, inspector);
  expect(desk.referred.map(({ id }) => id)).toEqual([caseId]);
  expect(desk.objections).toEqual([]);
  expect(await db.letter.count({ where: { subject: { startsWith: '移送纪检监察的异议' }, toName: '陆正平' } })).toBe(1);

  await takeCase({ caseId, version: 1, caseNumber }, inspector);
  const seen = await objectionDetail({ objectionId }, inspector);
  expect(seen.discipline.cases[0]).toMatchObject({ caseNumber, status: 'OPEN', moves: ['answer'], takenBy: '陆正平' });
  // Whoever investigates may have to ask whoever objects.
  expect(seen).toMatchObject({ objectorName: '周敏', contact: `${here.applicationId}@example.cn`, moves: [] });

  await answerCase({ caseId, version: 2, finding: 'NO_BREACH', answer: '不属实' }, inspector);
  expect(await waitsForOffice(here)).toBe(1);
  expect((await objectionDetail({ objectionId }, inspector)).contact).not.toBe(`${here.applicationId}@example.cn`);
  const settlement = { objectionId, version: 2, conclusion: 'DISMISSED', finding: '据纪检监察答复，不属实' } as const;
  await expect(settleObjection(settlement, context)).resolves.toMatchObject({ status: 'DISMISSED' });
  expect((await disciplineDesk({}, inspector)).ended).toMatchObject([{ finding: 'NO_BREACH', caseNumber }]);
});

it('sent back, it may be passed on again, or taken up by the inspectors themselves', async () => {
  const { objectionId, context, inspector } = await inspected();
  const first = await referObjection({ objectionId, reason }, context);
  await sendCaseBack({ caseId: first.id, version: 1, answer: '不属于受理范围' }, inspector);
  expect((await disciplineDesk({}, inspector)).objections.map(({ id }) => id)).toEqual([objectionId]);
  expect((await objectionDetail({ objectionId }, inspector)).discipline).toMatchObject({
    mayOpen: true,
    mayRefer: false,
    isStanding: false,
  });
  await openCase({ objectionId, reason, caseNumber }, inspector);
  const { discipline } = await objectionDetail({ objectionId }, context);
  expect(discipline).toMatchObject({ isStanding: true, mayRefer: false, mayOpen: false });
  expect(discipline.cases.map(({ status, isOwn }) => [status, isOwn])).toEqual([
    ['OPEN', true],
    ['RETURNED', false],
  ]);
  const { rows } = await objectionQueue({ objectionId }, inspector);
  expect(rows.map(({ id }) => id)).toContain(objectionId);
});

it('whoever inspects elsewhere, and whoever does not inspect, finds no desk and no case', async () => {
  const { objectionId, officer } = await inspected();
  await expect(disciplineDesk({}, at(officer, now))).rejects.toMatchObject({ kind: 'not-found' });
  const elsewhere = at(await mightyElsewhere(), now);
  await expect(objectionDetail({ objectionId }, elsewhere)).rejects.toMatchObject({ kind: 'not-found' });
  const other = await objectedRound();
  const inspector = at(await actorWith('DISCIPLINE_INSPECTOR', other.district), now);
  await expect(objectionDetail({ objectionId }, inspector)).rejects.toMatchObject({ kind: 'not-found' });
  expect((await disciplineDesk({}, inspector)).objections.map(({ id }) => id)).toEqual([other.objectionId]);
});

it('an inspector who is an officer there as well does not answer to their own office', async () => {
  const { objectionId, context, officer, district } = await inspected();
  const { id: caseId } = await referObjection({ objectionId, reason }, context);
  const both = await actorWith('DISCIPLINE_INSPECTOR', district);
  const double = at({ ...both, grants: [...both.grants, ...officer.grants] }, now);
  await expect(takeCase({ caseId, version: 1, caseNumber }, double)).rejects.toMatchObject({ kind: 'forbidden' });
});
