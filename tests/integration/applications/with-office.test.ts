import { expect, test } from 'vitest';
import { applicationsWithOffice } from '@/lib/applications/applications-with-office';
import { db } from '@/lib/db/client';
import { createApplication } from '@/tests/factories/applications';
import { memberActor } from '@/tests/factories/organisations';
import { at } from '@/tests/factories/people';
import { createRound } from '@/tests/factories/rounds';
import { atStreet, levels } from '@/tests/integration/applications/recommending/levels';
import { scene } from '@/tests/integration/applications/scene';

test('what was handed in is told with its office and its term, and nothing of how a review goes', async () => {
  const { round, organisation, district, owner, stranger, officer, foreignOfficer } = await scene();
  const { officeName } = district;
  await db.round.update({ where: { id: round.id }, data: { reviewFrom: '2026-12-10', reviewTo: '2026-12-20' } });
  const released = await createRound({ region: district, status: 'AWARDED' });
  const cancelled = await createRound({ region: district, status: 'CANCELLED' });
  for (const status of ['RETURNED', 'SUBMITTED', 'DECLINED'] as const)
    await createApplication({ round, organisation, status, title: status });
  await createApplication({ round: released, organisation, status: 'DECLINED', title: '已公布' });
  await createApplication({ round: cancelled, organisation, status: 'SUBMITTED', title: '已取消' });

  const told = await applicationsWithOffice({}, at(owner));
  expect(told.map(({ title, step, office, dueAt }) => [title, step, office, dueAt?.toISOString()]).toSorted()).toEqual([
    ['DECLINED', 'review', officeName, '2026-12-20T15:59:59.000Z'],
    ['SUBMITTED', 'screen', officeName, '2026-12-09T15:59:59.000Z'],
  ]);
  for (const actor of [stranger, officer, foreignOfficer])
    expect(await applicationsWithOffice({}, at(actor))).toEqual([]);
});

test('what a street has to recommend waits there', async () => {
  const place = await levels();
  await atStreet(place);
  const owner = await memberActor(place.organisation, ['OWNER']);
  expect(await applicationsWithOffice({}, at(owner))).toMatchObject([
    { step: 'recommend', office: place.street.officeName, dueAt: expect.any(Date) as Date },
  ]);
});
