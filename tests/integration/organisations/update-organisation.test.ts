import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { updateOrganisation } from '@/lib/organisations/update-organisation';
import { createOrganisation, memberActor } from '@/tests/factories/organisations';
import { at, createCity } from '@/tests/factories/people';

let home: Awaited<ReturnType<typeof createCity>>;
beforeAll(async () => {
  home = await createCity('甲市');
});

type Row = Awaited<ReturnType<typeof createOrganisation>>;
const changed = (
  { id, version, name, type, regionId, uscc, legalRepresentative, contactName }: Row,
  more: object = {},
) => ({
  organisationId: id,
  version,
  name,
  type,
  regionId,
  uscc: uscc ?? '',
  legalRepresentative,
  contactName,
  contactPhone: '13900005678',
  ...more,
});

describe('updateOrganisation', () => {
  it('keeps a verified organisation verified while the key facts stay', async () => {
    const organisation = await createOrganisation(home.street);
    const editor = await memberActor(organisation, ['EDITOR']);
    await expect(
      updateOrganisation(changed(organisation, { address: '湖滨路 1 号' }), at(editor)),
    ).resolves.toMatchObject({ status: 'VERIFIED' });
    expect(await db.organisation.findUniqueOrThrow({ where: { id: organisation.id } })).toMatchObject({
      address: '湖滨路 1 号',
      version: 2,
      bankName: organisation.bankName,
    });
  });

  it('sends it to the officer again when one of them changes', async () => {
    const organisation = await createOrganisation(home.street);
    await expect(
      updateOrganisation(changed(organisation, { regionId: home.district.id }), at(await memberActor(organisation))),
    ).resolves.toMatchObject({ status: 'PENDING' });
  });

  it('leaves name and representative of a verified one to a change request', async () => {
    const organisation = await createOrganisation(home.street);
    const owner = at(await memberActor(organisation));
    await expect(
      updateOrganisation(changed(organisation, { name: '别的名称', legalRepresentative: '沈洁' }), owner),
    ).rejects.toMatchObject({
      problems: [
        { code: 'organisations.problems.changeByRequest', field: 'name' },
        { code: 'organisations.problems.changeByRequest', field: 'legalRepresentative' },
      ],
    });
  });

  it('submits a returned registration again by being mended', async () => {
    const organisation = await createOrganisation(home.street, { status: 'RETURNED' });
    await expect(updateOrganisation(changed(organisation), at(await memberActor(organisation)))).resolves.toMatchObject(
      { status: 'PENDING' },
    );
    expect(await db.trailEntry.findFirst({ where: { entityId: organisation.id } })).toMatchObject({
      command: 'organisation.update',
      fromState: 'RETURNED',
      toState: 'PENDING',
      cityId: home.city.id,
    });
  });

  it('forgets that a code was accepted once the code is another', async () => {
    const organisation = await createOrganisation(home.street, { uscc: '51330102500000015J', type: 'SOCIAL_GROUP' });
    await db.organisation.update({ where: { id: organisation.id }, data: { usccOverrideReason: '凭证书' } });
    await updateOrganisation(
      changed(organisation, { uscc: '51330102500000015K' }),
      at(await memberActor(organisation)),
    );
    expect((await db.organisation.findUniqueOrThrow({ where: { id: organisation.id } })).usccOverrideReason).toBeNull();
  });

  it('refuses another organisation’s code', async () => {
    const [organisation, other] = [await createOrganisation(home.street), await createOrganisation(home.street)];
    await expect(
      updateOrganisation(changed(organisation, { uscc: other.uscc }), at(await memberActor(organisation))),
    ).rejects.toMatchObject({ problems: [{ code: 'organisations.problems.usccTaken' }] });
  });
});
