import { expect, it } from 'vitest';
import { refuseObjection } from '@/lib/awards/objections/refuse-objection';
import { db } from '@/lib/db/client';
import { decidingNow } from '@/tests/factories/awards';
import { objectedRound } from '@/tests/factories/objections';

const finding = '所述事项不属于本次公示内容';

it('does not take an objection up, and answers whoever left an e-mail', async () => {
  const { objectionId, applicationId, context } = await objectedRound();
  await expect(refuseObjection({ objectionId, version: 1, finding }, context)).resolves.toMatchObject({
    status: 'NOT_ACCEPTED',
  });
  expect(await db.objection.findUnique({ where: { id: objectionId } })).toMatchObject({
    finding,
    settledAt: decidingNow,
  });
  const [reply] = await db.letter.findMany({ where: { toEmail: `${applicationId}@example.cn` } });
  expect(reply?.body).toContain(finding);
});

it('answers nobody to an anonymous tip', async () => {
  const { objectionId, context } = await objectedRound({ objectorKind: 'ANONYMOUS' });
  const before = await db.letter.count();
  await refuseObjection({ objectionId, version: 1, finding }, context);
  expect(await db.letter.count()).toBe(before);
});

it('wants a reason, and comes too late once another officer handled it', async () => {
  const { objectionId, context } = await objectedRound();
  await expect(refuseObjection({ objectionId, version: 1, finding: '' }, context)).rejects.toMatchObject({
    kind: 'invalid',
    problems: [{ field: 'finding' }],
  });
  await refuseObjection({ objectionId, version: 1, finding }, context);
  await expect(refuseObjection({ objectionId, version: 1, finding }, context)).rejects.toMatchObject({
    kind: 'conflict',
  });
});
