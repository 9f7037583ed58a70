import { expect, test } from 'vitest';
import { applicationOfMine, applicationToCheck } from '@/lib/applications/applicant-queries';
import { saveAnswers } from '@/lib/applications/filling/save-answers';
import { officeApplication } from '@/lib/applications/office-queries';
import { returnApplicationForCorrection } from '@/lib/applications/screening/return-application-for-correction';
import { submitApplication } from '@/lib/applications/submission/submit-application';
import { db } from '@/lib/db/client';
import { found } from '@/lib/kernel/found';
import { at } from '@/tests/factories/people';
import { scene } from '@/tests/integration/applications/scene';

/** Given back for the section in which the title of the project stands. */
async function returned(said: { unmet?: string[]; note?: string; isPlaced?: boolean } = {}) {
  const s = await scene({ status: 'SUBMITTED', filled: true });
  const { own } = await applicationToCheck({ applicationId: s.application.id }, at(s.owner));
  const titled = ({ fields }: (typeof own.form.sections)[number]) => fields.some(({ key }) => key === 'projectTitle');
  const section = found(own.form.sections.find(titled), 'the section of the title');
  const other = found(
    own.form.sections.flatMap(({ fields }) => fields).find(({ type }) => type === 'longText'),
    'a text of another section',
  );
  await returnApplicationForCorrection(
    {
      applicationId: s.application.id,
      version: s.application.version,
      unmet: said.unmet ?? [],
      words: { report: '缺结论页' },
      note: said.note ?? '',
      places: (said.isPlaced ?? true) ? { [section.key]: '名称请写明服务对象' } : {},
    },
    at(s.officer),
  );
  const submit = (unchanged?: 'on') =>
    submitApplication({ applicationId: s.application.id, ...(unchanged && { unchanged }) }, at(s.owner));
  const type = (key: string, value: string) =>
    saveAnswers({ applicationId: s.application.id, answers: { [key]: value } }, at(s.owner));
  const read = () => applicationOfMine({ applicationId: s.application.id }, at(s.owner));
  return { ...s, section, other, submit, type, read };
}

test('the section concerned is not done and bears the words of the officer; the letter says them too', async () => {
  const s = await returned({ unmet: ['report'], note: '请按期补正' });
  const { states, toMend, verdict } = await s.read();
  expect(states.filter(({ state }) => state === 'toMend').map(({ key }) => key)).toEqual([
    s.section.key,
    'attachments',
  ]);
  expect(toMend.sections).toMatchObject([
    { key: s.section.key, asked: [{ what: '名称请写明服务对象', isCheck: false, field: null }], isUnchanged: true },
    {
      key: 'attachments',
      asked: [{ what: '“上年度年检（年报）材料齐全”\n缺结论页', isCheck: true, field: 'annualReport' }],
      isUnchanged: true,
    },
  ]);
  expect(verdict?.lines).toMatchObject([
    { section: s.section.key, what: '名称请写明服务对象' },
    { section: 'attachments', field: 'annualReport' },
    { section: null, what: '请按期补正' },
  ]);
  const letters = await db.letter.findMany({ where: { subject: { startsWith: '请补正' } }, orderBy: { id: 'desc' } });
  expect(letters[0]?.body).toContain('名称请写明服务对象');
});

test('handed in as it was it asks, and changes elsewhere do not answer', async () => {
  const s = await returned();
  const unchanged = { kind: 'refused', problems: [{ code: 'applications.problems.unchangedSinceReturn' }] };
  await expect(s.submit()).rejects.toMatchObject(unchanged);
  await s.type(s.other.key, '另一部分改了一句');
  await expect(s.submit()).rejects.toMatchObject(unchanged);
  await expect(s.submit('on')).resolves.toMatchObject({ status: 'SUBMITTED' });
});

test('what was mended is done again and goes back in one press', async () => {
  const s = await returned();
  await s.type('projectTitle', '“银龄守护”独居老人关爱项目');
  const { states, toMend } = await s.read();
  expect(states.filter(({ state }) => state === 'toMend')).toEqual([]);
  expect(toMend.sections).toMatchObject([{ isUnchanged: false }]);
  await expect(s.submit()).resolves.toMatchObject({ status: 'SUBMITTED' });
  expect((await s.read()).toMend).toEqual({ sections: [], whole: null });
});

test('what was mended is said to the officer, beside what was handed in anew', async () => {
  const s = await returned();
  const { id: applicationId } = s.application;
  await submitApplication({ applicationId, unchanged: 'on', note: '名称经社区确认，不再修改' }, at(s.owner));
  const { correctionNote } = await officeApplication({ applicationId }, at(s.officer));
  expect(correctionNote).toBe('名称经社区确认，不再修改');
});

test('what the office put at no section concerns the whole form', async () => {
  const s = await returned({ note: '请全面核对', isPlaced: false });
  const { states, form } = await s.read();
  expect(states.filter(({ state }) => state === 'toMend')).toHaveLength(form.sections.length);
  await expect(s.submit()).rejects.toMatchObject({
    problems: [{ code: 'applications.problems.nothingChangedSinceReturn', field: 'unchanged' }],
  });
  await s.type('projectTitle', '“银龄守护”独居老人关爱项目');
  const changed = await s.read();
  expect(changed.states.filter(({ state }) => state === 'toMend')).toEqual([]);
  expect(changed.toMend).toEqual({
    sections: [],
    whole: { asked: [{ what: '请全面核对', isCheck: false }], isUnchanged: false },
  });
});

test('a section that the form does not have is no place', async () => {
  const s = await scene({ status: 'SUBMITTED' });
  const { id: applicationId, version } = s.application;
  await expect(
    returnApplicationForCorrection({ applicationId, version, places: { nowhere: '改' } }, at(s.officer)),
  ).rejects.toMatchObject({ problems: [{ code: 'kernel.problems.invalidValue', field: 'places.nowhere' }] });
});

test('handed in again, everything that stands in the way is said at once', async () => {
  const s = await returned();
  await s.type('contactEmail', '不是邮箱');
  await s.type(s.other.key, '');
  const { problems } = await applicationToCheck({ applicationId: s.application.id }, at(s.owner));
  expect(problems.map(({ field }) => field)).toEqual(expect.arrayContaining(['contactEmail', s.other.key]));
  await expect(s.submit()).rejects.toMatchObject({
    kind: 'refused',
    problems: expect.arrayContaining([
      expect.objectContaining({ field: 'contactEmail', code: 'kernel.problems.email' }),
      expect.objectContaining({ field: s.other.key, code: 'forms.problems.missing' }),
      expect.objectContaining({ field: 'unchanged', code: 'applications.problems.unchangedSinceReturn' }),
    ]) as unknown,
  });
});
