import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { publicOrganisation } from '@/lib/disclosure/organisations';
import { visitor } from '@/lib/kernel/actor';
import { organisationDetail } from '@/lib/organisations/queries';
import { recordStanding } from '@/lib/organisations/record-standing';
import { registerOrganisation } from '@/lib/organisations/register-organisation';
import { updateOrganisation } from '@/lib/organisations/update-organisation';
import { verifyOrganisation } from '@/lib/organisations/verify-organisation';
import { createOrganisation, someUscc } from '@/tests/factories/organisations';
import { actorWith, at, createCity, plainActor } from '@/tests/factories/people';
import { somePdf, temporaryFiles } from '@/tests/support/files';

temporaryFiles();

let home: Awaited<ReturnType<typeof createCity>>;
let elsewhere: Awaited<ReturnType<typeof createCity>>;
beforeAll(async () => {
  home = await createCity('甲市');
  elsewhere = await createCity('乙市');
});

const body = () => ({
  name: '湖滨妇女联合会',
  regionId: home.street.id,
  legalRepresentative: '陈静',
  contactName: '王敏',
  contactPhone: '13800001234',
  certificate: somePdf(),
});
const person = () => ({
  name: '李梅',
  type: 'NATURAL_PERSON' as const,
  regionId: home.street.id,
  contactPhone: '13800001234',
  pledged: true,
});

describe('registering as what one is', () => {
  it.each([
    ['ENTERPRISE', '91'],
    ['PUBLIC_INSTITUTION', '12'],
    ['PEOPLES_ORGANISATION', '13'],
    ['PEOPLES_ORGANISATION', null],
  ] as const)('%s with a code of %s, proved by its paper', async (type, prefix) => {
    const facts = { ...body(), type, uscc: prefix === null ? '' : someUscc(prefix) };
    const { id } = await registerOrganisation(facts, at(await plainActor()));
    await expect(
      verifyOrganisation({ organisationId: id, version: 1 }, at(await actorWith('OFFICER', home.street))),
    ).resolves.toMatchObject({
      status: 'VERIFIED',
    });
    const { certificate: _, ...unproved } = { ...facts, uscc: prefix === null ? '' : someUscc(prefix) };
    await expect(registerOrganisation(unproved, at(await plainActor()))).rejects.toMatchObject({
      problems: [{ code: 'organisations.problems.paperMissing', values: { type } }],
    });
  });

  it('a natural person promises, signs for themselves, and leaves neither paper nor other names', async () => {
    const who = { personEmail: `${randomUUID()}@example.cn` };
    const { id } = await registerOrganisation({ ...person(), ...who, certificate: somePdf() }, at(visitor));
    const row = await db.organisation.findUniqueOrThrow({ where: { id }, include: { members: true } });
    expect(row).toMatchObject({
      uscc: null,
      certificateFileId: null,
      legalRepresentative: '李梅',
      contactName: '李梅',
      members: [{ roles: ['OWNER', 'SIGNATORY'] }],
    });
    expect(row.pledgedAt).not.toBeNull();
    await expect(registerOrganisation({ ...person(), ...who }, at(visitor))).rejects.toMatchObject({
      problems: [{ code: 'organisations.problems.personAlready' }],
    });
  });

  it('a natural person becomes no organisation', async () => {
    const actor = await plainActor();
    const { id } = await registerOrganisation(person(), at(actor));
    const owner = {
      ...actor,
      memberships: [{ organisationId: id, organisationName: '李梅', roles: ['OWNER' as const] }],
    };
    const asEnterprise = {
      ...body(),
      type: 'ENTERPRISE' as const,
      uscc: someUscc('91'),
      organisationId: id,
      version: 1,
    };
    await expect(updateOrganisation(asEnterprise, at(owner))).rejects.toMatchObject({
      problems: [{ code: 'organisations.problems.personType', field: 'type' }],
    });
    await expect(
      updateOrganisation({ ...person(), name: '李小梅', organisationId: id, version: 1 }, at(owner)),
    ).resolves.toMatchObject({ status: 'PENDING' });
  });
});

it('a verified person has no page of their own, and nobody of another place sees them', async () => {
  const one = await createOrganisation(home.street, { type: 'NATURAL_PERSON', uscc: null, name: '李梅' });
  const address = { organisationId: one.id };
  await expect(publicOrganisation(address, at(visitor))).rejects.toMatchObject({ kind: 'not-found' });
  await expect(organisationDetail(address, at(await actorWith('OFFICER', elsewhere.street)))).rejects.toMatchObject({
    kind: 'not-found',
  });
  await expect(organisationDetail(address, at(await actorWith('OFFICER', home.street)))).resolves.toMatchObject({
    name: '李梅',
  });
});

it('inspections and ratings are recorded of social organisations only, penalties of everybody', async () => {
  const officer = await actorWith('OFFICER', home.street);
  const { id } = await createOrganisation(home.street, { type: 'ENTERPRISE', uscc: someUscc('91') });
  const rating = {
    organisationId: id,
    kind: 'RATING',
    from: '2025-01-01',
    to: '2030-01-01',
    conclusion: 'A4',
  } as const;
  await expect(recordStanding(rating, at(officer))).rejects.toMatchObject({
    problems: [{ code: 'organisations.problems.ofSocialOnly', field: 'kind' }],
  });
  const penalty = { organisationId: id, kind: 'PENALTY', from: '2026-01-01', reason: '某事由' } as const;
  await expect(recordStanding(penalty, at(officer))).resolves.toMatchObject({ id });
});
