import { describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { visitor } from '@/lib/kernel/actor';
import { changePassword } from '@/lib/people/change-password';
import { loadActor } from '@/lib/people/load-actor';
import { MAX_FAILURES } from '@/lib/people/rules';
import { beginSecondFactor } from '@/lib/people/second-factor/begin-second-factor';
import { renewRecoveryCodes } from '@/lib/people/second-factor/renew-recovery-codes';
import { turnOffSecondFactor } from '@/lib/people/second-factor/turn-off-second-factor';
import { signIn } from '@/lib/people/sign-in';
import { at, testNow } from '@/tests/factories/people';
import { accountHolder, enrolled, ownPassword } from '@/tests/factories/second-factor';

type Holder = Awaited<ReturnType<typeof accountHolder>>;

const wrong = 'Wrong-2026';
const another = { password: 'Qingbo-2027', repeated: 'Qingbo-2027' };
const over = { kind: 'signed-out', problems: [{ code: 'people.problems.triesOver' }] };

/** Somebody signed in; `sessionId` is theirs. */
async function seated<Fresh extends Holder>(holder: Fresh) {
  const { id: sessionId } = await db.session.create({
    data: { personId: holder.by.personId, createdAt: testNow, lastSeenAt: testNow },
  });
  return { ...holder, sessionId, by: { ...holder.by, sessionId } };
}

const factor = { current: ownPassword, code: '12345x' };
const acts = {
  'a password that is changed': async () => {
    const { by, sessionId } = await seated(await accountHolder());
    return { sessionId, act: () => changePassword({ current: wrong, ...another }, at(by)), code: 'passwordWrong' };
  },
  'a second factor that is begun': async () => {
    const { by, sessionId } = await seated(await accountHolder());
    return { sessionId, act: () => beginSecondFactor({ current: wrong }, at(by)), code: 'passwordWrong' };
  },
  'a second factor that is turned off': async () => {
    const { by, sessionId } = await seated(await enrolled());
    return { sessionId, act: () => turnOffSecondFactor(factor, at(by)), code: 'codeWrong' };
  },
  'new recovery codes': async () => {
    const { by, sessionId } = await seated(await enrolled());
    return { sessionId, act: () => renewRecoveryCodes({ code: '123456' }, at(by)), code: 'codeWrong' };
  },
};

describe('tries within a session', () => {
  it.each(Object.entries(acts))('%s: five wrong ones, then the session ends', async (_, made) => {
    const { sessionId, act, code } = await made();
    for (let tries = 0; tries < MAX_FAILURES; tries += 1)
      await expect(act()).rejects.toMatchObject({ problems: [{ code: `people.problems.${code}` }] });
    expect(await loadActor(sessionId, testNow)).not.toBeNull();
    await expect(act()).rejects.toMatchObject(over);
    expect(await loadActor(sessionId, testNow)).toBeNull();
  });

  it('the right one is no use any more once they are used up, and shuts nobody out elsewhere', async () => {
    const { by, email } = await seated(await accountHolder());
    for (let tries = 0; tries < MAX_FAILURES; tries += 1)
      await expect(changePassword({ current: wrong, ...another }, at(by))).rejects.toThrow();
    await expect(changePassword({ current: ownPassword, ...another }, at(by))).rejects.toMatchObject(over);
    expect((await signIn({ email, password: ownPassword }, at(visitor))).sessionId).not.toBeNull();
  });

  it('twenty at once are no more than five', async () => {
    const { by } = await seated(await enrolled());
    const tries = Array.from({ length: 20 }, () => renewRecoveryCodes({ code: '123456' }, at(by)));
    const told = (await Promise.allSettled(tries)).map((each) => each.status === 'rejected' && each.reason);
    const tried = told.filter((reason) => reason.problems?.[0]?.code === 'people.problems.codeWrong');
    expect(tried).toHaveLength(MAX_FAILURES);
  });

  it('the right one starts the count anew', async () => {
    const { by, sessionId, codeAt } = await seated(await enrolled());
    const fail = async () => {
      for (let tries = 1; tries < MAX_FAILURES; tries += 1)
        await expect(renewRecoveryCodes({ code: '12345x' }, at(by))).rejects.toThrow();
    };
    await fail();
    await renewRecoveryCodes({ code: codeAt(testNow) }, at(by));
    await fail();
    expect(await loadActor(sessionId, testNow)).not.toBeNull();
  });
});
