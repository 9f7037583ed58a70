import { expect, test } from 'vitest';
import type { z } from 'zod';
import { decideInput, moveReserveUpInput } from '@/lib/awards/schema';
import { claimDemandInput } from '@/lib/demands/schema';
import { parseAnswer } from '@/lib/forms/answers/parse-answer';
import { fieldDraft } from '@/lib/forms/builder/field-draft';
import { formSections } from '@/lib/forms/definition/definition';
import { literalOf } from '@/lib/forms/expressions/patterns/row-tests';
import { createFundInput } from '@/lib/funds/schema';
import { awardingInput } from '@/lib/plans/settings/awarding-form';
import { termsInput } from '@/lib/plans/settings/terms-form';
import { fundingInput } from '@/lib/rounds/schema';
import { createTopicInput } from '@/lib/topics/schema';

/** A field that fails tells of itself; whatever else is missing beside it is no concern here. */
const failsAt = (schema: z.ZodType, input: object, field: string): boolean => {
  const parsed = schema.safeParse(input);
  return !parsed.success && parsed.error.issues.some(({ path }) => path.join('.') === field);
};
const nested = (path: string, value: string): object =>
  path
    .split('.')
    .reduceRight<unknown>((inner, key) => (/^\d+$/.test(key) ? [inner] : { [key]: inner }), value) as object;

const inputs: readonly [string, z.ZodType, string, object][] = [
  ['the most of a project', termsInput, 'perProjectCap', {}],
  ['the least of a project', termsInput, 'minGrant', {}],
  ['a sum by place', awardingInput, 'tiers.0.amount', {}],
  ['the cost of organising', awardingInput, 'organisingCost', {}],
  ['a fund', createFundInput, 'total', {}],
  ['a fund’s part in a round', fundingInput, 'lines.0.amount', {}],
  ['a topic', createTopicInput, 'indicative', {}],
  ['what is pledged for a demand', claimDemandInput, 'pledgeFen', {}],
  ['what is awarded', decideInput, 'amountFen', { outcome: 'AWARD', applicationId: 'a' }],
  ['what a reserve gets', moveReserveUpInput, 'amountFen', {}],
  ['the most of a question', fieldDraft, 'max', { type: 'money', label: '金额' }],
];

test.each(inputs)('%s is typed in 万 as well as in 元', (_, schema, field, beside) => {
  for (const typed of ['5万', '5 万元', '1.5万', '５万元', '50,000', '50000元'])
    expect([typed, failsAt(schema, { ...beside, ...nested(field, typed) }, field)]).toEqual([typed, false]);
  expect(failsAt(schema, { ...beside, ...nested(field, '五万多') }, field)).toBe(true);
});

test('so are answers, cells and the figures of a rule; the unit price of a budget is asked for in yuan', () => {
  const [section] = formSections.parse([
    {
      key: 's',
      title: '资金',
      fields: [
        { key: 'money', type: 'money', label: '金额' },
        {
          key: 'table',
          type: 'table',
          label: '明细',
          minRows: 0,
          maxRows: 3,
          columns: [{ key: 'amount', label: '金额', type: 'money' }],
        },
        { key: 'budget', type: 'budget', label: '预算', maxRows: 3 },
      ],
    },
  ]);
  const [money, table, budget] = section?.fields ?? [];
  if (!money || !table || !budget) throw new Error('no fields');
  expect(parseAnswer(money, '1.5万')).toEqual({ ok: true, value: '1500000' });
  expect(
    parseAnswer(budget, [
      { code: 'B1', activity: '活动', unitYuan: '1.5万', unit: '场', quantity: '1', source: 'GRANT', note: '' },
    ]),
  ).toMatchObject({
    problems: [{ code: 'forms.problems.budgetPriceTenThousands', field: '0.unitYuan' }],
  });
  expect(parseAnswer(table, [{ amount: '5 万元' }])).toMatchObject({ value: [{ amount: '5000000' }] });
  expect(literalOf('money', '1.5万')).toEqual({ kind: 'money', fen: '1500000' });
});
