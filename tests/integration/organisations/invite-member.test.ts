import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { inviteMember } from '@/lib/organisations/invite-member';
import { removeMember } from '@/lib/organisations/remove-member';
import { createOrganisation, memberActor } from '@/tests/factories/organisations';
import { at, createCity } from '@/tests/factories/people';

let home: Awaited<ReturnType<typeof createCity>>;
beforeAll(async () => {
  home = await createCity('甲市');
});

const guest = (organisationId: string) => ({
  organisationId,
  email: `${randomUUID()}@example.cn`,
  name: '沈洁',
  roles: ['EDITOR'] as ['EDITOR'],
});

describe('inviteMember', () => {
  it('takes a person in and writes to them', async () => {
    const organisation = await createOrganisation(home.street);
    const input = guest(organisation.id);
    const { memberId } = await inviteMember(input, at(await memberActor(organisation)));
    expect(
      await db.organisationMember.findUniqueOrThrow({ where: { id: memberId }, include: { person: true } }),
    ).toMatchObject({ roles: ['EDITOR'], person: { email: input.email } });
    expect(await db.letter.count({ where: { toEmail: input.email } })).toBe(1);
  });

  it('refuses a member, takes back one who left', async () => {
    const organisation = await createOrganisation(home.street);
    const owner = await memberActor(organisation);
    const input = guest(organisation.id);
    const { memberId } = await inviteMember(input, at(owner));
    await expect(inviteMember(input, at(owner))).rejects.toMatchObject({
      problems: [{ code: 'organisations.problems.memberAlready', field: 'email' }],
    });
    await removeMember({ memberId }, at(owner));
    await inviteMember({ ...input, roles: ['FINANCE'] }, at(owner));
    expect(await db.organisationMember.findUniqueOrThrow({ where: { id: memberId } })).toMatchObject({
      leftAt: null,
      roles: ['FINANCE'],
    });
  });
});
