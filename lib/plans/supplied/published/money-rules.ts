import type { FormRule } from '@/lib/forms/expressions/form-rule';
import { binary, budgetSum, count, field, granted, ofItem, own, percentOf } from '../rule-parts';

/** Rules that published calls set between the parts of a budget. */

/** Own money and goods against what the whole project costs. */
export const ownShareOfTotal = (percent: number): FormRule => ({
  condition: binary(budgetSum(own), '≥', percentOf(String(percent), budgetSum())),
  message: `自筹资金（含物资折价）不低于项目总预算的 ${percent}%`,
  field: 'budget',
});

/** Own money against what is asked for. */
export const ownShareOfGrant = (percent: number): FormRule => ({
  condition: binary(budgetSum(own), '≥', percentOf(String(percent), budgetSum(granted))),
  message: `自筹资金不低于申请资金的 ${percent}%`,
  field: 'budget',
});

/** So much of the whole budget goes to one item at least. */
export const itemShare = ({
  code,
  percent,
  message,
}: {
  code: string;
  percent: number;
  message: string;
}): FormRule => ({
  condition: binary(budgetSum(ofItem(code)), '≥', percentOf(String(percent), budgetSum())),
  message,
  field: 'budget',
});

/** An item that no budget may lack. */
export const itemNeeded = (code: string, message: string): FormRule => ({
  condition: binary({ kind: 'rowCount', table: field('budget'), where: ofItem(code) }, '≥', count(1)),
  message,
  field: 'budget',
});
