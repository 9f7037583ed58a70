import { db } from '@/lib/db/client';
import { testNow } from '@/tests/factories/people';

/** The same person, who has set a password: only such a security administrator counts as a second one. */
export async function openedAccount<Person extends { personId: string }>(person: Person): Promise<Person> {
  await db.person.update({
    where: { id: person.personId },
    data: { passwordHash: 'x', passwordChangedAt: testNow },
  });
  return person;
}
