import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { changeMemberRoles } from '@/lib/organisations/change-member-roles';
import { createOrganisation, memberActor } from '@/tests/factories/organisations';
import { at, createCity } from '@/tests/factories/people';

let home: Awaited<ReturnType<typeof createCity>>;
beforeAll(async () => {
  home = await createCity('甲市');
});

const memberOf = (organisationId: string, personId: string) =>
  db.organisationMember.findUniqueOrThrow({ where: { organisationId_personId: { organisationId, personId } } });

describe('changeMemberRoles', () => {
  it('changes them, one’s own included while another owner stays', async () => {
    const organisation = await createOrganisation(home.street);
    const [first, second] = [await memberActor(organisation), await memberActor(organisation, ['EDITOR'])];
    const [own, other] = [
      await memberOf(organisation.id, first.personId),
      await memberOf(organisation.id, second.personId),
    ];
    await changeMemberRoles({ memberId: other.id, roles: ['OWNER', 'SIGNATORY'] }, at(first));
    await changeMemberRoles({ memberId: own.id, roles: 'EDITOR' }, at(first));
    expect([
      (await memberOf(organisation.id, first.personId)).roles,
      (await memberOf(organisation.id, second.personId)).roles,
    ]).toEqual([['EDITOR'], ['OWNER', 'SIGNATORY']]);
  });

  it('keeps an owner, even when two give it up at once', async () => {
    const organisation = await createOrganisation(home.street);
    const owners = [await memberActor(organisation), await memberActor(organisation)];
    const giveUp = async (owner: (typeof owners)[number]) =>
      changeMemberRoles(
        { memberId: (await memberOf(organisation.id, owner.personId)).id, roles: ['EDITOR'] },
        at(owner),
      );
    const tries = await Promise.allSettled(owners.map(giveUp));
    expect(tries.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(tries.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { problems: [{ code: 'organisations.problems.lastOwner' }] },
    });
  });
});
