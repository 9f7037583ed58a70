import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { formSections } from '@/lib/forms/definition/definition';
import { editPlanForm } from '@/lib/plans/settings/edit-plan-form';
import { setFormRules } from '@/lib/plans/settings/set-form-rules';
import { at } from '@/tests/factories/people';
import { planEdit } from '@/tests/support/plan-edit';

const edit = { kind: 'addField', section: 'cover', field: { type: 'text', label: '备注', maxLength: 20 } } as const;
const setting = planEdit(editPlanForm, ({ id, version }) => ({ planId: id, version, edit }));

const formOf = async (planId: string) =>
  formSections.parse(
    (await db.plan.findUniqueOrThrow({ where: { id: planId }, include: { form: true } })).form.sections,
  );

test('the round has a form of its own, and the trail says what was changed', async () => {
  const [{ id, version }, other] = [await setting.draft(), await setting.draft()];
  const before = (await formOf(id))[0]?.fields.length ?? 0;
  expect(await editPlanForm({ planId: id, version, edit }, at(setting.officer))).toMatchObject({
    id,
    version: version + 1,
    touched: 'q1',
  });
  expect((await formOf(id))[0]?.fields[before]).toMatchObject({ key: 'q1', label: '备注', maxLength: 20 });
  expect((await formOf(other.id))[0]?.fields).toHaveLength(before);
  const entry = await db.trailEntry.findFirstOrThrow({ where: { command: 'plan.editForm', entityId: id } });
  expect(entry.detail).toMatchObject({
    kind: 'addField',
    touched: 'q1',
    said: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
});

test('a condition is typed as text and kept as a tree', async () => {
  const { id, version } = await setting.draft();
  await editPlanForm(
    { planId: id, version, edit: { ...edit, field: { ...edit.field, visibleWhen: '项目类别 = "为老服务"' } } },
    at(setting.officer),
  );
  expect((await formOf(id))[0]?.fields.at(-1)?.visibleWhen).toMatchObject({
    kind: 'binary',
    right: { value: 'ELDER' },
  });
});

test('what the house or a rule needs cannot be removed, and nothing is kept', async () => {
  const { id, version } = await setting.draft();
  const rules = [{ text: '结束日期 晚于 开始日期', message: '结束日期应晚于开始日期', field: 'endsOn' }];
  const { version: ruled } = await setFormRules({ planId: id, version, rules }, at(setting.officer));
  const remove = (key: string) =>
    editPlanForm({ planId: id, version: ruled, edit: { kind: 'removeField', key } }, at(setting.officer));
  await expect(remove('projectTitle')).rejects.toMatchObject({
    kind: 'refused',
    problems: [{ code: 'builder.problems.protectedRemoved' }],
  });
  await expect(remove('startsOn')).rejects.toMatchObject({
    problems: [{ code: 'builder.problems.usedByRule', values: { user: 1 } }],
  });
  expect(await db.plan.findUnique({ where: { id } })).toMatchObject({ version: ruled });
});

test('a field takes another type and keeps its key; one that a rule reads does not', async () => {
  const { id, version } = await setting.draft();
  const added = await editPlanForm({ planId: id, version, edit }, at(setting.officer));
  const changed = await editPlanForm(
    {
      planId: id,
      version: added.version,
      edit: { kind: 'updateField', key: 'q1', field: { type: 'money', label: '备注', max: '100' } },
    },
    at(setting.officer),
  );
  expect((await formOf(id))[0]?.fields.at(-1)).toMatchObject({ key: 'q1', type: 'money', maxFen: '10000' });
  const rules = [{ text: '备注 ≤ 50 元', message: '不超过五十元', field: 'q1' }];
  const ruled = await setFormRules({ planId: id, version: changed.version, rules }, at(setting.officer));
  const back = editPlanForm(
    { planId: id, version: ruled.version, edit: { kind: 'updateField', key: 'q1', field: edit.field } },
    at(setting.officer),
  );
  await expect(back).rejects.toMatchObject({
    kind: 'refused',
    problems: [{ code: 'builder.problems.usedByRule', values: { field: '备注', user: 1 } }],
  });
});
