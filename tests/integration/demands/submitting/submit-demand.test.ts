import { beforeAll, expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { requestPhoneCode } from '@/lib/demands/submitting/request-phone-code';
import { submitDemand } from '@/lib/demands/submitting/submit-demand';
import { visitor } from '@/lib/kernel/actor';
import { numberOfPair } from '@/lib/lists/bigrams';
import { createDemandCallRow, provenPhone, typedDemand } from '@/tests/factories/demands';
import { createOrganisation, memberActor } from '@/tests/factories/organisations';
import { at, plainActor, testNow } from '@/tests/factories/people';
import { type DemandSetting, demandSetting } from '@/tests/support/demand-setting';
import { indexOfPhone, numberIn } from '@/tests/support/numbers';

let setting: DemandSetting;

beforeAll(async () => {
  process.env['TEXT_GATEWAY_URL'] = 'https://gateway.example';
  setting = await demandSetting();
});

const typed = () => typedDemand(setting.call, setting.place.community);
const atVisit = (now = testNow, ip = '') => ({ actor: visitor, now, ip });
const png = () =>
  new File(
    [
      Buffer.from(
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
        'base64',
      ),
    ],
    '现场.png',
  );

test('a resident without an account submits with a code and gets a number', async () => {
  const proven = await provenPhone();
  const result = await submitDemand({ ...typed(), ...proven, photos: [{ file: png(), alt: '空置的食堂' }] }, atVisit());
  expect(result).toMatchObject({ status: 'SUBMITTED', number: expect.stringMatching(/^XQ-2026-/) as string });
  const demand = await db.demand.findUniqueOrThrow({ where: { id: result.id }, include: { photos: true } });
  expect(demand).toMatchObject({
    source: 'RESIDENT',
    affectedCount: 35,
    submitterPersonId: null,
    verifyDueAt: new Date('2026-03-09T16:00:00Z'),
  });
  expect(await numberIn('Demand.submitterPhone', demand.id)).toBe(proven.phone);
  expect(demand.bigrams).toEqual(expect.arrayContaining(['送餐', '食堂'].map(numberOfPair)));
  expect(demand.photos).toMatchObject([{ alt: '空置的食堂' }]);
  expect(await db.letter.findFirst({ where: { toPhoneIndex: await indexOfPhone(proven.phone) } })).toMatchObject({
    body: expect.stringContaining(result.number) as string,
  });
  const trail = await db.trailEntry.findFirst({ where: { command: 'demand.submit', entityId: result.id } });
  expect(trail).toMatchObject({ toState: 'SUBMITTED', fromState: null, detail: { source: 'RESIDENT' } });
  expect(JSON.stringify(trail)).not.toContain(proven.phone);
});

test('the last second counts, one second later is too late, whatever else is right', async () => {
  const { closesAt } = setting.call;
  const last = new Date((closesAt?.getTime() ?? 0) + 999);
  const late = new Date((closesAt?.getTime() ?? 0) + 1_000);
  await expect(
    submitDemand({ ...typed(), ...(await provenPhone(last)) }, { ...atVisit(last), receivedAt: last }),
  ).resolves.toMatchObject({ status: 'SUBMITTED' });
  await expect(
    submitDemand({ ...typed(), ...(await provenPhone(late)) }, { ...atVisit(late), receivedAt: late }),
  ).rejects.toMatchObject({ kind: 'refused', problems: [{ code: 'demands.problems.notTaking' }] });
});

test('a code that works once does not work twice, and five wrong tries spend it', async () => {
  const proven = await provenPhone();
  await submitDemand({ ...typed(), ...proven }, atVisit());
  await expect(submitDemand({ ...typed(), ...proven }, atVisit())).rejects.toMatchObject({
    problems: [{ code: 'demands.problems.codeSpent', field: 'code' }],
  });

  const { phone, code } = await provenPhone();
  const wrong = code === '000000' ? '111111' : '000000';
  for (const left of [4, 3, 2, 1]) {
    await expect(submitDemand({ ...typed(), phone, code: wrong }, atVisit())).rejects.toMatchObject({
      problems: [{ code: 'demands.problems.codeWrong', values: { left } }],
    });
  }
  await expect(submitDemand({ ...typed(), phone, code: wrong }, atVisit())).rejects.toMatchObject({
    problems: [{ code: 'demands.problems.codeSpent' }],
  });
  await expect(submitDemand({ ...typed(), phone, code }, atVisit())).rejects.toMatchObject({
    problems: [{ code: 'demands.problems.codeSpent' }],
  });
  expect(await db.demand.count({ where: { submitterPhoneIndex: await indexOfPhone(phone) } })).toBe(0);
});

test('a code is over after ten minutes', async () => {
  const proven = await provenPhone();
  await expect(
    submitDemand({ ...typed(), ...proven }, atVisit(new Date(testNow.getTime() + 600_000))),
  ).rejects.toMatchObject({ problems: [{ code: 'demands.problems.codeSpent' }] });
});

test('what stands in the way is said at once', async () => {
  const elsewhere = await demandSetting();
  const wrong = {
    ...typed(),
    regionId: elsewhere.place.community.id,
    categoryId: elsewhere.call.categories[0]?.id ?? '',
    submitterName: '',
  };
  await expect(submitDemand(wrong, atVisit())).rejects.toMatchObject({
    problems: [
      { code: 'demands.problems.regionOutside' },
      { code: 'demands.problems.category' },
      { field: 'submitterName' },
      { field: 'phone' },
      { field: 'code' },
    ],
  });
  await expect(submitDemand({ ...typed(), consent: '' }, atVisit())).rejects.toMatchObject({
    kind: 'invalid',
    problems: [{ code: 'demands.problems.consentMissing' }],
  });
  const empty = {
    ...typed(),
    visitor: 'on' as const,
    title: '',
    affectedCount: '很多',
    submitterName: '',
    phone: '',
    code: '',
  };
  await expect(submitDemand(empty, atVisit())).rejects.toMatchObject({
    kind: 'invalid',
    problems: ['noTitle', 'affectedCount', 'noName', 'noPhone', 'noCode'].map((name) => ({
      code: `demands.problems.${name}`,
    })),
  });
});

test('a draft is not found, and a call asks only whom it asks', async () => {
  const region = setting.place.district;
  const draft = await createDemandCallRow({ region, status: 'DRAFT' });
  await expect(
    submitDemand({ ...typedDemand(draft, setting.place.community), ...(await provenPhone()) }, atVisit()),
  ).rejects.toMatchObject({ kind: 'not-found' });
  const closed = await createDemandCallRow({ region, sources: ['ENTERPRISE'] });
  await expect(
    submitDemand({ ...typedDemand(closed, setting.place.community), ...(await provenPhone()) }, atVisit()),
  ).rejects.toMatchObject({ problems: [{ code: 'demands.problems.sourceNotAsked' }] });
});

test('who is signed in needs no code; only members speak for an organisation', async () => {
  const organisation = await createOrganisation(setting.place.street);
  const member = await memberActor(organisation);
  const own = { ...typed(), source: 'ORGANISATION' as const, organisationId: organisation.id };
  const { id } = await submitDemand(own, at(member));
  expect(await db.demand.findUnique({ where: { id } })).toMatchObject({
    organisationId: organisation.id,
    submitterPersonId: member.personId,
  });
  expect(
    await db.letter.count({ where: { toEmail: organisation.contactEmail, body: { contains: '独居老人送餐' } } }),
  ).toBe(1);
  await expect(submitDemand(own, at(await plainActor()))).rejects.toMatchObject({
    problems: [{ code: 'demands.problems.notYourOrganisation' }],
  });
});

test('the address of an organisation nobody has verified gets no letter; whoever speaks for it does', async () => {
  const organisation = await createOrganisation(setting.place.street);
  const contactEmail = `${organisation.id}@example.cn`;
  await db.organisation.update({ where: { id: organisation.id }, data: { status: 'PENDING', contactEmail } });
  const member = await memberActor(organisation);
  await submitDemand({ ...typed(), source: 'ORGANISATION', organisationId: organisation.id }, at(member));
  const { email } = await db.person.findUniqueOrThrow({ where: { id: member.personId } });
  const told = (toEmail: string) => db.letter.count({ where: { toEmail } });
  expect([await told(contactEmail), await told(email)]).toEqual([0, 1]);
});

test('one code a minute for a number, twenty an hour for an address; the text message holds it', async () => {
  const { phone } = await provenPhone(new Date(testNow.getTime() - 3_600_000));
  await requestPhoneCode({ phone }, atVisit(testNow, '10.0.0.1'));
  const toPhoneIndex = await indexOfPhone(phone);
  const letter = await db.letter.findFirstOrThrow({ where: { toPhoneIndex }, orderBy: { createdAt: 'desc' } });
  const code = /\d{6}/.exec(letter.body)?.[0] ?? '';
  await expect(submitDemand({ ...typed(), phone, code }, atVisit())).resolves.toMatchObject({ status: 'SUBMITTED' });
  expect(JSON.stringify(await db.letter.findUnique({ where: { id: letter.id } }))).not.toContain(`${code}`);
  await expect(requestPhoneCode({ phone }, atVisit(testNow, '10.0.0.1'))).rejects.toMatchObject({
    kind: 'too-many',
    problems: [{ code: 'demands.problems.codeTooSoon' }],
  });
  for (let count = 1; count < 20; count += 1)
    await requestPhoneCode({ phone: `137000000${String(count).padStart(2, '0')}` }, atVisit(testNow, '10.0.0.1'));
  await expect(requestPhoneCode({ phone: '13700000099' }, atVisit(testNow, '10.0.0.1'))).rejects.toMatchObject({
    kind: 'too-many',
    problems: [{ code: 'demands.problems.codesTooMany' }],
  });
  await expect(requestPhoneCode({ phone: '13700000099' }, atVisit(testNow, '10.0.0.2'))).resolves.toEqual({
    sent: true,
  });
});

test('of two codes asked for at once one is sent', async () => {
  const outcomes = await Promise.allSettled([1, 2].map(() => requestPhoneCode({ phone: '13600000001' }, atVisit())));
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});
