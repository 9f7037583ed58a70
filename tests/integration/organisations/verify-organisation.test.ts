import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { verifyOrganisation } from '@/lib/organisations/verify-organisation';
import { createOrganisation, memberActor } from '@/tests/factories/organisations';
import { actorWith, at, createCity, testNow } from '@/tests/factories/people';

let home: Awaited<ReturnType<typeof createCity>>;
beforeAll(async () => {
  home = await createCity('甲市');
});

const pending = () => createOrganisation(home.street, { status: 'PENDING' });
const key = ({ id, version }: { id: string; version: number }) => ({ organisationId: id, version });

describe('verifyOrganisation', () => {
  it('by an officer of the region or above, who tells the organisation', async () => {
    for (const region of [home.city, home.district, home.street]) {
      const organisation = await pending();
      const owner = await memberActor(organisation);
      await verifyOrganisation(key(organisation), at(await actorWith('OFFICER', region)));
      expect(await db.organisation.findUniqueOrThrow({ where: { id: organisation.id } })).toMatchObject({
        status: 'VERIFIED',
        verifiedAt: testNow,
      });
      const { email } = await db.person.findUniqueOrThrow({ where: { id: owner.personId } });
      expect(await db.letter.count({ where: { toEmail: email } })).toBe(1);
    }
  });

  it('refuses a code with a wrong check sign until it is accepted on evidence', async () => {
    const organisation = await createOrganisation(home.street, {
      status: 'PENDING',
      type: 'SOCIAL_GROUP',
      uscc: '51330102500000015J',
    });
    const officer = await actorWith('OFFICER', home.district);
    await expect(verifyOrganisation(key(organisation), at(officer))).rejects.toMatchObject({
      kind: 'refused',
      problems: [{ code: 'organisations.problems.usccUnproven' }],
    });
    await db.organisation.update({ where: { id: organisation.id }, data: { usccOverrideReason: '证书如此' } });
    await expect(verifyOrganisation(key(organisation), at(officer))).resolves.toMatchObject({ status: 'VERIFIED' });
  });
});
