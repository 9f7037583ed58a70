import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { updateBankAccount } from '@/lib/organisations/update-bank-account';
import { createOrganisation, memberActor } from '@/tests/factories/organisations';
import { at, createCity } from '@/tests/factories/people';
import { numberIn } from '@/tests/support/numbers';

let home: Awaited<ReturnType<typeof createCity>>;
beforeAll(async () => {
  home = await createCity('甲市');
});

const account = { bankAccountName: '湖滨社工中心', bankName: '另一银行', bankAccountNumber: '6228 4800 0000 5678' };

describe('updateBankAccount', () => {
  it('by owner or finance', async () => {
    const organisation = await createOrganisation(home.street, { status: 'RETURNED' });
    await updateBankAccount(
      { organisationId: organisation.id, version: 1, ...account },
      at(await memberActor(organisation, ['FINANCE'])),
    );
    await updateBankAccount(
      { organisationId: organisation.id, version: 2, ...account },
      at(await memberActor(organisation, ['OWNER'])),
    );
    expect(await db.organisation.findUniqueOrThrow({ where: { id: organisation.id } })).toMatchObject({
      bankName: '另一银行',
      version: 3,
    });
    expect(await numberIn('Organisation.bankAccountNumber', organisation.id)).toBe('6228480000005678');
  });

  it('refuses half an account and a stale version', async () => {
    const organisation = await createOrganisation(home.street, { status: 'RETURNED' });
    const owner = await memberActor(organisation);
    const input = { organisationId: organisation.id, version: 1, ...account };
    await expect(updateBankAccount({ ...input, bankName: '' }, at(owner))).rejects.toMatchObject({
      kind: 'refused',
      problems: [{ field: 'bankName' }],
    });
    await expect(updateBankAccount({ ...input, bankAccountNumber: 'abc' }, at(owner))).rejects.toMatchObject({
      kind: 'invalid',
    });
    await expect(updateBankAccount({ ...input, version: 7 }, at(owner))).rejects.toMatchObject({ kind: 'conflict' });
  });

  it('leaves the account of a verified organisation to a change request, and takes its first one', async () => {
    const organisation = await createOrganisation(home.street);
    const owner = at(await memberActor(organisation));
    const input = { organisationId: organisation.id, version: 1, ...account };
    await expect(updateBankAccount(input, owner)).rejects.toMatchObject({
      problems: [{ code: 'organisations.problems.accountByRequest' }],
    });
    await db.organisation.update({ where: { id: organisation.id }, data: { bankAccountNumber: '' } });
    await expect(updateBankAccount(input, owner)).resolves.toMatchObject({ status: 'VERIFIED' });
  });
});
