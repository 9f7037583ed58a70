import { describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { visitor } from '@/lib/kernel/actor';
import { enterCode } from '@/lib/people/enter-code';
import { loadActor } from '@/lib/people/load-actor';
import { beginSecondFactor } from '@/lib/people/second-factor/begin-second-factor';
import { confirmSecondFactor } from '@/lib/people/second-factor/confirm-second-factor';
import { ownSecondFactor } from '@/lib/people/second-factor/queries';
import { renewRecoveryCodes } from '@/lib/people/second-factor/renew-recovery-codes';
import { base32 } from '@/lib/people/second-factor/totp';
import { turnOffSecondFactor } from '@/lib/people/second-factor/turn-off-second-factor';
import { signIn } from '@/lib/people/sign-in';
import { at, plainActor, testNow } from '@/tests/factories/people';
import { accountHolder, beginner, enrolled, ownPassword } from '@/tests/factories/second-factor';
import { some } from '@/tests/support/some';

describe('setting up', () => {
  it('shows the secret until the first code, and never in the table', async () => {
    const { by, secret, codeAt } = await beginner();
    expect(await ownSecondFactor({}, at(by))).toMatchObject({ state: 'begun', secret: base32(secret) });
    const kept = JSON.stringify(await db.secondFactor.findUnique({ where: { personId: by.personId } }));
    for (const form of [base32(secret), secret.toString('base64'), secret.toString('hex')])
      expect(kept).not.toContain(form);
    const { recoveryCodes } = await confirmSecondFactor({ code: codeAt(testNow) }, at(by));
    const factor = await ownSecondFactor({}, at(by));
    expect(factor).toEqual({ state: 'on', isCompulsory: false, confirmedAt: testNow, recoveryCodes: 10 });
    const after = JSON.stringify(await db.secondFactor.findUnique({ where: { personId: by.personId } }));
    for (const code of some(recoveryCodes)) expect(after).not.toContain(code.slice(0, 5));
  });

  it('begun again has another secret; the code of the first no longer confirms', async () => {
    const { by, codeAt } = await beginner();
    const first = codeAt(testNow);
    await beginSecondFactor({ current: ownPassword }, at(by));
    await expect(confirmSecondFactor({ code: first }, at(by))).rejects.toMatchObject({
      problems: [{ code: 'people.problems.codeWrong', field: 'code' }],
    });
  });

  it('asks nothing at the sign-in before it is confirmed', async () => {
    const { email } = await beginner();
    const { sessionId } = await signIn({ email, password: ownPassword }, at(visitor));
    expect(await loadActor(sessionId ?? '', testNow)).toMatchObject({ kind: 'person', owes: null });
  });

  it('ends sessions that the password alone had opened elsewhere, and keeps the one that asks', async () => {
    const { by, email, codeAt } = await beginner();
    const [here, there] = [
      (await signIn({ email, password: ownPassword }, at(visitor))).sessionId ?? '',
      (await signIn({ email, password: ownPassword }, at(visitor))).sessionId ?? '',
    ];
    await confirmSecondFactor({ code: codeAt(testNow) }, at({ ...by, sessionId: here }));
    expect([await loadActor(here, testNow), await loadActor(there, testNow)]).toMatchObject([{ kind: 'person' }, null]);
  });

  it('is of nobody else’s business', async () => {
    await enrolled();
    expect(await ownSecondFactor({}, at(await plainActor()))).toEqual({ state: 'off', isCompulsory: false });
    await expect(ownSecondFactor({}, at(visitor))).rejects.toMatchObject({ kind: 'not-found' });
  });
});

describe('turning off', () => {
  it('takes password and code, and forgets secret and recovery codes', async () => {
    const { by, codeAt, email } = await enrolled();
    await turnOffSecondFactor({ current: ownPassword, code: codeAt(testNow) }, at(by));
    const row = { sealedSecret: '', confirmedAt: null, recoveryHashes: [] };
    expect(await db.secondFactor.findUnique({ where: { personId: by.personId } })).toMatchObject(row);
    const { sessionId } = await signIn({ email, password: ownPassword }, at(visitor));
    expect(await loadActor(sessionId ?? '', testNow)).toMatchObject({ kind: 'person' });
  });

  it('takes a recovery code as well', async () => {
    const { by, recoveryCode } = await enrolled();
    await turnOffSecondFactor({ current: ownPassword, code: recoveryCode }, at(by));
    expect(await ownSecondFactor({}, at(by))).toMatchObject({ state: 'off' });
  });

  it('can be set up anew with another secret', async () => {
    const { by, recoveryCode, secret } = await enrolled();
    await turnOffSecondFactor({ current: ownPassword, code: recoveryCode }, at(by));
    await beginSecondFactor({ current: ownPassword }, at(by));
    const anew = await ownSecondFactor({}, at(by));
    expect(anew).toMatchObject({ state: 'begun' });
    expect(anew).not.toMatchObject({ secret: base32(secret) });
  });
});

it('new recovery codes replace those that were left, and the factor stays on', async () => {
  const { by, email, codeAt, recoveryCode, recoveryCodes } = await enrolled();
  const renewed = await renewRecoveryCodes({ code: codeAt(testNow) }, at(by));
  expect(renewed.recoveryCodes).toHaveLength(10);
  expect(renewed.recoveryCodes).not.toEqual(expect.arrayContaining([recoveryCodes[1]]));
  expect(await ownSecondFactor({}, at(by))).toMatchObject({ state: 'on', recoveryCodes: 10 });
  const enter = async (code: string) => {
    const { sessionId } = await signIn({ email, password: ownPassword }, at(visitor));
    return enterCode({ code }, at({ ...visitor, sessionId }));
  };
  expect(await enter(recoveryCode)).toMatchObject({ isIn: false });
  expect(await enter(renewed.recoveryCodes[3] ?? '')).toMatchObject({ isIn: true });
});

it('keeps the passwords of others: a stranger’s is no use', async () => {
  const [{ by }, other] = [await enrolled(), await accountHolder()];
  await expect(turnOffSecondFactor({ current: 'Wrong-2026', code: '1' }, at(by))).rejects.toMatchObject({
    problems: [{ code: 'people.problems.passwordWrong', field: 'current' }],
  });
  await expect(turnOffSecondFactor({ current: ownPassword, code: '1' }, at(other.by))).rejects.toMatchObject({
    problems: [{ code: 'people.problems.factorOff' }],
  });
});
