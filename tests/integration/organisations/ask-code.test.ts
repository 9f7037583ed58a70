import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { waitingForMember, waitingForOfficer } from '@/lib/inbox/waiting-for';
import { visitor } from '@/lib/kernel/actor';
import { askCode } from '@/lib/organisations/registering/ask-code';
import { registrationReceived } from '@/lib/organisations/registering/registration-received';
import { updateOrganisation } from '@/lib/organisations/update-organisation';
import { createOrganisation, memberActor, someUscc } from '@/tests/factories/organisations';
import { at, testNow } from '@/tests/factories/people';
import { contractPlace } from '@/tests/support/contract-place';
import { doorContract, never } from '@/tests/support/door-contract';

const place = await contractPlace();
const anyone = never('anybody may ask whether their code can be registered; every try is counted');

doorContract(askCode, {
  fresh: async () => ({ by: visitor, input: { uscc: someUscc() } }),
  result: {},
  trail: () => null,
  forbidden: anyone,
  outsiders: anyone,
  refused: {
    'organisations.problems.usccTaken': async () => ({
      input: { uscc: (await createOrganisation(place.street)).uscc ?? '' },
      field: 'uscc',
    }),
    'organisations.problems.registeredAlready': async () => {
      const own = await createOrganisation(place.street, { status: 'PENDING' });
      return { by: await memberActor(own), input: { uscc: own.uscc ?? '' }, field: 'uscc' };
    },
  },
  invalid: { uscc: 5 },
  version: never('nothing is changed'),
  again: 'done',
  race: never('two who ask hear the same'),
  keeps: ['SignInThrottle'],
});

test('codes are tried twenty times an hour, and one that is only typed by others stops nobody', async () => {
  const { uscc } = await createOrganisation(place.street, { status: 'PENDING' });
  const ask = () => askCode({ uscc: uscc ?? '' }, { actor: visitor, now: testNow, ip: '203.0.113.21' });
  for (let time = 0; time < 20; time += 1) await ask();
  await expect(ask()).rejects.toMatchObject({ kind: 'too-many' });
});

test('whoever has registered hears which office looks at it and by when, and nobody hears more', async () => {
  const verifyDueAt = new Date('2026-03-09T16:00:00Z');
  const { id } = await createOrganisation(place.street, { status: 'PENDING', verifyDueAt });
  const heard = await registrationReceived({ organisationId: id }, at(visitor));
  expect(heard).toEqual({ name: expect.any(String), office: expect.any(String), dueAt: verifyDueAt });
  const verified = await createOrganisation(place.street);
  for (const organisationId of [verified.id, 'nothing', ''])
    expect(await registrationReceived({ organisationId }, at(visitor))).toBeNull();
});

test('what the registration did not ask waits for its editor, named, and for no stranger', async () => {
  const organisation = await createOrganisation(place.street, { status: 'PENDING' });
  const [editor, finance] = [
    await memberActor(organisation, ['EDITOR']),
    await memberActor(organisation, ['FINANCE'], '财务'),
  ];
  const [line] = await waitingForMember({}, at(editor));
  expect(line).toMatchObject({
    messageKey: 'organisations.waiting.toComplete',
    missing: expect.arrayContaining(['organisations.fields.address', 'organisations.fields.registrar']),
  });
  expect(await waitingForMember({}, at(finance))).toEqual([]);
  await db.organisation.update({
    where: { id: organisation.id },
    data: { registrar: '某区民政局', registrationNumber: '1', address: '某路 1 号', introduction: '社区服务' },
  });
  expect(await waitingForMember({}, at(editor))).toEqual([]);
});

test('the office has until the last instant of its term, counted anew when a registration comes back', async () => {
  const organisation = await createOrganisation(place.street, { status: 'RETURNED', verifyDueAt: testNow });
  const { id: organisationId, version, type, regionId, uscc, name } = organisation;
  const facts = { name, type, regionId, uscc: uscc ?? '', legalRepresentative: '陈静', contactName: '王敏' };
  await updateOrganisation(
    { ...facts, contactPhone: '13800001234', organisationId, version },
    at(await memberActor(organisation)),
  );
  const { verifyDueAt } = await db.organisation.findUniqueOrThrow({ where: { id: organisationId } });
  expect(verifyDueAt?.getTime()).toBeGreaterThan(testNow.getTime());
  const line = (await waitingForOfficer({}, at(place.officer))).find(
    ({ key }) => key === `organisation-${organisationId}`,
  );
  expect(line?.dueAt).toEqual(new Date((verifyDueAt?.getTime() ?? 0) - 1));
});
