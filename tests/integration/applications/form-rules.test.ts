import { expect, test } from 'vitest';
import { applicationToCheck } from '@/lib/applications/applicant-queries';
import { saveAnswers } from '@/lib/applications/filling/save-answers';
import { sectionToFill } from '@/lib/applications/filling/section-to-fill';
import { startApplication } from '@/lib/applications/filling/start-application';
import { officeApplication } from '@/lib/applications/office-queries';
import { submitApplication } from '@/lib/applications/submission/submit-application';
import { db } from '@/lib/db/client';
import { fieldPresets } from '@/lib/forms/builder/field-presets';
import { formSections } from '@/lib/forms/definition/definition';
import { readExpression } from '@/lib/forms/expressions/read-expression';
import { recordStanding } from '@/lib/organisations/record-standing';
import { formReferencesOf, referredForm } from '@/lib/plans/form/form-references-of';
import { partnersRule } from '@/lib/plans/supplied/form-rules';
import { jointTerms } from '@/lib/plans/terms/joint';
import { roundById } from '@/lib/rounds/load';
import { at, testNow } from '@/tests/factories/people';
import { changeTerms } from '@/tests/factories/rounds';
import { createTopicRow } from '@/tests/factories/topics';
import { scene } from '@/tests/integration/applications/scene';

const message = '结束日期应晚于开始日期';

test("who breaks a round's rule reads its author's message at its field, and submits after mending it", async () => {
  const { application, owner, round } = await scene({ filled: true });
  const { references } = await formReferencesOf(db, round.plan);
  const read = readExpression('结束日期 晚于 开始日期', references, 'boolean');
  if (!read.ok) throw new Error('the rule cannot be read');
  await changeTerms(round, { formRules: [{ condition: read.tree, message, field: 'endsOn' }] });

  const answer = { sheetId_key: { sheetId: application.sheetId, key: 'endsOn' } };
  await db.cell.update({ where: answer, data: { value: '2026-06-01' } });
  const problem = { code: 'expressions.problems.ruleBroken', values: { message }, field: 'endsOn', section: 'cover' };
  await expect(submitApplication({ applicationId: application.id }, at(owner))).rejects.toMatchObject({
    kind: 'refused',
    problems: [problem],
  });
  const check = await applicationToCheck({ applicationId: application.id }, at(owner));
  expect(check.problems).toEqual([problem]);

  await db.cell.update({ where: answer, data: { value: '2026-12-31' } });
  expect(await submitApplication({ applicationId: application.id }, at(owner))).toMatchObject({ status: 'SUBMITTED' });
});

test('an advisory rule asks for a reason and lets the application go through; screening reads it', async () => {
  const { application, owner, officer, round } = await scene({ filled: true });
  const { references } = await formReferencesOf(db, round.plan);
  const read = readExpression('结束日期 早于 开始日期', references, 'boolean');
  if (!read.ok) throw new Error('the rule cannot be read');
  const advised = '建议当年完成';
  await changeTerms(round, {
    formRules: [{ condition: read.tree, message: advised, field: 'endsOn', advisory: true }],
  });

  const check = await applicationToCheck({ applicationId: application.id }, at(owner));
  expect(check.problems).toEqual([]);
  expect(check.own.advice).toMatchObject([{ field: 'endsOn', message: advised, reason: '' }]);
  const said = (reason: string, told = advised) =>
    submitApplication({ applicationId: application.id, advice: [{ message: told, reason }] }, at(owner));
  const silent = { code: 'applications.problems.adviceReason', field: 'advice.0.reason', values: { message: advised } };
  await expect(said('')).rejects.toMatchObject({ kind: 'refused', problems: [silent] });
  await expect(said('另一条规则的理由', message)).rejects.toMatchObject({ problems: [silent] });

  expect(await said('项目跨年实施')).toMatchObject({ status: 'SUBMITTED', adviceCount: 1 });
  const { advice } = await officeApplication({ applicationId: application.id }, at(officer));
  expect(advice).toMatchObject([{ field: 'endsOn', message: advised, reason: '项目跨年实施' }]);
});

