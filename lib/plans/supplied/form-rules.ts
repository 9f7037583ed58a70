import type { FormRule } from '@/lib/forms/expressions/form-rule';
import type { Expression } from '@/lib/forms/expressions/tree';

const field = (key: string) => ({ kind: 'reference' as const, group: 'form', field: key });
const text = (value: string): Expression => ({ kind: 'text', value });
const column = (key: string): Expression => ({ kind: 'column', column: key });
const granted: Expression = { kind: 'binary', operator: '=', left: column('source'), right: text('GRANT') };
const grantedSum = (where: Expression): Expression => ({
  kind: 'columnFigure',
  function: 'sum',
  table: field('budget'),
  column: 'amount',
  where,
});

/** A project ends after it begins. */
export const dateRule: FormRule = {
  condition: { kind: 'binary', operator: '>', left: field('endsOn'), right: field('startsOn') },
  message: '结束日期应晚于开始日期',
  field: 'endsOn',
};

/** People and volunteers together take at most half of the grant: published practice of centrally funded projects (domain D.4). */
export const peopleRule: FormRule = {
  condition: {
    kind: 'binary',
    operator: '≤',
    left: grantedSum({
      kind: 'binary',
      operator: 'and',
      left: { kind: 'belongs', operand: column('code'), options: [text('B3'), text('B4')] },
      right: granted,
    }),
    right: {
      kind: 'binary',
      operator: '×',
      left: { kind: 'number', value: '50', unit: 'percent' },
      right: grantedSum(granted),
    },
  },
  message: '申请资金中，人员经费与志愿者补贴合计不得超过申请资金的 50%',
  field: 'budget',
};
