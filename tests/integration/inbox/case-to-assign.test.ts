import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { assignCase } from '@/lib/inbox/assign-case';
import { caseToAssign } from '@/lib/inbox/case-to-assign';
import { visitor } from '@/lib/kernel/actor';
import { createOrganisation } from '@/tests/factories/organisations';
import { actorWith, at, createCity } from '@/tests/factories/people';
import { mightyElsewhere } from '@/tests/support/contract-place';

test('what was given to somebody and is done is over, for those whose office it lay with', async () => {
  const { district } = await createCity();
  const officer = await actorWith('OFFICER', district);
  const { id } = await createOrganisation(district, { status: 'PENDING' });
  const key = `organisation-${id}`;
  expect(await caseToAssign({ key }, at(officer))).toMatchObject({ isOver: false, version: 0 });
  await assignCase({ key, personId: officer.personId ?? '', version: 0 }, at(officer));
  await db.organisation.update({ where: { id }, data: { status: 'VERIFIED' } });
  expect(await caseToAssign({ key }, at(officer))).toEqual({ isOver: true });
  for (const stranger of [visitor, await mightyElsewhere()])
    await expect(caseToAssign({ key }, at(stranger))).rejects.toMatchObject({ kind: 'not-found' });
  await expect(caseToAssign({ key: 'organisation-nowhere' }, at(officer))).rejects.toMatchObject({ kind: 'not-found' });
});