test('sums of partners and budget that differ are asked about by both, and an answer to other sums is none', async () => {
  const { application, owner, officer, round } = await scene({ filled: true });
  await changeTerms(round, { formRules: [partnersRule] });
  const partners = (amount: string) =>
    saveAnswers(
      {
        applicationId: application.id,
        answers: { partners: [{ name: '某企业', funder: 'ENTERPRISE', kind: 'MONEY', amount, state: 'PROMISED' }] },
      },
      at(owner),
    );
  const submit = (message: string) =>
    submitApplication({ applicationId: application.id, advice: [{ message, reason: '其余由本单位承担' }] }, at(owner));
  const asked = (first: string) => `${partnersRule.message}：前者 ${first} 元，后者 5,000.00 元`;

  await partners('4,000');
  const { own } = await applicationToCheck({ applicationId: application.id }, at(owner));
  expect(own.advice).toMatchObject([{ field: 'budget', message: asked('4,000.00') }]);
  await partners('3000');
  await expect(submit(asked('4,000.00'))).rejects.toMatchObject({
    problems: [{ code: 'applications.problems.adviceReason', values: { message: asked('3,000.00') } }],
  });
  expect(await submit(asked('3,000.00'))).toMatchObject({ status: 'SUBMITTED', adviceCount: 1 });
  const { advice } = await officeApplication({ applicationId: application.id }, at(officer));
  expect(advice).toMatchObject([{ message: asked('3,000.00'), reason: '其余由本单位承担' }]);
});

test('the form shows what is on record instead of asking, and a rule on it is judged', async () => {
  const { application, organisation, owner, officer, round } = await scene({ filled: true });
  const { cityId, kind, title, number, sections } = await db.form.findUniqueOrThrow({ where: { id: round.formId } });
  const rating = { key: 'ratingShown', type: 'profile', label: '评估等级', fact: 'rating' };
  const [first, ...others] = formSections.parse(sections);
  if (first === undefined) throw new Error('no section');
  const shown = formSections.parse([{ ...first, fields: [...first.fields, rating] }, ...others]);
  const form = await db.form.create({
    data: { cityId, kind, title, number: number + 1, sections: shown, frozenAt: testNow, createdAt: testNow },
  });
  const { references } = referredForm({ sections: shown }, (await formReferencesOf(db, round)).lists);
  const read = readExpression('单位.评估等级 属于 ("3A", "4A", "5A")', references, 'boolean');
  if (!read.ok) throw new Error('the rule cannot be read');
  const formRules = [{ condition: read.tree, message: '须为 3A 以上', field: 'endsOn' }];
  await changeTerms(round, { formRules }, form.id);
  await db.sheet.update({ where: { id: application.sheetId }, data: { formId: form.id } });
  const told = async () => (await applicationToCheck({ applicationId: application.id }, at(owner))).problems;
  expect(await told()).toMatchObject([{ field: 'endsOn', values: { message: '须为 3A 以上' } }]);
  await recordStanding(
    { organisationId: organisation.id, kind: 'RATING', from: '2025-01-01', to: '2030-01-01', conclusion: 'A4' },
    at(officer),
  );
  expect(await told()).toEqual([]);
});

test('the average age of a team and the topic applied to are judged while filling and at submission', async () => {
  const { application, owner, round } = await scene({ filled: true });
  const { cityId, kind, title, number, sections } = await db.form.findUniqueOrThrow({ where: { id: round.formId } });
  const core = {
    key: 'core',
    type: 'table',
    label: '核心团队',
    minRows: 0,
    maxRows: 9,
    columns: [{ key: 'born', type: 'month', label: '出生年月' }],
  };
  const [first, ...others] = formSections.parse(sections);
  if (first === undefined) throw new Error('no section');
  const asked = formSections.parse([{ ...first, fields: [...first.fields, core] }, ...others]);
  const form = await db.form.create({
    data: { cityId, kind, title, number: number + 1, sections: asked, frozenAt: testNow, createdAt: testNow },
  });
  const topic = await createTopicRow({ round, title: '青年议事' });
  await db.application.update({ where: { id: application.id }, data: { topicId: topic.id } });
  await db.sheet.update({ where: { id: application.sheetId }, data: { formId: form.id } });
  await changeTerms(round, { applyPerTopic: true }, form.id);
  const ruledBy = await roundById(db, { roundId: round.id });
  if (ruledBy === null) throw new Error('no round');
  const { references } = referredForm({ sections: asked }, (await formReferencesOf(db, ruledBy.plan)).lists);
  const ruled = (text: string, told: string) => {
    const read = readExpression(text, references, 'boolean');
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    return { condition: read.tree, message: told, field: 'core' };
  };
  const young = '核心团队应不少于 3 人，平均年龄不超过 35 周岁';
  await changeTerms(round, {
    applyPerTopic: true,
    formRules: [
      ruled('行数(核心团队) 不少于 3 且 平均(核心团队.按出生年月计的年龄) 不超过 35', young),
      ruled('如果 本申报.选题 = “青年议事” 则 行数(核心团队) 不少于 4', '青年议事选题不少于 4 人'),
    ],
  });
  const told = async (born: readonly string[]) => {
    const place = { sheetId: application.sheetId, key: 'core' };
    const value = born.map((month) => ({ born: month }));
    await db.cell.upsert({
      where: { sheetId_key: place },
      create: { ...place, value, updatedAt: testNow, updatedById: owner.personId ?? '' },
      update: { value },
    });
    const { problems } = await applicationToCheck({ applicationId: application.id }, at(owner));
    return problems.flatMap(({ field, values }) => (field === 'core' ? [values?.['message']] : []));
  };
  expect(await told(['1980-01', '1981-01', '2000-01', '1979-01'])).toEqual([young]);
  expect(await told(['2000-01', '2001-01', '1999-01'])).toEqual(['青年议事选题不少于 4 人']);
  expect(await told(['2000-01', '2001-01', '1999-01', '1998-12'])).toEqual([]);
  expect(await submitApplication({ applicationId: application.id }, at(owner))).toMatchObject({ status: 'SUBMITTED' });
});

