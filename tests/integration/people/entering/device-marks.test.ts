import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { visitor } from '@/lib/kernel/actor';
import { found } from '@/lib/kernel/found';
import { hashPassword } from '@/lib/people/password';
import { signIn } from '@/lib/people/sign-in';
import { createPerson, testNow } from '@/tests/factories/people';

const [password, wrong] = ['Hubin-2026', 'Wrong-2026'];
const passwordHash = await hashPassword(password);
const later = (ms: number) => new Date(testNow.getTime() + ms);
let email = '';

async function person(): Promise<string> {
  const { id } = await createPerson('陈静');
  const owner = await db.person.update({ where: { id }, data: { passwordHash } });
  return owner.email;
}

beforeEach(async () => {
  email = await person();
});

type Try = { password?: string; marks?: string; now?: Date; ip?: string; of?: string };
const from = ({ password: typed = password, marks = '', now = testNow, ip = '', of = email }: Try = {}) =>
  signIn({ email: of, password: typed, marks }, { actor: visitor, now, ip });
const isIn = async (tried: Try = {}): Promise<boolean> => (await from(tried)).sessionId !== null;
const marksAfter = async (tried: Try = {}): Promise<string> => {
  const opened = await from(tried);
  return found(opened.sessionId === null ? null : opened.marks, 'the marks');
};

async function fail(times: number, tried: Try): Promise<void> {
  for (let count = 0; count < times; count += 1) await from({ ...tried, password: wrong });
}

describe('a lock forced by strangers', () => {
  it('shuts out every strange device, and not the one the person has used before', async () => {
    const marks = await marksAfter();
    await fail(12, { ip: '10.0.0.66' });
    expect(await isIn({ ip: '10.0.0.7' })).toBe(false);
    expect(await isIn({ marks })).toBe(true);
    // What happened at the known device does not open the door to the others.
    expect(await isIn({ ip: '10.0.0.7' })).toBe(false);
  });

  it('does not reach the known device from its own address either', async () => {
    const marks = await marksAfter({ ip: '10.0.0.5' });
    for (let tries = 0; tries < 30; tries += 1)
      await signIn({ email: `guess${tries}@example.cn`, password }, { actor: visitor, now: testNow, ip: '10.0.0.5' });
    expect(await isIn({ ip: '10.0.0.5' })).toBe(false);
    expect(await isIn({ ip: '10.0.0.5', marks })).toBe(true);
  });

  it('is none for marks of another person or forged ones', async () => {
    const other = await marksAfter({ of: await person() });
    await fail(5, { marks: other });
    for (const marks of [other, '99999.nonce.signature', '']) expect(await isIn({ marks })).toBe(false);
  });
});

describe('the count of a known device', () => {
  it('locks it for five minutes after five failures in a row, and only it', async () => {
    const marks = await marksAfter();
    await fail(5, { marks });
    expect(await isIn({ marks, now: later(299_999) })).toBe(false);
    expect(await isIn({ now: later(1) })).toBe(true);
    expect(await isIn({ marks, now: later(300_000) })).toBe(true);
  });

  it('starts anew after the right password, and counts failures of one moment each', async () => {
    const marks = await marksAfter();
    await fail(4, { marks });
    expect(await isIn({ marks })).toBe(true);
    await fail(4, { marks });
    expect(await isIn({ marks })).toBe(true);
    await Promise.all(Array.from({ length: 5 }, () => from({ marks, password: wrong })));
    expect(await isIn({ marks, now: later(1) })).toBe(false);
  });
});
