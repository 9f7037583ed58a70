import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { removeMember } from '@/lib/organisations/remove-member';
import { loadActor } from '@/lib/people/load-actor';
import { createOrganisation, memberActor } from '@/tests/factories/organisations';
import { at, createCity, testNow } from '@/tests/factories/people';

let home: Awaited<ReturnType<typeof createCity>>;
beforeAll(async () => {
  home = await createCity('甲市');
});

const memberOf = (organisationId: string, personId: string) =>
  db.organisationMember.findUniqueOrThrow({ where: { organisationId_personId: { organisationId, personId } } });

describe('removeMember', () => {
  it('ends access with the next request', async () => {
    const organisation = await createOrganisation(home.street);
    const [owner, editor] = [await memberActor(organisation), await memberActor(organisation, ['EDITOR'])];
    const session = await db.session.create({
      data: { personId: editor.personId, createdAt: testNow, lastSeenAt: testNow },
    });
    const { id: memberId } = await memberOf(organisation.id, editor.personId);
    await removeMember({ memberId }, at(owner));
    expect((await loadActor(session.id, testNow))?.memberships).toEqual([]);
    await expect(removeMember({ memberId }, at(owner))).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('lets a member leave, but not the last owner', async () => {
    const organisation = await createOrganisation(home.street);
    const [owner, editor] = [await memberActor(organisation), await memberActor(organisation, ['EDITOR'])];
    await removeMember({ memberId: (await memberOf(organisation.id, editor.personId)).id }, at(editor));
    await expect(
      removeMember({ memberId: (await memberOf(organisation.id, owner.personId)).id }, at(owner)),
    ).rejects.toMatchObject({ problems: [{ code: 'organisations.problems.lastOwner' }] });
  });
});
