import { expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { visitor } from '@/lib/kernel/actor';
import { loadActor } from '@/lib/people/load-actor';
import { signOut } from '@/lib/people/sign-out';
import { at, plainActor, testNow } from '@/tests/factories/people';

const sessionOf = (personId: string, lastSeenAt = testNow) =>
  db.session.create({ data: { personId, createdAt: lastSeenAt, lastSeenAt } });
const endOf = async ({ id }: { id: string }) => (await db.session.findUniqueOrThrow({ where: { id } })).endedAt;

it('ends every session of the person and nobody else’s', async () => {
  const [person, other] = [await plainActor(), await plainActor()];
  const [here, elsewhere, another] = [
    await sessionOf(person.personId),
    await sessionOf(person.personId),
    await sessionOf(other.personId),
  ];
  await signOut({ sessionId: here.id }, at(person));
  expect(await loadActor(here.id, testNow)).toBeNull();
  expect(await loadActor(elsewhere.id, testNow)).toBeNull();
  expect(await loadActor(another.id, testNow)).not.toBeNull();
});

it('ends one that has idled out or waits for its code, held by whom the house takes for a visitor', async () => {
  const { personId } = await plainActor();
  const stale = await sessionOf(personId, new Date(testNow.getTime() - 86_400_000));
  const waiting = await db.session.create({
    data: { personId, createdAt: testNow, lastSeenAt: testNow, codeDueAt: testNow },
  });
  await signOut({ sessionId: stale.id }, at(visitor));
  expect([await endOf(stale), await endOf(waiting)]).toEqual([testNow, testNow]);
});

it('is nothing for a session that never was', async () => {
  expect(await signOut({ sessionId: 'guess' }, at(visitor))).toEqual({ id: null });
});
