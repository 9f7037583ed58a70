import type { FormRule } from '@/lib/forms/expressions/form-rule';
import { binary, budgetSum, column, field, granted, percentOf, text } from './rule-parts';

/** A project ends after it begins. */
export const dateRule: FormRule = {
  condition: binary(field('endsOn'), '>', field('startsOn')),
  message: '结束日期应晚于开始日期',
  field: 'endsOn',
};

/** People and volunteers together take at most half of the grant: published practice of centrally funded projects (domain D.4). */
export const peopleRule: FormRule = {
  condition: binary(
    budgetSum(binary({ kind: 'belongs', operand: column('code'), options: [text('B3'), text('B4')] }, 'and', granted)),
    '≤',
    percentOf('50', budgetSum(granted)),
  ),
  message: '申请资金中，人员经费与志愿者补贴合计不得超过申请资金的 50%',
  field: 'budget',
};
