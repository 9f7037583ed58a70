import { formatPercent, formatYuan } from '@/lib/kernel/money';
import type { CoFundingRule } from '../terms/co-funding-rule';

const unpaid: Record<CoFundingRule['declined'], string> = {
  carry: '由本批次资金承担；本批次资金不足的，按不含该部分的金额立项或者不予立项',
  reduce: '按不含该部分的金额立项',
  drop: '该项目不予立项',
};

/** What counties pay, how long they have to say so, and what holds where they do not. */
export function coFundingSentence({ part, workingDays, declined }: CoFundingRule): string {
  const each =
    part.by === 'share' ? `资助金额的 ${formatPercent(part.shareBp)}%` : `每个项目 ${formatYuan(part.sumFen)} 元`;
  return `立项项目由主要实施地所在县（市、区）配套${each}，计入资助金额；县（市、区）应当自收到配套确认通知之日起 ${workingDays} 个工作日内答复，不予配套、配套不足或者逾期未答复的，${unpaid[declined]}。`;
}
