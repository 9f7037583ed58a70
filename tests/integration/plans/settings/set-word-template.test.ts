import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { SYSTEM_PERSON_ID } from '@/lib/kernel/actor';
import { found } from '@/lib/kernel/found';
import type { PlanSubject } from '@/lib/plans/load';
import { problemsInPlan } from '@/lib/plans/problems-in-plan';
import { setWordTemplate } from '@/lib/plans/settings/set-word-template';
import { wholePlan } from '@/lib/plans/whole-plan';
import { createRound as createRoundCommand } from '@/lib/rounds/creating/create-round';
import { at, testNow } from '@/tests/factories/people';
import { planEdit } from '@/tests/support/plan-edit';

/** As if it had been brought: the row alone, in a plan that may be frozen. */
async function brought(planId: string, name = '项目名称') {
  const file = { sha256: 'a'.repeat(64), size: 1, mime: 'docx', name: '模板.docx', scan: 'clean' };
  const { id: fileId } = await db.storedFile.create({ data: { ...file, uploadedAt: testNow } });
  const number = (await db.wordTemplate.count({ where: { planId } })) + 1;
  const tags = [{ name, within: [], isBlock: false }];
  return db.wordTemplate.create({
    data: { planId, number, fileId, tags, uploadedAt: testNow, uploadedById: SYSTEM_PERSON_ID },
  });
}

const inputFor = async ({ id, version, frozenAt }: PlanSubject) => ({
  planId: id,
  version,
  wordTemplateId: frozenAt === null ? (await brought(id)).id : '',
});
const setting = planEdit(setWordTemplate, inputFor);
const planNow = async (planId: string) => found(await wholePlan(db, { planId }), 'the plan');

test('one is taken into use, another in its place, and the platform’s own again; nothing is lost', async () => {
  const { id: planId, version } = await setting.draft();
  const [first, second] = [await brought(planId), await brought(planId)];
  const take = (wordTemplateId: string, at_: number) =>
    setWordTemplate({ planId, version: at_, wordTemplateId }, at(setting.officer));
  await take(first.id, version);
  expect(await planNow(planId)).toMatchObject({
    wordFileId: first.fileId,
    wordTags: first.tags,
    // The second was brought and is not in use.
    wordUnused: '模板.docx',
  });
  await take(second.id, version + 1);
  expect(await planNow(planId)).toMatchObject({ wordFileId: second.fileId, wordUnused: null });
  await take('', version + 2);
  expect(await planNow(planId)).toMatchObject({ wordFileId: null, wordTags: [] });
  expect(await db.wordTemplate.count({ where: { planId } })).toBe(2);
});

test('while a placeholder means nothing it is not taken into use, and is told by name', async () => {
  const { id: planId, version } = await setting.draft();
  const { id: wordTemplateId } = await brought(planId, '项目名');
  await expect(setWordTemplate({ planId, version, wordTemplateId }, at(setting.officer))).rejects.toMatchObject({
    kind: 'refused',
    problems: [{ code: 'rounds.problems.wordUnknown', values: { names: '项目名' } }],
  });
});

test('a template of another plan is not found', async () => {
  const [here, there] = [await setting.draft(), await setting.draft()];
  const { id: wordTemplateId } = await brought(there.id);
  await expect(
    setWordTemplate({ planId: here.id, version: here.version, wordTemplateId }, at(setting.officer)),
  ).rejects.toMatchObject({ kind: 'not-found' });
});

test('a question that is called otherwise later is told before the round is published', async () => {
  const { id: planId, version } = await setting.draft();
  const { id: wordTemplateId } = await brought(planId, '项目简介');
  await setWordTemplate({ planId, version, wordTemplateId }, at(setting.officer));
  expect(problemsInPlan(await planNow(planId)).filter(({ part }) => part === 'word')).toEqual([]);
  const { formId, form } = await planNow(planId);
  const sections = JSON.parse(JSON.stringify(form.sections).replaceAll('项目简介', '项目概况')) as object;
  await db.form.update({ where: { id: formId }, data: { sections } });
  expect(problemsInPlan(await planNow(planId)).filter(({ part }) => part === 'word')).toMatchObject([
    { code: 'rounds.problems.wordUnknown', values: { names: '项目简介' } },
  ]);
});

test('a copy of the round begins with the same template, in a list of its own', async () => {
  const { id: planId, version, regionId } = await setting.draft();
  const template = await brought(planId);
  await setWordTemplate({ planId, version, wordTemplateId: template.id }, at(setting.officer));
  const { id: roundId } = await db.round.findUniqueOrThrow({ where: { planId } });
  const copy = await createRoundCommand(
    { template: `round:${roundId}`, regionId, year: '2027', title: '2027 年公益创投' },
    at(setting.officer),
  );
  expect(await planNow(copy.planId)).toMatchObject({ wordFileId: template.fileId, wordTags: template.tags });
  expect(await db.wordTemplate.findMany({ where: { planId: copy.planId } })).toMatchObject([
    { number: 1, fileId: template.fileId },
  ]);
});
