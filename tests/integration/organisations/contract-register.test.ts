import { randomUUID } from 'node:crypto';
import { db } from '@/lib/db/client';
import { visitor } from '@/lib/kernel/actor';
import { overrideUscc } from '@/lib/organisations/override-uscc';
import { registerOrganisation } from '@/lib/organisations/register-organisation';
import { returnOrganisation } from '@/lib/organisations/return-organisation';
import { updateBankAccount } from '@/lib/organisations/update-bank-account';
import { updateOrganisation } from '@/lib/organisations/update-organisation';
import { verifyOrganisation } from '@/lib/organisations/verify-organisation';
import { createOrganisation, memberActor, someUscc } from '@/tests/factories/organisations';
import { testNow } from '@/tests/factories/people';
import { contractPlace } from '@/tests/support/contract-place';
import { doorContract, madeOnce, never } from '@/tests/support/door-contract';
import { somePdf, temporaryFiles } from '@/tests/support/files';

temporaryFiles();
const place = await contractPlace();
const { officer, observer } = place;
const cityId = place.city.id;
const account = { bankAccountName: '湖滨社工中心', bankName: '某银行', bankAccountNumber: '6222020000001234' };
const facts = () => ({
  name: '湖滨社工中心',
  type: 'SOCIAL_SERVICE_AGENCY' as const,
  regionId: place.street.id,
  uscc: someUscc('52'),
  legalRepresentative: '陈静',
  contactName: '王敏',
  contactPhone: '13800001234',
});
const badFacts = { name: '', type: 'SHOP', regionId: 'a/b', contactPhone: '12', contactEmail: 'nobody', uscc: 5 };
const badAccount = { bankName: '长'.repeat(101), bankAccountNumber: '12' };

async function registered(own: Parameters<typeof createOrganisation>[1]) {
  const organisation = await createOrganisation(place.street, own);
  return {
    by: officer,
    organisation,
    owner: await memberActor(organisation),
    input: { organisationId: organisation.id, version: organisation.version },
  };
}
/** The owner's own acts. */
async function owned() {
  const { owner: by, ...fresh } = await registered({});
  return { ...fresh, by };
}
type Registered = Awaited<ReturnType<typeof registered>>;
const trace = (from?: string, to?: string) => (fresh: Pick<Registered, 'organisation'>) => ({
  entityId: fresh.organisation.id,
  cityId,
  ...(from && to ? { from, to } : {}),
});
const anyone = never('anybody registers an organisation; an officer looks at it afterwards');

/** The same by somebody in their own name. */
const asPerson = <Input extends object>(input: Input) => ({ ...input, type: 'NATURAL_PERSON' as const, uscc: '' });

doorContract(registerOrganisation, {
  fresh: async () => ({
    by: visitor,
    input: {
      ...facts(),
      ...account,
      personName: '王敏',
      personEmail: `${randomUUID()}@example.cn`,
      certificate: somePdf(),
    },
  }),
  result: { status: 'PENDING' },
  trail: (_, { id }) => ({ entityId: id, cityId, to: 'PENDING' }),
  forbidden: anyone,
  outsiders: anyone,
  refused: {
    'organisations.problems.region': ({ input }) => ({ input: { ...input, regionId: 'nowhere' }, field: 'regionId' }),
    'organisations.problems.usccType': ({ input }) => ({ input: { ...input, uscc: someUscc('51') }, field: 'type' }),
    'organisations.problems.usccTaken': async ({ input }) => {
      const { uscc } = await createOrganisation(place.street);
      return { input: { ...input, uscc: uscc ?? '' }, field: 'uscc' };
    },
    'organisations.problems.paperMissing': ({ input }) => ({
      input: { ...input, certificate: new File([], '') },
      field: 'certificate',
    }),
    'organisations.problems.pledgeMissing': ({ input }) => ({
      input: asPerson({ ...input, personEmail: `${randomUUID()}@example.cn` }),
      field: 'pledged',
    }),
    'organisations.problems.personAlready': async ({ input }) => {
      const earlier = asPerson({ ...input, pledged: true });
      await registerOrganisation(earlier, { actor: visitor, now: testNow });
      return { input: earlier, field: 'name' };
    },
    'organisations.problems.registeredAlready': async ({ input }) => {
      const earlier = { ...input, uscc: someUscc('52') };
      await registerOrganisation(earlier, { actor: visitor, now: testNow });
      return { input: earlier, field: 'uscc' };
    },
    'kernel.problems.required (nobody named)': ({ input }) => ({
      input: { ...input, contactName: '' },
      field: 'contactName',
    }),
    'kernel.problems.required (no account)': ({ input }) => ({ input: { ...input, bankName: '' }, field: 'bankName' }),
  },
  invalid: { ...badFacts, ...badAccount, personEmail: 'nobody', certificate: 'a path' },
  version: never('it is made anew; nothing was there to be seen'),
  again: 'refused',
  race: madeOnce,
});

