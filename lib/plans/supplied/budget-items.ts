import type { BudgetCap } from '../terms/budget-rules';

export type BudgetItem = { code: string; name: string; guidance: string };

/**
 * Budget items a new round starts with; the round's owner edits its own copy. The daily rates are those of the
 * centrally funded projects. They and the ceilings below are starting points, not official rules.
 */
export const budgetItems = [
  { code: 'B1', name: '服务活动费', guidance: '物资、场地、交通、餐饮；餐饮须逐项列明' },
  { code: 'B2', name: '专家/讲师费', guidance: '参考标准：高级职称 500 元、其他 300 元/人·天，第三天起 200 元/人·天' },
  { code: 'B3', name: '人员经费', guidance: '项目专职、兼职人员' },
  { code: 'B4', name: '志愿者补贴', guidance: '交通、误餐、保险' },
  { code: 'B5', name: '宣传费', guidance: '须逐项列明' },
  { code: 'B6', name: '印刷、办公、通讯费', guidance: '印刷须逐项列明' },
  { code: 'B7', name: '培训、会议费', guidance: '参考标准：培训 350 元、会议 400 元/人·天以内' },
  { code: 'B8', name: '管理费', guidance: '使用福彩公益金、中央财政资金的，不得列支' },
  { code: 'B9', name: '税费', guidance: '据实列支' },
  { code: 'B10', name: '设备购置费', guidance: '一般不得列支，确需购置的须经批准' },
  { code: 'B11', name: '审计、评估费', guidance: '由主办单位承担，申报单位不列支' },
  { code: 'B12', name: '不可预见费', guidance: '说明可能的用途' },
] as const satisfies readonly BudgetItem[];

/**
 * Ceilings a new round starts with, all on granted money: unconfirmed common practice. The published one, on people and
 * volunteers together, is a rule between answers (`peopleRule`).
 */
export const defaultBudgetCaps = [
  { codes: ['B3'], base: 'grant', maxBasisPoints: 3000, label: '人员经费' },
  { codes: ['B4'], base: 'grant', maxBasisPoints: 1000, label: '志愿者补贴' },
  { codes: ['B5'], base: 'grant', maxBasisPoints: 1000, label: '宣传费' },
  { codes: ['B6'], base: 'grant', maxBasisPoints: 500, label: '印刷、办公、通讯费' },
  { codes: ['B8'], base: 'grant', maxBasisPoints: 1000, label: '管理费' },
  { codes: ['B10'], base: 'grant', maxBasisPoints: 0, label: '设备购置费' },
  { codes: ['B12'], base: 'grant', maxBasisPoints: 500, label: '不可预见费' },
] as const satisfies readonly BudgetCap[];

/** Items a new round does not accept: audits and evaluations are paid by the host, so that grantees do not choose their examiners. */
export const defaultForbiddenCodes = ['B11'] as const;
