import { expect, test } from 'vitest';
import { answerSoFar } from '@/lib/forms/answers/answer-so-far';
import { type FormField, formSections } from '@/lib/forms/definition/definition';

const fields = Object.fromEntries(
  (
    formSections.parse([
      {
        key: 's',
        title: '一',
        fields: [
          { key: 'heads', label: '人数', type: 'integer' },
          { key: 'grant', label: '金额', type: 'money' },
          { key: 'budget', label: '预算', type: 'budget', maxRows: 5 },
          {
            key: 'team',
            label: '团队',
            type: 'table',
            minRows: 0,
            maxRows: 5,
            columns: [
              { key: 'name', label: '姓名', type: 'text' },
              { key: 'pay', label: '报酬', type: 'money' },
            ],
          },
        ],
      },
    ])[0]?.fields ?? []
  ).map((field): [string, FormField] => [field.key, field]),
);
const row = (unitYuan: string, quantity: string) => ({
  code: 'B1',
  activity: '',
  unitYuan,
  unit: '',
  quantity,
  source: 'GRANT',
  note: '',
});
const kept = (unitFen: string, quantityHundredths: number) => ({
  code: 'B1',
  activity: '',
  unitFen,
  unit: '',
  quantityHundredths,
  source: 'GRANT',
  note: '',
});

test.each<[string, Parameters<typeof answerSoFar>[1], unknown]>([
  ['heads', '12', 12],
  ['heads', '12个', undefined],
  ['grant', '1,234.5', '123450'],
  ['grant', '12.345', undefined],
  ['grant', '', undefined],
  [
    'team',
    [
      { name: '王', pay: '100' },
      { name: '李', pay: '一百' },
    ],
    [{ name: '王', pay: '10000' }, { name: '李' }],
  ],
  ['team', [{ name: '王', foreign: 'x' }], undefined],
  ['budget', [row('10', '2'), row('10,', '3'), row('5', '1')], [kept('1000', 200), kept('0', 300), kept('500', 100)]],
])('%s from %j', (key, raw, expected) => {
  const field = fields[key];
  if (field === undefined) throw new Error(key);
  expect(answerSoFar(field, raw)).toEqual(expected);
});
