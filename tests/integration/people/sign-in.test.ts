import { hash } from '@node-rs/argon2';
import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { visitor } from '@/lib/kernel/actor';
import { loadActor } from '@/lib/people/load-actor';
import { hashPassword } from '@/lib/people/password';
import { signIn } from '@/lib/people/sign-in';
import { createPerson, testNow } from '@/tests/factories/people';

const password = 'Hubin-2026';
const later = (ms: number) => new Date(testNow.getTime() + ms);
const atVisitor = (now = testNow, ip = '') => ({ actor: visitor, now, ip });
let email = '';
let personId = '';

beforeEach(async () => {
  const person = await createPerson('陈静');
  ({ email, id: personId } = await db.person.update({
    where: { id: person.id },
    data: { passwordHash: await hashPassword(password) },
  }));
});

const wrong = (times: number, now = testNow) =>
  Array.from({ length: times }).reduce<Promise<unknown>>(
    (before) => before.then(() => signIn({ email, password: 'Wrong-2026' }, atVisitor(now))),
    Promise.resolve(),
  );

describe('signIn', () => {
  it('opens a session that names the person', async () => {
    const { sessionId } = await signIn({ email: ` ${email.toUpperCase()} `, password }, atVisitor());
    expect(await loadActor(sessionId ?? '', later(1000))).toMatchObject({ kind: 'person', personId, name: '陈静' });
  });

  it('takes a password from another keyboard, and one from before passwords were normalised', async () => {
    const { sessionId: first } = await signIn({ email, password: 'Ｈｕｂｉｎ－２０２６' }, atVisitor());
    expect(first).not.toBeNull();
    const typed = 'Ｈubin-2026';
    const passwordHash = await hash(typed, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
    await db.person.update({ where: { id: personId }, data: { passwordHash } });
    const { sessionId } = await signIn({ email, password: typed }, atVisitor());
    expect(sessionId).not.toBeNull();
  });

  it('answers alike for a wrong password, no password yet, a disabled person and nobody', async () => {
    const invited = await createPerson();
    const disabled = await db.person.create({
      data: {
        email: 'gone@example.cn',
        name: '已停用',
        createdAt: testNow,
        disabledAt: testNow,
        passwordHash: await hashPassword(password),
      },
    });
    const outcomes = await Promise.all([
      signIn({ email, password: 'Wrong-2026' }, atVisitor()),
      signIn({ email: invited.email, password }, atVisitor()),
      signIn({ email: disabled.email, password }, atVisitor()),
      signIn({ email: 'nobody@example.cn', password }, atVisitor()),
    ]);
    expect(outcomes.map(({ sessionId }) => sessionId)).toEqual([null, null, null, null]);
  });

  it('locks after five wrong tries for five minutes, the right password included', async () => {
    await wrong(5);
    expect(await signIn({ email, password }, atVisitor(later(299_999)))).toMatchObject({ sessionId: null });
    expect((await signIn({ email, password }, atVisitor(later(300_000)))).sessionId).not.toBeNull();
  });

  it('counts tries in a row: the right password in between starts anew', async () => {
    await wrong(4);
    await signIn({ email, password }, atVisitor());
    await wrong(4);
    expect((await signIn({ email, password }, atVisitor())).sessionId).not.toBeNull();
  });

  it('counts wrong tries at the same moment each', async () => {
    await Promise.all(Array.from({ length: 5 }, () => signIn({ email, password: 'Wrong-2026' }, atVisitor())));
    expect(await signIn({ email, password }, atVisitor(later(1000)))).toMatchObject({ sessionId: null });
  });

  it('locks an address that tries many accounts', async () => {
    for (let tries = 0; tries < 30; tries += 1)
      await signIn({ email: `guess${tries}@example.cn`, password }, atVisitor(testNow, '10.0.0.9'));
    expect(await signIn({ email, password }, atVisitor(later(1000), '10.0.0.9'))).toMatchObject({ sessionId: null });
    expect((await signIn({ email, password }, atVisitor(later(1000), '10.0.0.8'))).sessionId).not.toBeNull();
  });

  it('leaves a trail of both outcomes', async () => {
    await wrong(1);
    await signIn({ email, password }, atVisitor());
    const trail = await db.trailEntry.findMany({
      where: { command: 'person.signIn', entityId: personId },
      orderBy: { id: 'asc' },
    });
    // Whose the wrong password was nobody knows.
    expect(trail.map(({ toState, actorId }) => [toState, actorId])).toEqual([
      ['failed', null],
      ['signed-in', personId],
    ]);
  });
});

describe('a session', () => {
  it('idles out after eight hours and dies with the person', async () => {
    const { sessionId } = await signIn({ email, password }, atVisitor());
    const hour = 3_600_000;
    expect(await loadActor(sessionId ?? '', later(8 * hour + 1))).toBeNull();
    await db.person.update({ where: { id: personId }, data: { disabledAt: testNow } });
    expect(await loadActor(sessionId ?? '', later(1000))).toBeNull();
  });
});
