import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { paths } from '@/lib/paths/paths';
import { everythingFound } from '@/lib/search/everything';
import { actorWith, at } from '@/tests/factories/people';
import { atStreet, levels } from '@/tests/integration/applications/recommending/levels';

const hitsOf = async (actor: Actor, q: string) =>
  (await everythingFound({ q, kind: 'applications' }, at(actor))).groups.flatMap(({ hits }) => hits);

test('an office on its way finds an application where it has it open, and nobody else does', async () => {
  const s = await levels();
  const { id } = await atStreet(s, { title: '鹊桥银龄守护' });
  const atOffice = (regionId: string) => paths.recommendedApplication(s.round.id, regionId, id);
  for (const officer of [s.officers.street, s.officers.district])
    expect((await hitsOf(officer, '鹊桥银龄')).map(({ href, state }) => [href, state])).toEqual([
      [atOffice(s.street.id), 'applications.status.RECOMMENDING'],
    ]);
  expect((await hitsOf(s.officers.street, s.organisation.name)).map(({ href }) => href)).toEqual([
    atOffice(s.street.id),
  ]);
  expect((await hitsOf(s.officers.city, '鹊桥银龄')).map(({ href }) => href)).toEqual([paths.officeApplication(id)]);
  const observer = await actorWith('OBSERVER', s.street);
  for (const stranger of [s.officers.street2, s.officers.district2, s.officers.elsewhere, observer])
    expect(await hitsOf(stranger, '鹊桥银龄')).toEqual([]);

  await db.recommendation.updateMany({
    where: { applicationId: id },
    data: { status: 'RECOMMENDED', rank: 1, opinion: '同意', decidedAt: new Date() },
  });
  await db.application.update({
    where: { id },
    data: { status: 'SUBMITTED', standsAtId: null, levelsPassed: 2 },
  });
  expect((await hitsOf(s.officers.street, '鹊桥银龄')).map(({ href, state }) => [href, state])).toEqual([
    [atOffice(s.street.id), 'applications.recommending.recommended'],
  ]);
});
