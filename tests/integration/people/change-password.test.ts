import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { type Actor, visitor } from '@/lib/kernel/actor';
import { changePassword } from '@/lib/people/change-password';
import { openInvitation } from '@/lib/people/invitation-token';
import { loadActor } from '@/lib/people/load-actor';
import { hashPassword } from '@/lib/people/password';
import { openInvitationOf, ownAccount } from '@/lib/people/queries';
import { signIn } from '@/lib/people/sign-in';
import { at, plainActor, testNow } from '@/tests/factories/people';

const [before, after] = ['Hubin-2026', 'Qingbo-2027'];
let actor: Actor & { personId: string };
let email = '';

beforeEach(async () => {
  actor = await plainActor('陈静');
  ({ email } = await db.person.update({
    where: { id: actor.personId },
    data: { passwordHash: await hashPassword(before) },
  }));
});

describe('changePassword', () => {
  it('ends every session, the present one included', async () => {
    const { sessionId } = await signIn({ email, password: before }, at(visitor));
    await changePassword({ current: before, password: after, repeated: after }, at(actor));
    expect(await loadActor(sessionId ?? '', testNow)).toBeNull();
    expect((await signIn({ email, password: before }, at(visitor))).sessionId).toBeNull();
    expect((await signIn({ email, password: after }, at(visitor))).sessionId).not.toBeNull();
    expect(await ownAccount({}, at(actor))).toMatchObject({ email, passwordChangedAt: testNow });
  });

  it('closes the links that were sent before', async () => {
    const token = await openInvitation(db, { personId: actor.personId }, testNow);
    await changePassword({ current: before, password: after, repeated: after }, at(actor));
    expect(await openInvitationOf({ token }, at(visitor))).toBeNull();
  });
});
