import { expect, test } from 'vitest';
import { roundForm } from '@/lib/applications/filling/round-form';
import { db } from '@/lib/db/client';
import { printExpression } from '@/lib/forms/expressions/print-expression';
import { roundById } from '@/lib/rounds/load';
import { setFormRules } from '@/lib/rounds/settings/set-form-rules';
import { actorWith, at, createCity } from '../../../factories/people';
import { draftEdit } from '../../../support/draft-edit';

const dates = { text: '结束日期 晚于 开始日期', message: '结束日期应晚于开始日期', field: 'endsOn' };
const empty = { text: '', message: '', field: '' };
const setting = draftEdit(setFormRules, ({ id, version }) => ({ roundId: id, version, rules: [dates] }));

test('a typed rule is kept as a tree and shown as text again', async () => {
  const { id, version } = await setting.draft();
  await setFormRules({ roundId: id, version, rules: [empty, dates, empty] }, at(setting.officer));
  const round = await roundById(db, { roundId: id });
  expect(round?.rules.formRules).toMatchObject([
    { condition: { kind: 'binary', operator: '>' }, message: dates.message, field: 'endsOn' },
  ]);
  const form = await roundForm(setting.officer, id);
  expect(form?.round.rules.formRules.map(({ condition }) => printExpression(condition, form.references))).toEqual([
    '结束日期 > 开始日期',
  ]);
  const stranger = await actorWith('OFFICER', (await createCity('丙市')).city);
  expect(await roundForm(stranger, id)).toBeNull();
});

test('what cannot be read is told with its row, line and column; nothing is kept', async () => {
  const { id, version } = await setting.draft();
  const wrong = { ...dates, text: '结束日期 晚于\n  启动日期' };
  await expect(
    setFormRules({ roundId: id, version, rules: [dates, empty, wrong] }, at(setting.officer)),
  ).rejects.toMatchObject({
    kind: 'refused',
    problems: [
      { code: 'rounds.problems.formRulePlace', field: 'rules.2.text', values: { row: 3, line: 2, column: 3 } },
      { code: 'expressions.problems.unknownName', field: 'rules.2.text' },
    ],
  });
  expect(await db.round.findUnique({ where: { id } })).toMatchObject({ version });
});

test('a rule needs a condition, a message and a field of this form', async () => {
  const { id, version } = await setting.draft();
  const rules = [
    { ...dates, message: '' },
    { ...dates, field: 'orgName' },
    { ...dates, text: '' },
  ];
  await expect(setFormRules({ roundId: id, version, rules }, at(setting.officer))).rejects.toMatchObject({
    problems: [{ field: 'rules.0.message' }, { field: 'rules.1.field' }, { field: 'rules.2.text' }],
  });
});

test('rules stand in the order of their positions', async () => {
  const { id, version } = await setting.draft();
  const later = { ...dates, message: '后一条', position: 1 };
  await setFormRules({ roundId: id, version, rules: [later, { ...dates, position: 0 }] }, at(setting.officer));
  expect((await roundById(db, { roundId: id }))?.rules.formRules.map(({ message }) => message)).toEqual([
    dates.message,
    '后一条',
  ]);
});
