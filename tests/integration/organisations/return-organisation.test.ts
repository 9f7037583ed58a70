import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { returnOrganisation } from '@/lib/organisations/return-organisation';
import { waitingForOrganisationMembers, waitingForOrganisationOfficers } from '@/lib/organisations/waiting';
import { createOrganisation, memberActor } from '@/tests/factories/organisations';
import { actorWith, at, createCity, testNow } from '@/tests/factories/people';

let home: Awaited<ReturnType<typeof createCity>>;
beforeAll(async () => {
  home = await createCity('甲市');
});

const input = ({ id, version }: { id: string; version: number }) => ({
  organisationId: id,
  version,
  note: '登记证号与证书不符',
});

describe('returnOrganisation', () => {
  it('tells what to mend, and it waits for the organisation instead of the officer', async () => {
    const organisation = await createOrganisation(home.street, { status: 'PENDING', name: '清波社工中心' });
    const [owner, officer] = [await memberActor(organisation), await actorWith('OFFICER', home.district)];
    expect(await waitingForOrganisationOfficers(db, officer, testNow)).toMatchObject([{ about: '清波社工中心' }]);
    await returnOrganisation(input(organisation), at(officer));
    expect(await waitingForOrganisationOfficers(db, officer, testNow)).toEqual([]);
    expect(await waitingForOrganisationMembers(db, owner, testNow)).toMatchObject([
      { about: '清波社工中心', messageKey: 'organisations.waiting.toMend' },
    ]);
    expect(await waitingForOrganisationMembers(db, await memberActor(organisation, ['FINANCE']), testNow)).toEqual([]);
    const { email } = await db.person.findUniqueOrThrow({ where: { id: owner.personId } });
    expect((await db.letter.findFirstOrThrow({ where: { toEmail: email } })).body).toContain('登记证号与证书不符');
  });
});
