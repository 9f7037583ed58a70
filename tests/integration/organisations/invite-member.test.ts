import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { acceptMembership } from '@/lib/organisations/accept-membership';
import { endMemberInvitation } from '@/lib/organisations/end-member-invitation';
import { inviteMember } from '@/lib/organisations/invite-member';
import { myMemberInvitations, organisationInvitations } from '@/lib/organisations/member-invitations';
import { removeMember } from '@/lib/organisations/remove-member';
import { createOrganisation, memberActor } from '@/tests/factories/organisations';
import { at, createCity, plainActor } from '@/tests/factories/people';

let home: Awaited<ReturnType<typeof createCity>>;
beforeAll(async () => {
  home = await createCity('甲市');
});

const guest = (organisationId: string) => ({
  organisationId,
  email: `${randomUUID()}@example.cn`,
  name: '领奖中心',
  roles: ['EDITOR'] as ['EDITOR'],
});
const membersOf = (organisationId: string) => db.organisationMember.count({ where: { organisationId, leftAt: null } });

async function invited() {
  const organisation = await createOrganisation(home.street);
  const owner = await memberActor(organisation);
  const person = await plainActor();
  const { email } = await db.person.findUniqueOrThrow({ where: { id: person.personId } });
  const input = { ...guest(organisation.id), email };
  return { organisation, owner, person, input, ...(await inviteMember(input, at(owner))) };
}
const offers = async (actor: Actor) => (await myMemberInvitations({}, at(actor))).map(({ id }) => id);

describe('inviteMember', () => {
  it('makes nobody a member before they accept', async () => {
    const { organisation, owner, person, invitationId } = await invited();
    expect([await membersOf(organisation.id), await offers(person)]).toEqual([1, [invitationId]]);
    expect(await organisationInvitations({ organisationId: organisation.id }, at(owner))).toHaveLength(1);
    await acceptMembership({ invitationId }, at(person));
    expect([await membersOf(organisation.id), await offers(person)]).toEqual([2, []]);
  });

  it('writes to them without the words of who invites, while nobody has verified those', async () => {
    const organisation = await createOrganisation(home.street);
    const owner = await memberActor(organisation);
    const name = '中奖通知 evil.example';
    await db.organisation.update({ where: { id: organisation.id }, data: { status: 'PENDING', name } });
    const input = guest(organisation.id);
    await inviteMember(input, at(owner));
    const letter = JSON.stringify(await db.letter.findFirstOrThrow({ where: { toEmail: input.email } }));
    expect(letter).not.toMatch(/领奖|中奖|evil/);
  });

  it('who declines, or is no longer asked, does not become one', async () => {
    const [declined, withdrawn] = [await invited(), await invited()];
    await endMemberInvitation({ invitationId: declined.invitationId }, at(declined.person));
    await endMemberInvitation({ invitationId: withdrawn.invitationId }, at(withdrawn.owner));
    for (const { invitationId, person, organisation } of [declined, withdrawn]) {
      await expect(acceptMembership({ invitationId }, at(person))).rejects.toMatchObject({ kind: 'not-found' });
      expect(await membersOf(organisation.id)).toBe(1);
    }
  });

  it('refuses who is asked or a member already, takes back one who left', async () => {
    const { owner, person, input, invitationId } = await invited();
    const refusal = (name: string) => ({ problems: [{ code: `organisations.problems.${name}`, field: 'email' }] });
    await expect(inviteMember(input, at(owner))).rejects.toMatchObject(refusal('invitedAlready'));
    const { memberId } = await acceptMembership({ invitationId }, at(person));
    await expect(inviteMember(input, at(owner))).rejects.toMatchObject(refusal('memberAlready'));
    await removeMember({ memberId }, at(owner));
    const again = await inviteMember({ ...input, roles: ['FINANCE'] }, at(owner));
    await acceptMembership({ invitationId: again.invitationId }, at(person));
    expect(await db.organisationMember.findUniqueOrThrow({ where: { id: memberId } })).toMatchObject({
      leftAt: null,
      roles: ['FINANCE'],
    });
  });
});
