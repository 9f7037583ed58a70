import { describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { visitor } from '@/lib/kernel/actor';
import { requestPasswordLink } from '@/lib/people/request-password-link';
import { at, createPerson, testNow } from '@/tests/factories/people';

const lettersTo = (toEmail: string) => db.letter.count({ where: { toEmail } });

describe('requestPasswordLink', () => {
  it('answers the same whether or not the account exists, and writes to those who have one', async () => {
    const person = await createPerson();
    const answers = await Promise.all([
      requestPasswordLink({ email: person.email }, at(visitor)),
      requestPasswordLink({ email: 'nobody@example.cn' }, at(visitor)),
    ]);
    expect(answers[0]).toEqual(answers[1]);
    expect([await lettersTo(person.email), await lettersTo('nobody@example.cn')]).toEqual([1, 0]);
  });

  it('does not flood a mailbox', async () => {
    const person = await createPerson();
    for (let asked = 0; asked < 3; asked += 1) await requestPasswordLink({ email: person.email }, at(visitor));
    expect(await lettersTo(person.email)).toBe(1);
    await requestPasswordLink({ email: person.email }, at(visitor, new Date(testNow.getTime() + 121_000)));
    expect(await lettersTo(person.email)).toBe(2);
    for (let minutes = 3; minutes < 59; minutes += 3)
      await requestPasswordLink({ email: person.email }, at(visitor, new Date(testNow.getTime() + minutes * 60_000)));
    expect(await lettersTo(person.email)).toBe(5);
    await requestPasswordLink({ email: person.email }, at(visitor, new Date(testNow.getTime() + 130 * 60_000)));
    expect(await lettersTo(person.email)).toBe(6);
  });

  it('writes once to somebody for whom two ask at the same moment', async () => {
    const person = await createPerson();
    const ask = () => requestPasswordLink({ email: person.email }, at(visitor));
    expect(await Promise.all([ask(), ask(), ask()])).toEqual([{ asked: true }, { asked: true }, { asked: true }]);
    expect(await lettersTo(person.email)).toBe(1);
    expect(await db.invitation.count({ where: { personId: person.id } })).toBe(1);
  });

  it('writes nothing to the disabled and refuses what is no address', async () => {
    const person = await createPerson();
    await db.person.update({ where: { id: person.id }, data: { disabledAt: testNow } });
    await requestPasswordLink({ email: person.email }, at(visitor));
    expect(await lettersTo(person.email)).toBe(0);
    await expect(requestPasswordLink({ email: 'nobody' }, at(visitor))).rejects.toMatchObject({
      kind: 'invalid',
      problems: [{ code: 'kernel.problems.email', field: 'email' }],
    });
  });
});
