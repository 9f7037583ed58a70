import { expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { visitor } from '@/lib/kernel/actor';
import { loadActor } from '@/lib/people/load-actor';
import { ownSecondFactor } from '@/lib/people/second-factor/queries';
import { signIn } from '@/lib/people/sign-in';
import { resetSecondFactor } from '@/lib/regions/accounts/reset-second-factor';
import { actorWith, at, createCity, testNow } from '@/tests/factories/people';
import { enrolled, ownPassword } from '@/tests/factories/second-factor';

it('switches the factor off, ends the sessions, and writes to the person', async () => {
  const { city } = await createCity();
  const [security, { by, email }] = [await actorWith('SECURITY_ADMINISTRATOR', city), await enrolled()];
  await db.roleGrant.create({
    data: { personId: by.personId, role: 'OFFICER', regionId: city.id, grantedAt: testNow },
  });
  const open = await db.session.create({ data: { personId: by.personId, createdAt: testNow, lastSeenAt: testNow } });
  await resetSecondFactor({ personId: by.personId }, at(security));
  expect(await ownSecondFactor({}, at(by))).toMatchObject({ state: 'off' });
  expect(await loadActor(open.id, testNow)).toBeNull();
  const { sessionId } = await signIn({ email, password: ownPassword }, at(visitor));
  expect(await loadActor(sessionId ?? '', testNow)).toMatchObject({ kind: 'person', owes: null });
  const letters = await db.letter.findMany({ where: { toEmail: email } });
  expect(letters.map(({ subject }) => subject)).toEqual(['公创平台：双重验证已重置']);
});

it('is for the security administrator of the place alone', async () => {
  const [{ city }, elsewhere] = [await createCity(), await createCity('邻市')];
  const { by } = await enrolled();
  await db.roleGrant.create({
    data: { personId: by.personId, role: 'OFFICER', regionId: city.id, grantedAt: testNow },
  });
  for (const other of [
    await actorWith('SECURITY_ADMINISTRATOR', elsewhere.city),
    await actorWith('SYSTEM_ADMINISTRATOR', city),
    await actorWith('OFFICER', city),
  ])
    await expect(resetSecondFactor({ personId: by.personId }, at(other))).rejects.toMatchObject({ kind: 'not-found' });
  expect(await ownSecondFactor({}, at(by))).toMatchObject({ state: 'on' });
});