doorContract(updateOrganisation, {
  fresh: async () => {
    const fresh = await owned();
    const { name } = fresh.organisation;
    return { ...fresh, input: { ...fresh.input, ...facts(), name, certificate: somePdf() } };
  },
  result: { status: 'PENDING' },
  trail: trace('VERIFIED', 'PENDING'),
  forbidden: () => officer,
  refused: {
    'organisations.problems.region': ({ input }) => ({ input: { ...input, regionId: 'nowhere' }, field: 'regionId' }),
    'organisations.problems.usccTaken': async ({ input }) => {
      const { uscc } = await createOrganisation(place.street);
      return { input: { ...input, uscc: uscc ?? '' }, field: 'uscc' };
    },
    'organisations.problems.personType': ({ input }) => ({ input: asPerson(input), field: 'type' }),
    'organisations.problems.changeByRequest': ({ input }) => ({ input: { ...input, name: '另一名称' }, field: 'name' }),
  },
  invalid: { ...badFacts, version: 'x', certificate: 'a path' },
  again: 'conflict',
});

doorContract(updateBankAccount, {
  fresh: async () => {
    const fresh = await owned();
    await db.organisation.update({ where: { id: fresh.organisation.id }, data: { bankAccountNumber: '' } });
    return { ...fresh, input: { ...fresh.input, ...account } };
  },
  result: { status: 'VERIFIED' },
  trail: trace(),
  forbidden: ({ organisation }) => memberActor(organisation, ['EDITOR']),
  refused: {
    'kernel.problems.required': ({ input }) => ({ input: { ...input, bankAccountName: '' }, field: 'bankAccountName' }),
    'organisations.problems.accountByRequest': async ({ input }) => {
      const verified = await owned();
      return { input: { ...input, ...verified.input }, by: verified.by };
    },
  },
  invalid: { ...badAccount, version: 'x' },
  again: 'refused',
});

doorContract(verifyOrganisation, {
  fresh: () => registered({ status: 'PENDING' }),
  result: { status: 'VERIFIED' },
  trail: trace('PENDING', 'VERIFIED'),
  forbidden: () => observer,
  refused: {
    'organisations.problems.usccUnproven': async () => ({
      input: (await registered({ status: 'PENDING', uscc: wrongSign(someUscc('52')) })).input,
    }),
    'organisations.problems.certificateMissing': async () => ({
      input: (await registered({ status: 'PENDING', certificateFileId: null })).input,
    }),
    'organisations.problems.usccHeld': async () => {
      const { uscc } = await createOrganisation(place.street);
      return { input: (await registered({ status: 'PENDING', uscc })).input };
    },
    'organisations.problems.rivalsOpen': async () => {
      const fresh = await registered({ status: 'PENDING' });
      await registered({ status: 'PENDING', uscc: fresh.organisation.uscc });
      return { input: fresh.input };
    },
    'kernel.problems.stateMoved': async () => ({ input: (await registered({})).input, kind: 'conflict' }),
  },
  invalid: { organisationId: '', version: 'x' },
  again: 'conflict',
});

doorContract(returnOrganisation, {
  fresh: async () => {
    const fresh = await registered({ status: 'PENDING' });
    return { ...fresh, input: { ...fresh.input, note: '登记证号与证书不符' } };
  },
  result: { status: 'RETURNED' },
  trail: trace('PENDING', 'RETURNED'),
  forbidden: ({ owner }) => owner,
  refused: {
    'kernel.problems.stateMoved': async ({ input }) => ({
      input: { ...input, ...(await registered({})).input },
      kind: 'conflict',
    }),
  },
  invalid: { note: ' ', version: 'x' },
  again: 'conflict',
});

doorContract(overrideUscc, {
  fresh: async () => {
    const fresh = await registered({ status: 'PENDING', uscc: wrongSign(someUscc('52')) });
    return { ...fresh, input: { ...fresh.input, reason: '证书原件如此', file: somePdf() } };
  },
  result: { status: 'PENDING' },
  trail: trace(),
  forbidden: ({ owner }) => owner,
  refused: {
    'organisations.problems.evidenceMissing': ({ input }) => ({
      input: { ...input, file: new File([], '') },
      field: 'file',
    }),
    'organisations.problems.overrideNeedless': async ({ input }) => ({
      input: { ...input, ...(await registered({ status: 'PENDING' })).input },
    }),
  },
  invalid: { reason: ' ', file: 'a path', version: 'x' },
  again: 'conflict',
});

/** The same code with another check sign. */
function wrongSign(uscc: string): string {
  return uscc.slice(0, -1) + (uscc.endsWith('0') ? '1' : '0');
}
