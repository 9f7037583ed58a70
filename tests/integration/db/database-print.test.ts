import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { createPerson } from '@/tests/factories/people';
import { databasePrint } from '@/tests/support/database-print';

test('the print of the database notices a row that comes, changes or goes, in whichever table', async () => {
  const { id } = await createPerson();
  const before = await databasePrint();
  expect(await databasePrint()).toEqual(before);
  await db.person.update({ where: { id }, data: { name: '改名' } });
  const changed = await databasePrint();
  expect({ ...changed, Person: '' }).toEqual({ ...before, Person: '' });
  expect(changed['Person']).not.toBe(before['Person']);
  await db.person.delete({ where: { id } });
  expect((await databasePrint())['Person']).toBe('0:0');
});
