import { formatDay } from '@/lib/kernel/shanghai';
import { type Executed, executionOf } from '../terms/execution';
import { chineseNumber } from './chinese-number';

/** As announcements say it; empty while a draft says neither. */
export function executionSentence(round: Executed): string {
  const execution = executionOf(round);
  if (execution === null) return '';
  switch (execution.by) {
    case 'days':
      return `${formatDay(execution.from)}至${formatDay(execution.to)}`;
    case 'exactly':
      return `自签订协议之日起${chineseNumber(execution.months)}个月`;
    case 'atMost':
      return `自签订协议之日起不超过${chineseNumber(execution.months)}个月`;
    case 'between':
      return `自签订协议之日起${chineseNumber(execution.least)}个月至${chineseNumber(execution.most)}个月`;
  }
}