test('a partner that is demanded in principle is a reason given; one that is required keeps back who has none', async () => {
  const { application, owner, officer, round } = await scene({ filled: true });
  const { cityId, kind, title, number, sections } = await db.form.findUniqueOrThrow({ where: { id: round.formId } });
  const partners = { key: 'partnersNamed', ...fieldPresets.partners };
  const asked = [...(sections as object[]), { key: 'together', title: '联合申报', fields: [partners] }];
  const form = await db.form.create({
    data: { cityId, kind, title, number: number + 1, sections: asked, frozenAt: testNow, createdAt: testNow },
  });
  await db.sheet.update({ where: { id: application.sheetId }, data: { formId: form.id } });
  const joint = (mode: 'principle' | 'required') =>
    changeTerms(round, { joint: jointTerms.parse({ mode, partners: ['PEOPLES_ORGANISATION'] }) }, form.id);

  const message = '应当与人民团体、群团组织联合申报';
  await joint('required');
  await expect(submitApplication({ applicationId: application.id }, at(owner))).rejects.toMatchObject({
    problems: [{ code: 'expressions.problems.ruleBroken', field: 'partnersNamed', values: { message } }],
  });

  await joint('principle');
  const advised = '原则上与人民团体、群团组织联合申报';
  const { own } = await applicationToCheck({ applicationId: application.id }, at(owner));
  expect(own.advice).toMatchObject([{ field: 'partnersNamed', message: advised }]);
  await submitApplication(
    { applicationId: application.id, advice: [{ message: advised, reason: '本地没有合适的组织' }] },
    at(owner),
  );
  const { advice } = await officeApplication({ applicationId: application.id }, at(officer));
  expect(advice).toMatchObject([{ message: advised, reason: '本地没有合适的组织' }]);
});

test('an answer that departs from the record is told at its field, goes through with a reason, and screening reads both', async () => {
  const { application, organisation, owner, officer } = await scene({ filled: true });
  await recordStanding(
    { organisationId: organisation.id, kind: 'RATING', from: '2025-01-01', to: '2030-01-01', conclusion: 'A3' },
    at(officer),
  );
  const answered = (value: string) =>
    db.cell.update({ where: { sheetId_key: { sheetId: application.sheetId, key: 'rating' } }, data: { value } });
  const advised = async () => (await applicationToCheck({ applicationId: application.id }, at(owner))).own.advice;
  await answered('A3');
  expect(await advised()).toEqual([]);

  await answered('A5');
  const told = '单位档案登记的评估等级为“3A”，与填写的“5A”不一致';
  expect(await advised()).toEqual([{ field: 'rating', label: '评估等级', message: told, reason: '' }]);
  const { live } = await sectionToFill({ applicationId: application.id, section: 'record' }, at(owner));
  expect(live?.state.advice).toEqual({ rating: [told] });
  const said = (reason: string) =>
    submitApplication({ applicationId: application.id, advice: [{ message: told, reason }] }, at(owner));
  await expect(said('')).rejects.toMatchObject({ kind: 'refused', problems: [{ field: 'advice.0.reason' }] });
  await said('今年四月评定为 5A，尚未登记');
  const { advice } = await officeApplication({ applicationId: application.id }, at(officer));
  expect(advice).toEqual([
    { field: 'rating', label: '评估等级', message: told, reason: '今年四月评定为 5A，尚未登记' },
  ]);
});

test('an application begins with what is on record', async () => {
  const { round, organisation, owner, officer } = await scene();
  await recordStanding(
    { organisationId: organisation.id, kind: 'RATING', from: '2025-01-01', to: '2030-01-01', conclusion: 'A4' },
    at(officer),
  );
  const { id } = await startApplication({ roundId: round.id, organisationId: organisation.id }, at(owner));
  const { initial } = await sectionToFill({ applicationId: id, section: 'record' }, at(owner));
  expect(initial['rating']?.value).toBe('A4');
});
