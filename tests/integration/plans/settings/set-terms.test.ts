import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { planById } from '@/lib/plans/load';
import { setFormRules } from '@/lib/plans/settings/set-form-rules';
import { setTerms } from '@/lib/plans/settings/set-terms';
import { at } from '@/tests/factories/people';
import { planEdit } from '@/tests/support/plan-edit';

const rules = {
  perProjectCap: '50,000',
  minGrant: '',
  maxGrant: '60',
  maxApplications: '3',
  items: [
    { code: 'B1', name: '活动费' },
    { code: 'B8', name: '管理费', forbidden: 'on' as const },
  ],
  caps: [{ codes: 'B1', base: 'total' as const, max: '80', label: '活动费' }],
  checklist: [{ key: '', label: '材料齐全' }],
  reasons: [{ code: 'OTHER', label: '其他' }],
  correctionDays: '7',
  trimFrom: '5',
  decimals: '2',
  bonusPolicy: 'over' as const,
  commentBelow: '60',
  commentAbove: '90',
  commentMinCharacters: '20',
  workingDays: '7',
  countFirstDay: '' as const,
};
const setting = planEdit(setTerms, ({ id, version }) => ({ ...rules, planId: id, version }));

test('what the form says is what the terms say, in one number', async () => {
  const { id, version } = await setting.draft();
  await setTerms({ ...rules, planId: id, version }, at(setting.officer));
  const read = (await planById(db, { planId: id }))?.terms;
  expect(read).toMatchObject({
    perProjectCapFen: 5_000_000n,
    maxGrantBp: 6000,
    publicity: { workingDays: 7, countFirstDay: false },
    budget: { forbiddenCodes: ['B8'] },
  });
  expect(await planById(db, { planId: id })).toMatchObject({ number: 1, version: version + 1, frozenAt: null });
});

test('a cap on an unknown item is refused', async () => {
  const { id, version } = await setting.draft();
  const caps = [{ codes: 'B9', base: 'grant' as const, max: '10', label: '税费' }];
  await expect(setTerms({ ...rules, caps, planId: id, version }, at(setting.officer))).rejects.toMatchObject({
    kind: 'refused',
    problems: [{ field: 'caps.0.codes' }],
  });
});

test('rules between answers and gates, made on other pages, stay', async () => {
  const draft = await setting.draft();
  const between = [{ text: '结束日期 晚于 开始日期', message: '结束日期应晚于开始日期', field: 'endsOn' }];
  const { version } = await setFormRules(
    { planId: draft.id, version: draft.version, rules: between },
    at(setting.officer),
  );
  await setTerms({ ...rules, planId: draft.id, version }, at(setting.officer));
  const read = (await planById(db, { planId: draft.id }))?.terms;
  expect(read?.formRules).toHaveLength(1);
  expect(read?.eligibility).toEqual(draft.terms.eligibility);
});

test('budget items that were moved keep their new places', async () => {
  const { id, version } = await setting.draft();
  const items = rules.items.map((item, index) => ({ ...item, position: String(1 - index) }));
  await setTerms({ ...rules, items, planId: id, version }, at(setting.officer));
  expect((await planById(db, { planId: id }))?.terms.budget.items.map(({ code }) => code)).toEqual(['B8', 'B1']);
});

test('a duration from the agreement takes the days out of the timetable, and an end is asked for', async () => {
  const { id, version } = await setting.draft();
  const tenMonths = { executionLeast: '10', executionMost: '10' };
  for (const wrong of [
    { ...tenMonths, executionMost: '' },
    { ...tenMonths, executionLeast: '11' },
  ]) {
    await expect(setTerms({ ...rules, ...wrong, planId: id, version }, at(setting.officer))).rejects.toMatchObject({
      kind: 'refused',
      problems: [{ code: 'rounds.problems.executionMonths', field: 'executionMost' }],
    });
  }
  await db.round.update({ where: { planId: id }, data: { executionFrom: '2026-06-01', executionTo: '2026-12-31' } });
  await setTerms({ ...rules, ...tenMonths, planId: id, version }, at(setting.officer));
  expect((await planById(db, { planId: id }))?.terms.executionMonths).toEqual({ least: 10, most: 10 });
  expect(await db.round.findUnique({ where: { planId: id } })).toMatchObject({
    executionFrom: null,
    executionTo: null,
  });
});
