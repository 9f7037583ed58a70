import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { publicDemand } from '@/lib/demands/public-queries';
import { mergeDemand } from '@/lib/demands/verification/merge-demand';
import { visitor } from '@/lib/kernel/actor';
import { createDemand, provenPhone } from '@/tests/factories/demands';
import { actorWith, at } from '@/tests/factories/people';
import { demandSetting, demandsIn } from '@/tests/support/demand-setting';

const setting = demandsIn('VERIFYING');

const create = async (status: 'VERIFYING' | 'PUBLISHED' | 'REJECTED', mergedIntoId?: string) => {
  const { phone } = await provenPhone();
  return createDemand({
    call: setting.call,
    region: setting.place.community,
    status,
    submitterPhone: phone,
    ...(mergedIntoId === undefined ? {} : { mergedIntoId }),
  });
};

test('a duplicate is merged, those merged into it follow, and every submitter is told', async () => {
  const kept = await create('PUBLISHED');
  const duplicate = await create('VERIFYING');
  const earlier = await createDemand({
    call: setting.call,
    region: setting.place.community,
    status: 'MERGED',
    mergedIntoId: duplicate.id,
    submitterPhone: '13500001111',
  });
  await mergeDemand(
    { demandId: duplicate.id, version: duplicate.version, targetId: kept.id, note: '同一小区' },
    at(setting.officer),
  );
  expect(await db.demand.findUnique({ where: { id: duplicate.id } })).toMatchObject({
    status: 'MERGED',
    mergedIntoId: kept.id,
  });
  expect(await db.demand.findUnique({ where: { id: earlier.id } })).toMatchObject({ mergedIntoId: kept.id });
  for (const { submitterPhoneIndex: toPhoneIndex } of [duplicate, earlier]) {
    expect(await db.letter.findFirst({ where: { toPhoneIndex } })).toMatchObject({
      body: expect.stringContaining(kept.number) as string,
    });
  }
  expect(await publicDemand({ demandId: kept.id }, at(visitor))).toMatchObject({ raisedBy: 3 });
  expect(await publicDemand({ demandId: duplicate.id }, at(visitor))).toEqual({ mergedIntoId: kept.id });
});

test('not into itself, another city’s, one it may not see or one that is over', async () => {
  const { id, version } = await create('VERIFYING');
  const elsewhere = await demandSetting('PUBLISHED');
  const nextDoor = await actorWith('OFFICER', setting.place.district);
  const wrong = {
    [id]: 'mergeTarget',
    [(await elsewhere.create()).id]: 'mergeTarget',
    nothing: 'mergeTarget',
    [(await create('REJECTED')).id]: 'mergeTargetState',
  };
  for (const [targetId, code] of Object.entries(wrong)) {
    await expect(mergeDemand({ demandId: id, version, targetId }, at(nextDoor))).rejects.toMatchObject({
      kind: 'refused',
      problems: [{ code: `demands.problems.${code}`, field: 'targetId' }],
    });
  }
});

test('two demands merged into each other at the same instant do not both disappear', async () => {
  const [left, right] = [await create('VERIFYING'), await create('VERIFYING')];
  const outcomes = await Promise.allSettled([
    mergeDemand({ demandId: left.id, version: 1, targetId: right.id }, at(setting.officer)),
    mergeDemand({ demandId: right.id, version: 1, targetId: left.id }, at(setting.officer)),
  ]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(await db.demand.count({ where: { id: { in: [left.id, right.id] }, status: 'MERGED' } })).toBe(1);
});
