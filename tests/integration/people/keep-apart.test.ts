import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { addExpert } from '@/lib/experts/add-expert';
import type { Actor, GrantRole } from '@/lib/kernel/actor';
import { acceptMembership } from '@/lib/organisations/accept-membership';
import { accountsOf, keepApart } from '@/lib/people/keep-apart';
import { MEMBERSHIP } from '@/lib/people/offices';
import { createOrganisation } from '@/tests/factories/organisations';
import {
  actorWith,
  administratorWith,
  at,
  createCity,
  createPerson,
  plainActor,
  testNow,
} from '@/tests/factories/people';
import { indexOfPhone } from '@/tests/support/numbers';
import { some } from '@/tests/support/some';

const { city } = await createCity('甲市');
const apart = { kind: 'refused', problems: [{ code: 'people.problems.officesApart' }] };

const grant = (personId: string, role: GrantRole) =>
  db.roleGrant.create({ data: { personId, role, regionId: city.id, grantedAt: testNow } });
const member = async (personId: string) => {
  const { id: organisationId } = await createOrganisation(city);
  return db.organisationMember.create({ data: { organisationId, personId, roles: ['EDITOR'], joinedAt: testNow } });
};
const onRoster = (personId: string) => db.expert.create({ data: { cityId: city.id, personId, approvedAt: testNow } });

const offices: [name: string, give: (personId: string) => Promise<unknown>][] = [
  ['system administrator', (personId) => grant(personId, 'SYSTEM_ADMINISTRATOR')],
  ['security administrator', (personId) => grant(personId, 'SECURITY_ADMINISTRATOR')],
  ['audit administrator', (personId) => grant(personId, 'AUDIT_ADMINISTRATOR')],
  ['officer', (personId) => grant(personId, 'OFFICER')],
  ['observer', (personId) => grant(personId, 'OBSERVER')],
  ['expert', onRoster],
  ['member', member],
];

test('the database refuses every administration beside another office, whichever comes first, and nothing else', async () => {
  for (const [one, giveOne] of offices) {
    for (const [other, giveOther] of some(offices.filter(([name]) => name !== one))) {
      const { id } = await createPerson();
      await giveOne(id);
      const outcome = await giveOther(id).then(
        () => 'given',
        () => 'refused',
      );
      const isApart = one.endsWith('administrator') || other.endsWith('administrator');
      expect(outcome, `${other} beside ${one}`).toBe(isApart ? 'refused' : 'given');
    }
  }
});

test('what has ended excludes nothing, and does not come back beside an administration', async () => {
  const { id: personId } = await createPerson();
  const { id } = await grant(personId, 'OFFICER');
  await db.roleGrant.update({ where: { id }, data: { revokedAt: testNow } });
  await grant(personId, 'AUDIT_ADMINISTRATOR');
  await expect(db.roleGrant.update({ where: { id }, data: { revokedAt: null } })).rejects.toThrow();
});

test('of two offices of one moment one is given', async () => {
  const { id } = await createPerson();
  const both = await Promise.allSettled([grant(id, 'SECURITY_ADMINISTRATOR'), member(id)]);
  expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
});

test('an administrator joins no organisation and no roster', async () => {
  const security = await administratorWith('SECURITY_ADMINISTRATOR');
  const { id: organisationId } = await createOrganisation(city);
  const invitation = await db.memberInvitation.create({
    data: { organisationId, personId: security.personId, roles: ['EDITOR'], invitedAt: testNow },
  });
  await expect(acceptMembership({ invitationId: invitation.id }, at(security))).rejects.toMatchObject(apart);
  const officer: Actor = await actorWith('OFFICER', city);
  const { email } = await db.person.findUniqueOrThrow({ where: { id: security.personId } });
  const expert = { cityId: city.id, email, name: '某人', employer: '某校', title: '教授', categoryCodes: [] };
  await expect(addExpert(expert, at(officer))).rejects.toMatchObject(apart);
});

test('a second account with the same mailbox or telephone is the same person', async () => {
  const [local, second] = [randomUUID(), await plainActor()];
  const phoneIndex = await indexOfPhone('13800007788');
  const first = await db.person.create({
    data: { email: `${local}@example.cn`, name: '甲', phoneIndex, createdAt: testNow },
  });
  const tagged = await db.person.create({
    data: { email: `${local}+office@example.cn`, name: '乙', createdAt: testNow },
  });
  await db.person.update({ where: { id: second.personId }, data: { phoneIndex } });
  expect((await accountsOf(db, first)).toSorted()).toEqual([first.id, tagged.id, second.personId].toSorted());
  await grant(first.id, 'SECURITY_ADMINISTRATOR');
  const { email } = await db.person.findUniqueOrThrow({ where: { id: second.personId } });
  for (const address of [tagged.email, email])
    await expect(db.$transaction((tx) => keepApart(tx, { email: address, office: 'OFFICER' }))).rejects.toMatchObject(
      apart,
    );
  await expect(
    db.$transaction((tx) => keepApart(tx, { email: tagged.email, office: MEMBERSHIP })),
  ).rejects.toMatchObject(apart);
});
