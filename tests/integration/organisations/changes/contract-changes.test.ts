import { expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { acceptKeyChange } from '@/lib/organisations/changes/accept-key-change';
import { askKeyChange } from '@/lib/organisations/changes/ask-key-change';
import { keyChangesOf } from '@/lib/organisations/changes/changes-of';
import { returnKeyChange } from '@/lib/organisations/changes/return-key-change';
import { withdrawKeyChange } from '@/lib/organisations/changes/withdraw-key-change';
import { evidenceFile } from '@/lib/organisations/evidence-file';
import { waitingForOrganisationMembers, waitingForOrganisationOfficers } from '@/lib/organisations/waiting';
import { createOrganisation, memberActor } from '@/tests/factories/organisations';
import { actorWith, at, createCity, testNow } from '@/tests/factories/people';
import { contractPlace } from '@/tests/support/contract-place';
import { doorContract, never } from '@/tests/support/door-contract';
import { somePdf, temporaryFiles } from '@/tests/support/files';
import { numberIn } from '@/tests/support/numbers';
import { some } from '@/tests/support/some';

temporaryFiles();
const place = await contractPlace();
const { officer, observer } = place;
const trace = ({ organisation }: { organisation: { id: string } }) => ({
  entityId: organisation.id,
  cityId: place.city.id,
});

async function owned() {
  const organisation = await createOrganisation(place.street);
  const asked = { fact: 'NAME' as const, becomes: '湖滨社会工作服务中心', reason: '登记名称已变更' };
  return {
    by: await memberActor(organisation),
    organisation,
    input: { organisationId: organisation.id, ...asked, file: somePdf() },
  };
}

async function asked() {
  const { by: owner, organisation, input } = await owned();
  const { changeId } = await askKeyChange(input, at(owner));
  return { by: officer, owner, organisation, input: { changeId, version: 1 } };
}

const settledAlready = async () => {
  const { owner, input } = await asked();
  await withdrawKeyChange(input, at(owner));
  return { input: { ...input, version: 2 }, kind: 'conflict' as const };
};

doorContract(askKeyChange, {
  fresh: owned,
  result: {},
  trail: trace,
  forbidden: ({ organisation }) => memberActor(organisation, ['FINANCE']),
  refused: {
    'organisations.problems.changeSame': ({ input, organisation }) => ({
      input: { ...input, becomes: organisation.name },
      field: 'becomes',
    }),
    'organisations.problems.changeNotNeeded': async ({ input }) => {
      const pending = await createOrganisation(place.street, { status: 'PENDING' });
      return { input: { ...input, organisationId: pending.id }, by: await memberActor(pending) };
    },
    'organisations.problems.changeOpen': async ({ input }) => {
      const { owner, organisation } = await asked();
      return { input: { ...input, organisationId: organisation.id }, by: owner };
    },
  },
  invalid: { organisationId: '', becomes: '长'.repeat(101), reason: '长'.repeat(1001), file: 'a path' },
  version: never('what is in force is compared when the office accepts'),
  again: 'refused',
});

doorContract(acceptKeyChange, {
  fresh: asked,
  result: {},
  trail: trace,
  forbidden: () => observer,
  refused: {
    'kernel.problems.stateMoved': settledAlready,
    'kernel.problems.changedMeanwhile': async () => {
      const { organisation, input } = await asked();
      await db.organisation.update({ where: { id: organisation.id }, data: { name: '第三个名称' } });
      return { input, kind: 'conflict' };
    },
  },
  invalid: { changeId: '' },
  again: 'conflict',
});

doorContract(returnKeyChange, {
  fresh: async () => {
    const fresh = await asked();
    return { ...fresh, input: { ...fresh.input, reason: '请附变更后的登记证书' } };
  },
  result: {},
  trail: trace,
  forbidden: () => observer,
  refused: {
    'kernel.problems.stateMoved': async ({ input }) => {
      const settled = await settledAlready();
      return { ...settled, input: { ...input, ...settled.input } };
    },
  },
  invalid: { changeId: '', reason: '' },
  again: 'conflict',
});

doorContract(withdrawKeyChange, {
  fresh: async () => {
    const { owner, ...fresh } = await asked();
    return { ...fresh, by: owner };
  },
  result: {},
  trail: trace,
  forbidden: () => officer,
  refused: {
    'kernel.problems.stateMoved': async () => {
      const { owner, ...settled } = await asked();
      await returnKeyChange({ ...settled.input, reason: '请补充' }, at(officer));
      return { input: { ...settled.input, version: 2 }, by: owner, kind: 'conflict' };
    },
  },
  invalid: { changeId: '' },
  again: 'conflict',
});

it('the old account holds until the office accepts, both stand on record, and each role hears of it', async () => {
  const town = await createCity('戊市');
  const [organisation, officer] = [await createOrganisation(town.street), await actorWith('OFFICER', town.city)];
  const [owner, finance, editor] = [
    await memberActor(organisation),
    await memberActor(organisation, ['FINANCE'], '财务甲'),
    await memberActor(organisation, ['EDITOR'], '编辑甲'),
  ];
  const account = { bankAccountName: organisation.name, bankName: '另一银行', bankAccountNumber: '6228480000005678' };
  const input = {
    organisationId: organisation.id,
    fact: 'BANK_ACCOUNT',
    ...account,
    reason: '更换开户银行',
    file: somePdf(),
  } as const;
  await expect(askKeyChange(input, at(editor))).rejects.toMatchObject({ kind: 'forbidden' });
  const { changeId } = await askKeyChange(input, at(finance));
  const lettersTo = async ({ personId }: { personId: string }) => {
    const { email } = await db.person.findUniqueOrThrow({ where: { id: personId } });
    return (await db.letter.findMany({ where: { toEmail: email }, orderBy: { id: 'asc' } })).map(
      ({ subject }) => subject,
    );
  };
  expect(await lettersTo(owner)).toEqual(['公创平台：有人申请变更收款账户']);
  expect([await lettersTo(finance), await lettersTo(editor)]).toEqual([[], []]);
  expect(await numberIn('Organisation.bankAccountNumber', organisation.id)).toBe('6222020000000001234');

  const keysFor = async (actor: Actor) =>
    (await waitingForOrganisationOfficers(db, actor, testNow)).map(({ key }) => key);
  expect(await keysFor(officer)).toContain(`change-${changeId}`);
  const elsewhere = await createCity('丁市');
  const strangers = [
    await actorWith('OFFICER', elsewhere.city),
    await memberActor(await createOrganisation(place.street)),
  ];
  const { fileId } = await db.keyChange.findUniqueOrThrow({ where: { id: changeId } });
  for (const stranger of some(strangers)) {
    expect(await keysFor(stranger)).not.toContain(`change-${changeId}`);
    await expect(keyChangesOf({ organisationId: organisation.id }, at(stranger))).rejects.toMatchObject({
      kind: 'not-found',
    });
    await expect(evidenceFile({ fileId: fileId ?? '' }, at(stranger))).rejects.toMatchObject({ kind: 'not-found' });
  }
  expect((await waitingForOrganisationMembers(db, owner, testNow)).map(({ key }) => key)).toContain(
    `change-${changeId}`,
  );

  await acceptKeyChange({ changeId, version: 1 }, at(officer));
  expect(await numberIn('Organisation.bankAccountNumber', organisation.id)).toBe('6228480000005678');
  expect(await lettersTo(finance)).toEqual(['公创平台：收款账户变更已核对通过']);
  for (const reader of some([owner, officer])) {
    const { changes } = await keyChangesOf({ organisationId: organisation.id }, at(reader));
    expect(changes).toMatchObject([
      {
        status: 'ACCEPTED',
        wasBranch: '某银行某支行',
        wasAccountNumber: '****1234',
        becomesAccountNumber: '****5678',
        moves: [],
      },
    ]);
  }
});
