import { expect, test } from 'vitest';
import type { Answers } from '@/lib/forms/answers/answer-value';
import { withCalculated } from '@/lib/forms/answers/calculated-answers';
import { conditionalForm, sources } from '@/tests/unit/forms/conditional-form';

type Typed = Parameters<typeof conditionalForm>[0];

const counted = (typed: Typed, answers: Answers, attachments = {}) => {
  const { sections, references } = conditionalForm(typed);
  return withCalculated(sections, answers, { references, sources: sources(attachments) });
};
const total = { key: 'total', section: 'cover', formula: '申请资金 + 自筹资金', result: 'money' } as const;

test.each<[string, NonNullable<NonNullable<Typed>['figures']>, Answers, Answers]>([
  ['money in fen', [total], { grant: '12345', own: '55' }, { total: '12400' }],
  ['nothing while something it needs is empty', [total], { grant: '12345' }, {}],
  ['money rounded half up to the fen', [{ ...total, formula: '申请资金 ÷ 2' }], { grant: '5' }, { total: '3' }],
  [
    'a number to its decimals',
    [{ key: 'mean', section: 'cover', formula: '申请资金 ÷ 自筹资金', result: 'number', decimals: 3 }],
    { grant: '200', own: '300' },
    { mean: '0.667' },
  ],
  [
    'an earlier calculated field',
    [total, { key: 'perHead', section: 'cover', formula: '得数total ÷ 人数', result: 'money' }],
    { grant: '100', own: '100', heads: 3 },
    { total: '200', perHead: '67' },
  ],
  [
    'a later calculated field',
    [{ key: 'perHead', section: 'cover', formula: '得数total ÷ 人数', result: 'money' }, total],
    { grant: '100', own: '100', heads: 4 },
    { perHead: '50', total: '200' },
  ],
  ['nothing from itself', [{ ...total, formula: '得数total + 申请资金' }], { grant: '100' }, {}],
  ['nothing where a figure of another kind was promised', [{ ...total, formula: '人数 = 1' }], { heads: 1 }, {}],
])('%s', (_, figures, answers, expected) => {
  expect(counted({ figures }, answers).answers).toEqual({ ...answers, ...expected });
});

test('a stored figure never stands for a calculated one', () => {
  expect(counted({ figures: [total] }, { total: '999999', grant: '1' }).answers).toEqual({ grant: '1' });
});

test('hidden answers do not count, neither in formulas nor among the answers', () => {
  const typed = {
    conditions: { own: '有无合作方 = "有"' },
    figures: [{ ...total, formula: '申请资金 + (如果 自筹资金 已填 则 自筹资金 否则 0 元)' }],
  };
  const typedAnswers = { grant: '100', own: '30' };
  expect(counted(typed, { ...typedAnswers, hasPartner: 'yes' }).answers).toMatchObject({ own: '30', total: '130' });
  const { answers, facts } = counted(typed, { ...typedAnswers, hasPartner: 'no' });
  expect(answers).toEqual({ grant: '100', hasPartner: 'no', total: '100' });
  expect(facts).toMatchObject({ form: { own: null, total: '100' } });
});

test('a hidden calculated field has no figure', () => {
  const hidden = counted({ figures: [{ ...total, condition: '人数 > 10' }] }, { grant: '1', own: '1', heads: 3 });
  expect(hidden.answers).not.toHaveProperty('total');
  expect(hidden.facts['form']).toMatchObject({ total: null });
});

test('files of a hidden field count as none', () => {
  const typed = { conditions: { joint: '有无合作方 = "有"' } };
  expect(counted(typed, { hasPartner: 'yes' }, { agreement: 1 }).facts).toMatchObject({ form: { agreement: 1 } });
  expect(counted(typed, { hasPartner: 'no' }, { agreement: 1 }).facts).toMatchObject({ form: { agreement: null } });
});

test('answers to questions the form does not ask are left out', () => {
  expect(counted({}, { gone: '旧答案', heads: 2 }).answers).toEqual({ heads: 2 });
});
