import { describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { type Actor, visitor } from '@/lib/kernel/actor';
import { enterCode } from '@/lib/people/enter-code';
import { loadActor } from '@/lib/people/load-actor';
import { signIn } from '@/lib/people/sign-in';
import { at, plainActor, testNow } from '@/tests/factories/people';
import { enrolled, ownPassword } from '@/tests/factories/second-factor';

const later = (ms: number) => new Date(testNow.getTime() + ms);
const minute = 60_000;

/** The password is right; the session waits for its code. */
async function waiting({ email, now = testNow, marks = '' }: { email: string; now?: Date; marks?: string }) {
  const { sessionId } = await signIn({ email, password: ownPassword, marks }, at(visitor, now));
  return { ...visitor, sessionId };
}

const enter = (by: Actor, code: string, { now = testNow, marks = '' } = {}) => enterCode({ code, marks }, at(by, now));
const isIn = async (...tried: Parameters<typeof enter>): Promise<boolean> => (await enter(...tried)).isIn;

describe('the second step', () => {
  it('opens the session, which before that opened nothing', async () => {
    const { by, email, codeAt } = await enrolled();
    const held = await waiting({ email });
    const before = await loadActor(held.sessionId ?? '', testNow);
    expect(before).toEqual({ ...visitor, sessionId: held.sessionId, owes: 'code', offices: {}, unread: 0 });
    expect(await isIn(held, codeAt(testNow))).toBe(true);
    expect(await loadActor(held.sessionId ?? '', testNow)).toMatchObject({ personId: by.personId, owes: null });
  });

  it('takes a code as it was typed', async () => {
    const { email, codeAt } = await enrolled();
    const code = codeAt(testNow);
    expect(await isIn(await waiting({ email }), ` ${code.slice(0, 3)}　${code.slice(3)} `)).toBe(true);
  });

  it('takes a code once, also when it is tried twice at once', async () => {
    const { email, codeAt } = await enrolled();
    const both = [await waiting({ email }), await waiting({ email })];
    const tries = await Promise.all(both.map((held) => isIn(held, codeAt(testNow))));
    expect(tries.toSorted()).toEqual([false, true]);
    expect(await isIn(await waiting({ email }), codeAt(testNow))).toBe(false);
    const next = later(30_000);
    expect(await isIn(await waiting({ email, now: next }), codeAt(next), { now: next })).toBe(true);
  });

  it('takes no code of a step before the last one used', async () => {
    const { email, codeAt } = await enrolled();
    const ahead = later(30_000);
    expect(await isIn(await waiting({ email }), codeAt(ahead))).toBe(true);
    expect(await isIn(await waiting({ email }), codeAt(testNow))).toBe(false);
  });

  it('takes each recovery code once, also when it is tried twice at once', async () => {
    const { by, email, recoveryCode } = await enrolled();
    const both = [await waiting({ email }), await waiting({ email })];
    const tries = await Promise.all(both.map((held) => isIn(held, recoveryCode.toLowerCase())));
    expect(tries.toSorted()).toEqual([false, true]);
    const factor = await db.secondFactor.findUniqueOrThrow({ where: { personId: by.personId } });
    expect(factor.recoveryHashes).toHaveLength(9);
  });

  it('waits ten minutes', async () => {
    const { email, codeAt } = await enrolled();
    const held = await waiting({ email });
    expect(await loadActor(held.sessionId ?? '', later(10 * minute - 1))).toMatchObject({ owes: 'code' });
    expect(await loadActor(held.sessionId ?? '', later(10 * minute))).toBeNull();
    const late = later(10 * minute);
    expect(await isIn(held, codeAt(late), { now: late })).toBe(false);
  });

  it('is nobody’s who does not hold the session', async () => {
    const { email, codeAt } = await enrolled();
    const held = await waiting({ email });
    for (const by of [visitor, { ...visitor, sessionId: 'guess' }])
      await expect(enter(by, codeAt(testNow))).rejects.toMatchObject({ kind: 'signed-out' });
    for (const sessionId of [null, held.sessionId])
      await expect(enter({ ...(await plainActor()), sessionId }, codeAt(testNow))).rejects.toMatchObject({
        kind: 'forbidden',
      });
    expect(await isIn(held, codeAt(testNow))).toBe(true);
  });

  it('sent twice by one press leads in both times and counts once', async () => {
    const { by, email, codeAt } = await enrolled();
    const held = await waiting({ email });
    expect(await Promise.all([isIn(held, codeAt(testNow)), isIn(held, codeAt(testNow))])).toEqual([true, true]);
    expect((await db.person.findUniqueOrThrow({ where: { id: by.personId } })).failedSignIns).toBe(0);
  });
});

describe('wrong codes', () => {
  it('lock like wrong passwords, and the right password in between gives no further tries', async () => {
    const { email, codeAt } = await enrolled();
    for (let tries = 0; tries < 5; tries += 1) expect(await isIn(await waiting({ email }), '12345x')).toBe(false);
    expect((await signIn({ email, password: ownPassword }, at(visitor))).sessionId).toBeNull();
    const open = later(5 * minute);
    expect(await isIn(await waiting({ email, now: open }), codeAt(open), { now: open })).toBe(true);
  });

  it('of one moment are counted each', async () => {
    const { by, email } = await enrolled();
    const held = await Promise.all(Array.from({ length: 5 }, () => waiting({ email })));
    await Promise.all(held.map((one) => enter(one, '12345x')));
    const person = await db.person.findUniqueOrThrow({ where: { id: by.personId } });
    expect(person.lockedUntil).toEqual(later(5 * minute));
  });

  it('of strangers do not shut out the device the person has used before; only a whole sign-in marks one', async () => {
    const { email, codeAt } = await enrolled();
    const opened = await signIn({ email, password: ownPassword }, at(visitor));
    expect(opened).toMatchObject({ marks: null });
    const { marks } = await enter({ ...visitor, sessionId: opened.sessionId }, codeAt(testNow));
    for (let tries = 0; tries < 5; tries += 1) await enter(await waiting({ email }), '12345x');
    const next = later(30_000);
    expect((await signIn({ email, password: ownPassword }, at(visitor, next))).sessionId).toBeNull();
    const own = { now: next, marks: marks ?? '' };
    expect(await isIn(await waiting({ email, ...own }), codeAt(next), own)).toBe(true);
  });

  it('leave a trail of each step', async () => {
    const { by, email, codeAt } = await enrolled();
    const held = await waiting({ email });
    await enter(held, '12345x');
    await enter(held, codeAt(testNow));
    const trail = await db.trailEntry.findMany({
      where: { entityId: by.personId, command: { in: ['person.signIn', 'person.enterCode'] } },
      orderBy: { id: 'asc' },
    });
    expect(trail.map(({ toState }) => toState)).toEqual(['code-due', 'failed', 'signed-in']);
    expect(trail.map(({ actorId }) => actorId)).toEqual([by.personId, by.personId, by.personId]);
  });
});
