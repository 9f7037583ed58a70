import { expect, test } from 'vitest';
import { blindSections } from '@/lib/applications/submission/submitted-content';
import { textOf } from '@/lib/applications/written/paper-data';
import type { Answers } from '@/lib/forms/answers/answer-value';
import { fieldPresets } from '@/lib/forms/builder/field-presets';
import { formSections } from '@/lib/forms/definition/definition';
import { noProfile } from '@/lib/forms/definition/form-facts';

const sections = formSections.parse([
  {
    key: 'money',
    title: '资金',
    fields: [
      { key: 'plan', ...fieldPresets.longText, label: '实施方案' },
      { key: 'funders', ...fieldPresets.funders },
      { key: 'budget', ...fieldPresets.budget },
    ],
  },
]);
const line = (funder?: string) => ({
  code: 'B1',
  activity: '活动',
  unitFen: '100',
  unit: '场',
  quantityHundredths: 100,
  source: 'OWN' as const,
  ...(funder !== undefined && { funder }),
  note: `${funder ?? '本单位'}承担`,
});
const answers: Answers = {
  plan: '由蓝天公司提供物资，本单位组织，企业参与。',
  funders: [
    { name: '本单位', funder: 'OWN_MONEY', amount: '100' },
    { name: '蓝天公司', funder: 'ENTERPRISE', amount: '100', proof: '蓝天公司意向书' },
    { name: '企业', funder: 'OTHER', amount: '100' },
  ],
  budget: [line('蓝天公司'), line('本单位'), line(), line('未列明的公司')],
};

const [money] = blindSections(sections, answers, {
  names: { categories: {}, regions: {}, budgetItems: {} },
  profile: { ...noProfile, inspection: '', rating: '' } as never,
  files: {},
  reader: 'expert',
});
const answerTo = (key: string) => money?.fields.find((field) => field.key === key)?.answer;

test('whoever must not know who applies reads each funder as a number, the same in the table and in the lines', () => {
  expect(answerTo('funders')).toMatchObject({
    rows: [
      ['出资方1', '单位自筹', '1.00', '', ''],
      ['出资方2', '企业', '1.00', '', '〔已隐去〕意向书'],
      ['出资方3', '其他', '1.00', '', ''],
    ],
  });
  expect(answerTo('budget')).toMatchObject({
    rows: [
      { funder: '出资方2', note: '〔已隐去〕承担' },
      { funder: '出资方1' },
      { source: 'OWN' },
      { funder: '其他出资方' },
    ],
  });
});

test('their names are struck out of texts, but not what names nobody', () => {
  expect(textOf(answerTo('plan') ?? { kind: 'empty' })).toBe('由〔已隐去〕提供物资，本单位组织，企业参与。');
  expect(JSON.stringify(money)).not.toContain('蓝天公司');
});
