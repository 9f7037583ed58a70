import { expect, test } from 'vitest';
import { formOfPlan } from '@/lib/applications/filling/round-form';
import { db } from '@/lib/db/client';
import { printExpression } from '@/lib/forms/expressions/print-expression';
import { formReferencesOf } from '@/lib/plans/form/form-references-of';
import { planById } from '@/lib/plans/load';
import { setFormRules } from '@/lib/plans/settings/set-form-rules';
import { partnersRule } from '@/lib/plans/supplied/form-rules';
import { actorWith, at, createCity, plainActor } from '@/tests/factories/people';
import { planEdit } from '@/tests/support/plan-edit';

const dates = { text: '结束日期 晚于 开始日期', message: '结束日期应晚于开始日期', field: 'endsOn' };
const empty = { text: '', message: '', field: '' };
const setting = planEdit(setFormRules, ({ id, version }) => ({ planId: id, version, rules: [dates] }));

test('a typed rule is kept as a tree and shown as text again', async () => {
  const { id, version } = await setting.draft();
  await setFormRules({ planId: id, version, rules: [empty, dates, empty] }, at(setting.officer));
  const plan = await planById(db, { planId: id });
  expect(plan?.terms.formRules).toMatchObject([
    { condition: { kind: 'binary', operator: '>' }, message: dates.message, field: 'endsOn' },
  ]);
  if (plan === null) throw new Error('no plan');
  const { references } = await formOfPlan({ planId: id }, at(setting.officer));
  expect(plan.terms.formRules.map(({ condition }) => printExpression(condition, references))).toEqual([
    '结束日期 > 开始日期',
  ]);
  const elsewhere = await actorWith('OFFICER', (await createCity('乙市')).city);
  for (const actor of [elsewhere, await plainActor()])
    await expect(formOfPlan({ planId: id }, at(actor))).rejects.toMatchObject({ kind: 'not-found' });
});

test('what cannot be read is told with its row, line and column; nothing is kept', async () => {
  const { id, version } = await setting.draft();
  const wrong = { ...dates, text: '结束日期 晚于\n  启动日期' };
  await expect(
    setFormRules({ planId: id, version, rules: [dates, empty, wrong] }, at(setting.officer)),
  ).rejects.toMatchObject({
    kind: 'refused',
    problems: [
      { code: 'rounds.problems.formRulePlace', field: 'rules.2.text', values: { row: 3, line: 2, column: 3 } },
      { code: 'expressions.problems.unknownName', field: 'rules.2.text' },
    ],
  });
  expect(await db.plan.findUnique({ where: { id } })).toMatchObject({ version });
});

test('a rule needs a condition, a message and a field of this form', async () => {
  const { id, version } = await setting.draft();
  const rules = [
    { ...dates, message: '' },
    { ...dates, field: 'orgName' },
    { ...dates, text: '' },
  ];
  await expect(setFormRules({ planId: id, version, rules }, at(setting.officer))).rejects.toMatchObject({
    problems: [{ field: 'rules.0.message' }, { field: 'rules.1.field' }, { field: 'rules.2.text' }],
  });
});

test('rules stand in the order of their positions', async () => {
  const { id, version } = await setting.draft();
  const later = { ...dates, message: '后一条', position: 1 };
  await setFormRules({ planId: id, version, rules: [later, { ...dates, position: 0 }] }, at(setting.officer));
  expect((await planById(db, { planId: id }))?.terms.formRules.map(({ message }) => message)).toEqual([
    dates.message,
    '后一条',
  ]);
});

test('a rule is marked advisory, and binding again', async () => {
  const { id, version } = await setting.draft();
  await setFormRules({ planId: id, version, rules: [{ ...dates, advisory: 'on' as const }] }, at(setting.officer));
  const advised = await planById(db, { planId: id });
  expect(advised?.terms.formRules).toMatchObject([{ message: dates.message, advisory: true }]);
  await setFormRules({ planId: id, version: version + 1, rules: [dates] }, at(setting.officer));
  const binding = await planById(db, { planId: id });
  expect(binding?.terms.formRules.map(({ advisory }) => advisory)).toEqual([undefined]);
});

test('both sums can be named only where two are compared', async () => {
  const { id, version } = await setting.draft();
  const named = (text: string) => ({ ...dates, text, sums: 'on' as const });
  await expect(
    setFormRules({ planId: id, version, rules: [named(dates.text)] }, at(setting.officer)),
  ).rejects.toMatchObject({
    problems: [{ code: 'rounds.problems.sumsOfNothing', field: 'rules.0.sums' }],
  });
  const text = printExpression(partnersRule.condition, (await formReferencesOf(db, await setting.draft())).references);
  await setFormRules({ planId: id, version, rules: [named(text)] }, at(setting.officer));
  expect((await planById(db, { planId: id }))?.terms.formRules).toMatchObject([{ sums: true }]);
});

test('a kind of organisation that there is not is refused when the rule is saved', async () => {
  const { id, version } = await setting.draft();
  const rule = (label: string) => ({ ...dates, text: `单位.单位类型 = "${label}"` });
  await expect(
    setFormRules({ planId: id, version, rules: [rule('社会企业')] }, at(setting.officer)),
  ).rejects.toMatchObject({
    problems: [{ code: 'rounds.problems.formRulePlace' }, { code: 'expressions.problems.notAnOption' }],
  });
  await setFormRules({ planId: id, version, rules: [rule('社会服务机构')] }, at(setting.officer));
  expect((await planById(db, { planId: id }))?.terms.formRules).toMatchObject([
    { condition: { right: { value: 'SOCIAL_SERVICE_AGENCY' } } },
  ]);
});

test('a sentence left open is told by its gap, not as something missing', async () => {
  const { id, version } = await setting.draft();
  const rules = [{ ...dates, text: '〔【金额或数】不得大于…〕' }];
  await expect(setFormRules({ planId: id, version, rules }, at(setting.officer))).rejects.toMatchObject({
    problems: [{ code: 'expressions.problems.gap', field: 'rules.0.text', values: { name: '【金额或数】不得大于…' } }],
  });
});
