import { expect, it } from 'vitest';
import { acceptObjection } from '@/lib/awards/objections/accept-objection';
import { raiseObjection } from '@/lib/awards/objections/raise-objection';
import { settleObjection } from '@/lib/awards/objections/settle-objection';
import { db } from '@/lib/db/client';
import { visitor } from '@/lib/kernel/actor';
import { decidingNow } from '@/tests/factories/awards';
import { objectedRound } from '@/tests/factories/objections';
import { at } from '@/tests/factories/people';

async function investigatedRound() {
  const objected = await objectedRound();
  await acceptObjection({ objectionId: objected.objectionId, version: 1 }, objected.context);
  return objected;
}
const settlement = (objectionId: string, conclusion: 'UPHELD' | 'DISMISSED') => ({
  objectionId,
  version: 2,
  conclusion,
  finding: '经核查',
});
const statusOf = async (id: string) => (await db.application.findUniqueOrThrow({ where: { id } })).status;

it('upheld, it revokes the proposed award and tells both sides', async () => {
  const { objectionId, applicationId, organisation, context } = await investigatedRound();
  const revocations = { toEmail: organisation.contactEmail, subject: { startsWith: '取消立项通知' } };
  const before = await db.letter.count({ where: revocations });
  await expect(settleObjection(settlement(objectionId, 'UPHELD'), context)).resolves.toMatchObject({
    status: 'UPHELD',
  });
  expect(await statusOf(applicationId)).toBe('REVOKED');
  expect(await db.letter.count({ where: { toEmail: `${applicationId}@example.cn` } })).toBe(1);
  expect(await db.letter.count({ where: revocations })).toBe(before + 1);
});

it('dismissed, it changes nothing for the project', async () => {
  const { objectionId, applicationId, context } = await investigatedRound();
  await expect(settleObjection(settlement(objectionId, 'DISMISSED'), context)).resolves.toMatchObject({
    status: 'DISMISSED',
  });
  expect(await statusOf(applicationId)).toBe('IN_PUBLICITY');
});

it('upholds a second objection against a project revoked already', async () => {
  const { round, objectionId, applicationId, context } = await investigatedRound();
  const second = await raiseObjection(
    { roundId: round.id, applicationId, objectorKind: 'ANONYMOUS', text: '同上' },
    at(visitor, decidingNow),
  );
  await acceptObjection({ objectionId: second.id, version: 1 }, context);
  await settleObjection(settlement(objectionId, 'UPHELD'), context);
  await expect(settleObjection(settlement(second.id, 'UPHELD'), context)).resolves.toMatchObject({ status: 'UPHELD' });
});
