import { expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { visitor } from '@/lib/kernel/actor';
import { loadActor } from '@/lib/people/load-actor';
import { signOut } from '@/lib/people/sign-out';
import { at, plainActor, testNow } from '@/tests/factories/people';

const sessionOf = (personId: string) =>
  db.session.create({ data: { personId, createdAt: testNow, lastSeenAt: testNow } });

it('ends every session of the person and nobody else’s', async () => {
  const [person, other] = [await plainActor(), await plainActor()];
  const [here, elsewhere, another] = [
    await sessionOf(person.personId),
    await sessionOf(person.personId),
    await sessionOf(other.personId),
  ];
  await signOut({}, at(person));
  expect(await loadActor(here.id, testNow)).toBeNull();
  expect(await loadActor(elsewhere.id, testNow)).toBeNull();
  expect(await loadActor(another.id, testNow)).not.toBeNull();
});

it('is nothing for a visitor', async () => {
  await expect(signOut({}, at(visitor))).rejects.toMatchObject({ kind: 'not-found' });
});
