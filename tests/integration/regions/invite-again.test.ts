import { describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { visitor } from '@/lib/kernel/actor';
import { openInvitation } from '@/lib/people/invitation-token';
import { openInvitationOf } from '@/lib/people/queries';
import { inviteAgain } from '@/lib/regions/invite-again';
import { actorWith, at, createCity, testNow } from '@/tests/factories/people';

describe('inviteAgain', () => {
  it('sends a new link by letter, ends the earlier one and hands none out', async () => {
    const { city, district } = await createCity();
    const officer = await actorWith('OFFICER', district);
    const earlier = await openInvitation(db, { personId: officer.personId }, testNow);
    const answer = await inviteAgain(
      { personId: officer.personId },
      at(await actorWith('SECURITY_ADMINISTRATOR', city)),
    );
    expect(answer).toEqual({ id: officer.personId, name: officer.name });
    expect(await openInvitationOf({ token: earlier }, at(visitor))).toBeNull();
    const { email } = await db.person.findUniqueOrThrow({ where: { id: officer.personId } });
    const letter = await db.letter.findFirstOrThrow({ where: { toEmail: email } });
    const token = /invitation\/([\w-]+)/.exec(letter.body)?.[1] ?? '';
    expect(await openInvitationOf({ token: token }, at(visitor))).toMatchObject({ email });
  });
});
