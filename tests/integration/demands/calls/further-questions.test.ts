import { beforeAll, expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { publicDemandCall } from '@/lib/demands/calls/call-queries';
import { editDemandForm } from '@/lib/demands/calls/edit-demand-form';
import { publishDemandCall } from '@/lib/demands/calls/publish-demand-call';
import { publicDemand } from '@/lib/demands/public-queries';
import { demandDetail } from '@/lib/demands/queries';
import { enterDemand } from '@/lib/demands/submitting/enter-demand';
import { demandReceipt, demandToMend } from '@/lib/demands/submitting/own-queries';
import { resubmitDemand } from '@/lib/demands/submitting/resubmit-demand';
import { submitDemand } from '@/lib/demands/submitting/submit-demand';
import { type Actor, visitor } from '@/lib/kernel/actor';
import { askFurther, createDemandCallRow, provenPhone, typedDemand } from '@/tests/factories/demands';
import { actorWith, at, testNow } from '@/tests/factories/people';
import { type DemandSetting, demandSetting } from '@/tests/support/demand-setting';
import { indexOfPhone } from '@/tests/support/numbers';

let setting: DemandSetting;
let officer: Actor;

beforeAll(async () => {
  setting = await demandSetting();
  officer = await actorWith('OFFICER', setting.place.district);
});

const draft = () => createDemandCallRow({ region: setting.place.district, status: 'DRAFT' });
const section = {
  kind: 'addSection' as const,
  title: '家庭情况',
  hint: '',
  visibleWhen: '',
  first: 'text' as const,
  firstLabel: '住几楼',
};
const edit = (call: { id: string; version: number }, change: object) =>
  ({ callId: call.id, version: call.version, edit: change }) as Parameters<typeof editDemandForm>[0];

test('the first question makes the form, later ones change it, and the last takes it off the call without deleting it', async () => {
  const call = await draft();
  const added = await editDemandForm(edit(call, section), at(officer));
  const form = await db.form.findFirstOrThrow({ where: { demandCalls: { some: { id: call.id } } } });
  expect(form).toMatchObject({
    kind: 'DEMAND',
    cityId: setting.place.city.id,
    sections: [{ title: '家庭情况', fields: [{ label: '住几楼', type: 'text' }] }],
  });
  const field = {
    type: 'integer',
    label: '家中几人',
    hint: '',
    required: true,
    visibleWhen: '',
    min: '1',
    max: '20',
    unit: '人',
  };
  const changed = await editDemandForm(edit(added, { kind: 'addField', section: 's1', field }), at(officer));
  expect(await db.form.findUnique({ where: { id: form.id } })).toMatchObject({
    sections: [{ fields: [{ label: '住几楼' }, { label: '家中几人', unit: '人' }] }],
  });
  const removed = await editDemandForm(edit(changed, { kind: 'removeSection', key: 's1' }), at(officer));
  expect(removed.version).toBe(call.version + 3);
  expect(await db.demandCall.findUnique({ where: { id: call.id } })).toMatchObject({ formId: null });
  expect(await db.form.count({ where: { id: form.id } })).toBe(1);
});

test('fields of other forms are refused; publication freezes the questions', async () => {
  const call = await draft();
  await expect(editDemandForm(edit(call, { ...section, first: 'attachment' }), at(officer))).rejects.toMatchObject({
    kind: 'refused',
    problems: [{ code: 'demands.problems.fieldNotOffered' }],
  });
  const asking = await editDemandForm(edit(call, section), at(officer));
  const published = await publishDemandCall({ callId: call.id, version: asking.version }, at(officer));
  expect(await db.form.findFirst({ where: { demandCalls: { some: { id: call.id } } } })).toMatchObject({
    frozenAt: testNow,
  });
  await expect(editDemandForm(edit(published, section), at(officer))).rejects.toMatchObject({
    problems: [{ code: 'demands.problems.callFrozen' }],
  });
  expect(await publicDemandCall({ callId: call.id }, at(visitor))).toMatchObject({
    questions: [{ title: '家庭情况' }],
  });
});

test('a visitor answers what is asked; it is shown at verification and never to the public', async () => {
  const call = await askFurther(await createDemandCallRow({ region: setting.place.district }));
  const typed = async (answers: Record<string, unknown>) => ({
    ...typedDemand(call, setting.place.community),
    ...(await provenPhone()),
    answers,
  });
  await expect(submitDemand(await typed({ q1: 'yes' }), at(visitor))).rejects.toMatchObject({
    kind: 'refused',
    problems: [{ code: 'forms.problems.missing', field: 'answers.q2', values: { label: '独居几年' } }],
  });

  const { id } = await submitDemand(await typed({ q1: 'yes', q2: '4', q3: '13877776666' }), at(visitor));
  const here = await demandDetail({ demandId: id }, at(setting.officer));
  expect(here?.further.map(({ label, answer }) => [label, answer])).toEqual([
    ['老人是否独居', { kind: 'text', text: '是' }],
    ['独居几年', { kind: 'text', text: '4 年' }],
    ['家属电话', { kind: 'text', text: '13877776666' }],
  ]);
  const receipt = await demandReceipt({ demandId: id }, at(visitor));
  expect(receipt.words?.further.map(({ label, answer }) => [label, answer])).toEqual([
    ['老人是否独居', { kind: 'text', text: '是' }],
    ['独居几年', { kind: 'text', text: '4 年' }],
    ['家属电话', { kind: 'empty' }],
  ]);
  const observer = await actorWith('OBSERVER', setting.place.city);
  expect(JSON.stringify(await demandDetail({ demandId: id }, at(observer)))).not.toContain('13877776666');
  await expect(demandDetail({ demandId: id }, at(setting.stranger))).rejects.toMatchObject({ kind: 'not-found' });

  await db.demand.update({
    where: { id },
    data: { status: 'PUBLISHED', publicTitle: '送餐', publicProblem: '吃饭不便', publishedAt: testNow },
  });
  for (const stranger of [visitor, setting.stranger])
    expect(await demandReceipt({ demandId: id }, at(stranger))).toMatchObject({ words: null });
  expect(JSON.stringify(await publicDemand({ demandId: id }, at(visitor)))).not.toMatch(
    /13877776666|独居几年|家庭情况/,
  );
});

test('an officer who enters a demand answers too', async () => {
  const call = await askFurther(await createDemandCallRow({ region: setting.place.district }));
  const { consent: _, ...facts } = typedDemand(call, setting.place.community);
  await expect(enterDemand({ ...facts, source: 'HOTLINE' }, at(setting.officer))).rejects.toMatchObject({
    problems: [{ field: 'answers.q1' }],
  });
  const { id } = await enterDemand({ ...facts, source: 'HOTLINE', answers: { q1: 'no' } }, at(setting.officer));
  expect(await db.cell.findMany({ where: { sheet: { demand: { id } } } })).toMatchObject([
    { key: 'q1', value: 'no', version: 1 },
  ]);
});

test('what was sent back comes with its answers, and goes with the mended ones', async () => {
  const call = await askFurther(await createDemandCallRow({ region: setting.place.district }));
  const proven = await provenPhone();
  const { id } = await submitDemand(
    { ...typedDemand(call, setting.place.community), ...proven, answers: { q1: 'yes', q2: '4', q3: '13877776666' } },
    at(visitor),
  );
  const { version } = await db.demand.update({
    where: { id },
    data: { status: 'RETURNED', version: { increment: 1 } },
  });
  expect(await demandToMend({ demandId: id }, at(visitor))).toMatchObject({ answers: { q1: 'yes', q2: '4', q3: '' } });

  const later = new Date(testNow.getTime() + 3_600_000);
  const {
    source: _source,
    consent: _consent,
    callId: _callId,
    submitterName: _name,
    ...facts
  } = typedDemand(call, setting.place.community);
  const again = await provenPhone(later);
  await db.demand.update({ where: { id }, data: { submitterPhoneIndex: await indexOfPhone(again.phone) } });
  await resubmitDemand(
    { ...facts, ...again, demandId: id, version, answers: { q1: 'no', q3: '' } },
    at(visitor, later),
  );
  const rows = await db.cell.findMany({ where: { sheet: { demand: { id } } }, orderBy: { key: 'asc' } });
  expect(rows).toMatchObject([
    { key: 'q1', value: 'no', version: 2 },
    { key: 'q2', value: null, version: 2 },
    { key: 'q3', value: { sealed: expect.any(String) as string }, version: 1 },
  ]);
});
