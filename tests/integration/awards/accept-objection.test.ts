import { expect, it } from 'vitest';
import { acceptObjection } from '@/lib/awards/accept-objection';
import { decidingNow } from '@/tests/factories/awards';
import { objectedRound } from '@/tests/factories/objections';
import { actorWith, at, createCity } from '@/tests/factories/people';

it('takes an objection up, once', async () => {
  const { objectionId, context } = await objectedRound();
  const both = await Promise.allSettled([1, 1].map((version) => acceptObjection({ objectionId, version }, context)));
  expect(both.filter(({ status }) => status === 'fulfilled')).toMatchObject([{ value: { status: 'INVESTIGATING' } }]);
  expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { kind: 'conflict' } });
});

it('is for the officers of the round’s region', async () => {
  const { objectionId, district } = await objectedRound();
  const input = { objectionId, version: 1 };
  const elsewhere = (await createCity('别的市')).city;
  await expect(acceptObjection(input, at(await actorWith('OFFICER', elsewhere), decidingNow))).rejects.toMatchObject({
    kind: 'not-found',
  });
  await expect(acceptObjection(input, at(await actorWith('OBSERVER', district), decidingNow))).rejects.toMatchObject({
    kind: 'forbidden',
  });
  await expect(
    acceptObjection({ ...input, objectionId: 'no-such-id' }, at(await actorWith('OFFICER', district), decidingNow)),
  ).rejects.toMatchObject({ kind: 'not-found' });
});
