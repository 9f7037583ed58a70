import mammoth from 'mammoth';
import { beforeAll, expect, test } from 'vitest';
import { writePaper } from '@/lib/applications/written/write-paper';
import { type Actor, visitor } from '@/lib/kernel/actor';
import { uploadWordTemplate } from '@/lib/plans/settings/upload-word-template';
import { wordSample, wordTemplatesOfPlan } from '@/lib/rehearsals/word-templates';
import { actorWith, at, createCity } from '@/tests/factories/people';
import { createRound } from '@/tests/factories/rounds';
import { temporaryFiles } from '@/tests/support/files';
import { templateFile } from '@/tests/support/word-templates';

temporaryFiles();
let officer: Actor;
let elsewhere: Actor;
let planId: string;

beforeAll(async () => {
  const here = await createCity('甲市');
  officer = await actorWith('OFFICER', here.district);
  elsewhere = await actorWith('OFFICER', (await createCity('乙市')).city);
  ({ planId } = await createRound({ region: here.district, status: 'DRAFT' }));
});

const textOf = async (response: Response): Promise<string> =>
  (await mammoth.extractRawText({ buffer: Buffer.from(await response.arrayBuffer()) })).value;

test('what a template asks for is told by name, known or not, with what the sample puts there', async () => {
  await uploadWordTemplate(
    { planId, file: templateFile(['{项目名称}{项目名}', '{#预算明细}{科目}{/预算明细}']) },
    at(officer),
  );
  const { templates, names } = await wordTemplatesOfPlan({ planId }, at(officer));
  expect(templates).toMatchObject([
    { number: 1, isInUse: false, known: ['项目名称', '预算明细', '科目'], unknown: ['项目名'] },
  ]);
  expect(names.find(({ name }) => name === '申报单位')).toMatchObject({
    sample: expect.stringContaining('示例') as string,
  });
  expect(names.find(({ name }) => name === '预算明细')?.columns).toContain('金额');
});

test('a sample is filled from an organisation that does not exist, and says on every page that it is one', async () => {
  const { templates } = await wordTemplatesOfPlan({ planId }, at(officer));
  const own = await wordSample({ planId, templateId: templates[0]?.id ?? '' }, at(officer));
  expect(own.stamp).toContain('样例');
  expect(await textOf(await writePaper(own))).toContain('—');
  const supplied = await textOf(await writePaper(await wordSample({ planId }, at(officer))));
  expect(supplied).toContain('示例');
});

test('nobody but the offices above the region finds them', async () => {
  for (const stranger of [elsewhere, visitor])
    for (const read of [wordTemplatesOfPlan, wordSample])
      await expect(read({ planId }, at(stranger))).rejects.toMatchObject({ kind: 'not-found' });
});

test('a template of another plan is not found', async () => {
  const { templates } = await wordTemplatesOfPlan({ planId }, at(officer));
  const here = await createCity('丙市');
  const other = await createRound({ region: here.district, status: 'DRAFT' });
  const there = await actorWith('OFFICER', here.district);
  await expect(
    wordSample({ planId: other.planId, templateId: templates[0]?.id ?? '' }, at(there)),
  ).rejects.toMatchObject({ kind: 'not-found' });
});
