import { describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { visitor } from '@/lib/kernel/actor';
import { loadActor } from '@/lib/people/load-actor';
import { ownAccount } from '@/lib/people/queries';
import { endOtherSessions } from '@/lib/people/sessions/end-other-sessions';
import { endSession } from '@/lib/people/sessions/end-session';
import { signIn } from '@/lib/people/sign-in';
import { actorWith, at, createCity, plainActor, testNow } from '@/tests/factories/people';
import { accountHolder, ownPassword } from '@/tests/factories/second-factor';

const later = (ms: number) => new Date(testNow.getTime() + ms);
const minute = 60_000;
const sessionOf = async (personId: string) =>
  (await db.session.create({ data: { personId, createdAt: testNow, lastSeenAt: testNow } })).id;
const isOpen = async (sessionId: string, now = testNow): Promise<boolean> => (await loadActor(sessionId, now)) !== null;

describe('one’s sessions', () => {
  it('are listed with device and net, this one marked; those idle or waiting for a code are none', async () => {
    const { by, email } = await accountHolder();
    const opened = await signIn(
      { email, password: ownPassword, userAgent: 'Firefox/128.0' },
      { actor: visitor, now: testNow, ip: '10.20.30.40' },
    );
    const idle = later(-9 * 60 * minute);
    await db.session.create({ data: { personId: by.personId, createdAt: idle, lastSeenAt: idle } });
    await db.session.create({
      data: { personId: by.personId, createdAt: testNow, lastSeenAt: testNow, codeDueAt: later(minute) },
    });
    await sessionOf((await plainActor()).personId);
    const { sessions } = await ownAccount({}, at({ ...by, sessionId: opened.sessionId }));
    expect(sessions).toMatchObject([
      { id: opened.sessionId, isThis: true, userAgent: 'Firefox/128.0', ip: '10.20.30.40' },
    ]);
  });

  it('end one by one, and all but this one', async () => {
    const { by } = await accountHolder();
    const [here, there, elsewhere] = [
      await sessionOf(by.personId),
      await sessionOf(by.personId),
      await sessionOf(by.personId),
    ];
    const another = await sessionOf((await plainActor()).personId);
    await endSession({ sessionId: there }, at(by));
    expect([await isOpen(here), await isOpen(there), await isOpen(elsewhere)]).toEqual([true, false, true]);
    await endOtherSessions({}, at({ ...by, sessionId: here }));
    expect([await isOpen(here), await isOpen(elsewhere), await isOpen(another)]).toEqual([true, false, true]);
  });

  it('are nobody else’s to end', async () => {
    const [own, stranger] = [await sessionOf((await plainActor()).personId), await plainActor()];
    await expect(endSession({ sessionId: own }, at(stranger))).rejects.toMatchObject({ kind: 'not-found' });
    expect(await isOpen(own)).toBe(true);
  });
});

describe('the idle limit', () => {
  it.each([
    ['OFFICER', 30],
    ['OBSERVER', 30],
  ] as const)('of %s is %i minutes, by the server’s clock', async (role, minutes) => {
    const { city } = await createCity();
    const { personId } = await actorWith(role, city);
    expect(await isOpen(await sessionOf(personId), later(minutes * minute))).toBe(true);
    expect(await isOpen(await sessionOf(personId), later(minutes * minute + 1))).toBe(false);
  });

  it('counts from the last use; of those within a minute one is written', async () => {
    const { city } = await createCity();
    const sessionId = await sessionOf((await actorWith('OFFICER', city)).personId);
    const seen = async () => (await db.session.findUniqueOrThrow({ where: { id: sessionId } })).lastSeenAt;
    expect(await isOpen(sessionId, later(minute - 1))).toBe(true);
    expect(await seen()).toEqual(testNow);
    expect(await isOpen(sessionId, later(20 * minute))).toBe(true);
    expect(await seen()).toEqual(later(20 * minute));
    expect(await isOpen(sessionId, later(49 * minute))).toBe(true);
  });
});
