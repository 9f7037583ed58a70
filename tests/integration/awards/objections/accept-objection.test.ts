import { expect, it } from 'vitest';
import { acceptObjection } from '@/lib/awards/objections/accept-objection';
import { objectedRound } from '@/tests/factories/objections';

it('takes an objection up, once', async () => {
  const { objectionId, context } = await objectedRound();
  const both = await Promise.allSettled([1, 1].map((version) => acceptObjection({ objectionId, version }, context)));
  expect(both.filter(({ status }) => status === 'fulfilled')).toMatchObject([{ value: { status: 'INVESTIGATING' } }]);
  expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { kind: 'conflict' } });
});
