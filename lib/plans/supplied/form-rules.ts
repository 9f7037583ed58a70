import type { FormRule } from '@/lib/forms/expressions/form-rule';
import { binary, budgetSum, column, count, field, granted, own, percentOf, text } from './rule-parts';

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

/**
 * What partners bring is what the budget says others pay, or the applicant says why not. Rests while no partner is named:
 * own money may be the applicant's alone.
 */
export const partnersRule: FormRule = {
  condition: {
    kind: 'if',
    condition: binary({ kind: 'rowCount', table: field('partners'), where: null }, '>', count(0)),
    then: binary(
      { kind: 'columnFigure', function: 'sum', table: field('partners'), column: 'amount', where: null },
      '=',
      budgetSum(own),
    ),
    otherwise: null,
  },
  message: '“合作方与配套”的金额合计应与预算表中的配套资金合计一致，不一致的须说明差额由谁承担',
  field: 'budget',
  advisory: true,
  sums: true,
};
