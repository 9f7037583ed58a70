import { beforeAll, expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { enterDemand } from '@/lib/demands/submitting/enter-demand';
import { demandReceipt, demandToMend, myDemands } from '@/lib/demands/submitting/own-queries';
import { resubmitDemand } from '@/lib/demands/submitting/resubmit-demand';
import { takeBackDemand } from '@/lib/demands/submitting/take-back-demand';
import { visitor } from '@/lib/kernel/actor';
import { createDemand, provenPhone, typedDemand } from '@/tests/factories/demands';
import { someCertificate } from '@/tests/factories/organisations';
import { at, plainActor, testNow } from '@/tests/factories/people';
import { type DemandSetting, demandSetting } from '@/tests/support/demand-setting';
import { numberIn } from '@/tests/support/numbers';

let setting: DemandSetting;

beforeAll(async () => {
  setting = await demandSetting();
});

const heard = () => {
  const { consent: _, ...facts } = typedDemand(setting.call, setting.place.community);
  return { ...facts, source: 'CONSULTATION' as const, sourceKind: '老年人照料' };
};

test('an officer enters what a consultation brought up, with its kind', async () => {
  const { id } = await enterDemand(heard(), at(setting.officer));
  expect(await db.demand.findUnique({ where: { id } })).toMatchObject({
    source: 'CONSULTATION',
    sourceKind: '老年人照料',
    enteredById: setting.officer.personId,
    status: 'SUBMITTED',
  });
  await expect(enterDemand({ ...heard(), sourceKind: '其他' }, at(setting.officer))).rejects.toMatchObject({
    problems: [{ code: 'demands.problems.consultationKind' }],
  });
  await expect(
    enterDemand({ ...heard(), source: 'HOTLINE', sourceKind: '12345 工单' }, at(setting.officer)),
  ).resolves.toMatchObject({ status: 'SUBMITTED' });
});

test('two entered at the same instant have two numbers', async () => {
  const both = await Promise.all([
    enterDemand(heard(), at(setting.officer)),
    enterDemand(heard(), at(setting.officer)),
  ]);
  expect(new Set(both.map(({ number }) => number)).size).toBe(2);
});

const later = new Date('2026-03-20T02:00:00Z');

async function returned(
  facts: { submitterPhone?: string; submitterPersonId?: string },
  status: 'RETURNED' | 'SUBMITTED' = 'RETURNED',
) {
  const demand = await createDemand({
    call: setting.call,
    region: setting.place.community,
    status,
    ...facts,
  });
  const {
    callId: _call,
    source: _source,
    consent: _consent,
    submitterName: _name,
    ...typed
  } = typedDemand(setting.call, setting.place.community);
  return { demand, input: { ...typed, demandId: demand.id, version: demand.version } };
}

test('a visitor mends with the telephone proven again, after the window too; the clock begins anew', async () => {
  const proven = await provenPhone(later);
  const { demand, input } = await returned({ submitterPhone: proven.phone });
  expect(await demandToMend({ demandId: demand.id }, at(visitor))).toMatchObject({ id: demand.id, needsCode: true });
  const mended = await resubmitDemand({ ...input, ...proven }, at(visitor, later));
  expect(mended).toMatchObject({ status: 'SUBMITTED', number: demand.number });
  expect(await db.demand.findUnique({ where: { id: demand.id } })).toMatchObject({
    title: '独居老人送餐',
    receivedAt: testNow,
    verifyDueAt: new Date('2026-03-27T16:00:00Z'),
  });
  expect(await numberIn('Demand.submitterPhone', demand.id)).toBe(proven.phone);
  await db.demand.update({ where: { id: demand.id }, data: { status: 'VERIFYING' } });
  await expect(demandToMend({ demandId: demand.id }, at(visitor))).rejects.toMatchObject({ kind: 'not-found' });
});

test('who is not known here is told at the fields: a telephone, a code, the telephone it was raised with', async () => {
  const own = await provenPhone();
  const { demand, input } = await returned({ submitterPhone: own.phone });
  const missing = {
    kind: 'refused',
    problems: [
      { code: 'demands.problems.noPhone', field: 'phone' },
      { code: 'demands.problems.noCode', field: 'code' },
    ],
  };
  for (const stranger of [visitor, await plainActor(), setting.stranger])
    await expect(resubmitDemand(input, at(stranger))).rejects.toMatchObject(missing);
  await expect(resubmitDemand({ ...input, title: '', visitor: 'on' }, at(visitor))).rejects.toMatchObject({
    kind: 'invalid',
    problems: [{ field: 'title' }, ...missing.problems],
  });
  await expect(resubmitDemand({ ...input, ...(await provenPhone()) }, at(visitor))).rejects.toMatchObject({
    kind: 'refused',
    problems: [{ code: 'demands.problems.phoneOfAnother', field: 'phone' }],
  });
  expect(await db.demand.findUnique({ where: { id: demand.id } })).toMatchObject({ status: 'RETURNED' });
});

test('without the code nobody learns which telephone a demand was raised with', async () => {
  const [own, another] = [await provenPhone(), await provenPhone()];
  const { input } = await returned({ submitterPhone: own.phone });
  for (const { phone, code } of [own, another])
    await expect(
      resubmitDemand({ ...input, phone, code: code === '000000' ? '111111' : '000000' }, at(visitor)),
    ).rejects.toMatchObject({ problems: [{ code: 'demands.problems.codeWrong', field: 'code' }] });
});

test('a wrong code mends nothing', async () => {
  const { phone, code } = await provenPhone();
  const { demand, input } = await returned({ submitterPhone: phone });
  await expect(
    resubmitDemand({ ...input, phone, code: code === '000000' ? '111111' : '000000' }, at(visitor)),
  ).rejects.toMatchObject({ kind: 'refused', problems: [{ code: 'demands.problems.codeWrong' }] });
  expect(await db.demand.findUnique({ where: { id: demand.id } })).toMatchObject({ status: 'RETURNED' });
});

test('who is signed in mends their own without a code; a stale page conflicts', async () => {
  const person = await plainActor();
  const { demand, input } = await returned({ submitterPersonId: person.personId });
  await expect(resubmitDemand({ ...input, version: 0 }, at(person))).rejects.toMatchObject({ kind: 'conflict' });
  await resubmitDemand(input, at(person));
  expect(await myDemands({}, at(person))).toMatchObject([{ id: demand.id, status: 'SUBMITTED' }]);
  await db.demand.update({ where: { id: demand.id }, data: { status: 'VERIFYING' } });
  await expect(resubmitDemand({ ...input, version: 2 }, at(person))).rejects.toMatchObject({ kind: 'conflict' });
});

test('what nobody has looked at is corrected, and its clock runs on', async () => {
  const person = await plainActor();
  const { demand, input } = await returned({ submitterPersonId: person.personId }, 'SUBMITTED');
  expect(await demandToMend({ demandId: demand.id }, at(person))).toMatchObject({ needsCode: false, note: '' });
  expect(await resubmitDemand(input, at(person, later))).toMatchObject({ status: 'SUBMITTED' });
  expect(await db.demand.findUnique({ where: { id: demand.id } })).toMatchObject({
    title: '独居老人送餐',
    verifyDueAt: demand.verifyDueAt,
  });
});

test('a receipt tells where it stands and what was written, without numbers, until its address is public', async () => {
  const person = await plainActor();
  const { id, number } = await createDemand({
    call: setting.call,
    region: setting.place.community,
    problem: '请打 13812341234',
    submitterPhone: '13812341234',
    submitterPersonId: person.personId,
  });
  const photo = await someCertificate();
  await db.demandPhoto.create({ data: { demandId: id, fileId: photo.id, alt: '楼道口 13812341234', position: 0 } });
  const receipt = await demandReceipt({ demandId: id }, at(visitor));
  expect(receipt).toMatchObject({
    number,
    status: 'SUBMITTED',
    words: { problem: '请打 138****1234', photos: [{ fileId: null, alt: '楼道口 138****1234' }] },
    mayCorrect: true,
    mayTakeBack: true,
    needsCode: true,
  });
  expect(JSON.stringify(receipt)).not.toMatch(/13812341234|张阿姨/);
  await db.demand.update({ where: { id }, data: { status: 'PUBLISHED', publishedAt: testNow } });
  for (const stranger of [visitor, setting.stranger])
    expect(await demandReceipt({ demandId: id }, at(stranger))).toMatchObject({ words: null, mayCorrect: false });
  expect(await demandReceipt({ demandId: id }, at(person))).toMatchObject({
    words: { problem: '请打 13812341234', photos: [{ fileId: photo.id, alt: '楼道口 13812341234' }] },
    needsCode: false,
  });
});

test('whoever raised it takes it back, known or by telephone; not what stands for others', async () => {
  const proven = await provenPhone(later);
  const demand = await createDemand({
    call: setting.call,
    region: setting.place.community,
    submitterPhone: proven.phone,
  });
  const input = { demandId: demand.id, version: demand.version };
  for (const stranger of [visitor, setting.stranger, setting.officer])
    await expect(takeBackDemand(input, at(stranger))).rejects.toMatchObject({
      problems: [{ field: 'phone' }, { field: 'code' }],
    });
  await expect(takeBackDemand({ ...input, ...(await provenPhone(later)) }, at(visitor, later))).rejects.toMatchObject({
    problems: [{ code: 'demands.problems.phoneOfAnother' }],
  });
  const other = await createDemand({ call: setting.call, region: setting.place.community, status: 'MERGED' });
  await db.demand.update({ where: { id: other.id }, data: { mergedIntoId: demand.id } });
  expect(await demandReceipt({ demandId: demand.id }, at(visitor))).toMatchObject({ mayTakeBack: false });
  await expect(takeBackDemand({ ...input, ...proven }, at(visitor, later))).rejects.toMatchObject({
    problems: [{ code: 'demands.problems.standsForOthers' }],
  });
  await db.demand.update({ where: { id: other.id }, data: { mergedIntoId: null } });
  expect(await takeBackDemand({ ...input, ...proven }, at(visitor, later))).toMatchObject({ status: 'WITHDRAWN' });
});
