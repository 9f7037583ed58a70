import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { acceptMembership } from '@/lib/organisations/accept-membership';
import { refuseOrganisation } from '@/lib/organisations/codes/refuse-organisation';
import { updateOrganisation } from '@/lib/organisations/update-organisation';
import { createOrganisation, memberActor } from '@/tests/factories/organisations';
import { actorWith, at, createCity, plainActor, testNow } from '@/tests/factories/people';

test('a refused registration is told why, waits for nobody and changes no more', async () => {
  const { street, city } = await createCity('甲市');
  const organisation = await createOrganisation(street, { status: 'RETURNED' });
  const [owner, invited] = [await memberActor(organisation, ['OWNER']), await plainActor()];
  const offer = await db.memberInvitation.create({
    data: { organisationId: organisation.id, personId: invited.personId, roles: ['EDITOR'], invitedAt: testNow },
  });
  const { id: organisationId, version } = organisation;
  await refuseOrganisation(
    { organisationId, version, reason: '证书与申请不符。' },
    at(await actorWith('OFFICER', city)),
  );

  const { email } = await db.person.findUniqueOrThrow({ where: { id: owner.personId } });
  expect((await db.letter.findFirstOrThrow({ where: { toEmail: email } })).body).toContain('证书与申请不符。');
  await expect(acceptMembership({ invitationId: offer.id }, at(invited))).rejects.toMatchObject({ kind: 'not-found' });
  const { name, type, regionId, legalRepresentative, contactName, uscc } = organisation;
  const facts = {
    name,
    type,
    regionId,
    legalRepresentative,
    contactName,
    contactPhone: '13900005678',
    uscc: uscc ?? '',
  };
  await expect(updateOrganisation({ organisationId, version: version + 1, ...facts }, at(owner))).rejects.toMatchObject(
    { kind: 'conflict' },
  );
});
