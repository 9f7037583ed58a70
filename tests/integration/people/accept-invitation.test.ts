import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { visitor } from '@/lib/kernel/actor';
import { postLetter } from '@/lib/mail/post-letter';
import { acceptInvitation } from '@/lib/people/accept-invitation';
import { invitationAddress, openInvitation } from '@/lib/people/invitation-token';
import { invitationLetter } from '@/lib/people/letters';
import { openInvitationOf } from '@/lib/people/queries';
import { signIn } from '@/lib/people/sign-in';
import { welcomePerson } from '@/lib/people/welcome-person';
import { at, createPerson, testNow } from '@/tests/factories/people';

const password = 'Hubin-2026';
const weekLater = new Date(testNow.getTime() + 7 * 24 * 3_600_000);

async function invited() {
  const person = await createPerson('王敏');
  return { person, token: await openInvitation(db, { personId: person.id }, testNow) };
}

describe('acceptInvitation', () => {
  it('sets the password, once', async () => {
    const { person, token } = await invited();
    expect(await openInvitationOf({ token: token }, at(visitor))).toEqual({ name: '王敏', email: person.email });
    await acceptInvitation({ token, password, repeated: password }, at(visitor));
    expect((await signIn({ email: person.email, password }, at(visitor))).sessionId).not.toBeNull();
    expect(await openInvitationOf({ token: token }, at(visitor))).toBeNull();
    await expect(acceptInvitation({ token, password, repeated: password }, at(visitor))).rejects.toMatchObject({
      kind: 'refused',
      problems: [{ code: 'people.problems.invitationOver' }],
    });
  });

  it('leads on to where the person was going, which no letter says', async () => {
    const email = `${randomUUID()}@example.cn`;
    await welcomePerson(db, { email, name: '王敏', news: '您已获邀请。', leadsTo: '/my?page=2' }, testNow);
    const letter = await db.letter.findFirstOrThrow({ where: { toEmail: email } });
    expect(letter.body).not.toContain('/my');
    const token = /invitation\/([\w-]+)/.exec(letter.secret)?.[1] ?? '';
    expect(await acceptInvitation({ token, password, repeated: password }, at(visitor))).toMatchObject({
      leadsTo: '/my?page=2',
    });
  });

  it('ends the sessions of before', async () => {
    const { person, token } = await invited();
    const session = await db.session.create({ data: { personId: person.id, createdAt: testNow, lastSeenAt: testNow } });
    await acceptInvitation({ token, password, repeated: password }, at(visitor));
    expect((await db.session.findUniqueOrThrow({ where: { id: session.id } })).endedAt).toEqual(testNow);
  });

  it('closes every other link of the person, and the outbox forgets them', async () => {
    const { person, token } = await invited();
    const other = await openInvitation(db, { personId: person.id }, testNow);
    const text = invitationLetter('', invitationAddress(other));
    await postLetter(db, { to: person, text }, testNow);
    await acceptInvitation({ token, password, repeated: password }, at(visitor));
    expect(await openInvitationOf({ token: other }, at(visitor))).toBeNull();
    const again = { token: other, password, repeated: password };
    await expect(acceptInvitation(again, at(visitor))).rejects.toMatchObject({ kind: 'refused' });
    const kept = await db.letter.findFirstOrThrow({ where: { toEmail: person.email } });
    expect(JSON.stringify(kept)).not.toContain(other);
    expect(kept.body).toContain('……');
  });

  it('of two links used at once only one sets the password', async () => {
    const { person, token } = await invited();
    const tokens = [token, await openInvitation(db, { personId: person.id }, testNow)];
    const tries = await Promise.allSettled(
      tokens.map((one) => acceptInvitation({ token: one, password, repeated: password }, at(visitor))),
    );
    expect(tries.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  it('refuses a late link, a weak password and a slip of the hand', async () => {
    const { token } = await invited();
    await expect(
      acceptInvitation({ token, password, repeated: password }, at(visitor, weekLater)),
    ).rejects.toMatchObject({ kind: 'refused' });
    await expect(acceptInvitation({ token, password: 'weak', repeated: 'weak' }, at(visitor))).rejects.toMatchObject({
      problems: [{ code: 'people.problems.passwordShort' }, { code: 'people.problems.passwordPlain' }],
    });
    await expect(acceptInvitation({ token, password, repeated: `${password}x` }, at(visitor))).rejects.toMatchObject({
      problems: [{ code: 'people.problems.passwordsDiffer' }],
    });
    expect(await openInvitationOf({ token: token }, at(visitor))).not.toBeNull();
  });

  it('does not find a guessed link', async () => {
    await expect(acceptInvitation({ token: 'guess', password, repeated: password }, at(visitor))).rejects.toMatchObject(
      { kind: 'not-found' },
    );
    expect(await openInvitationOf({ token: 'guess' }, at(visitor))).toBeNull();
  });

  it('keeps the hash of the link only', async () => {
    const { token } = await invited();
    expect(await db.invitation.count({ where: { tokenHash: token } })).toBe(0);
  });
});
