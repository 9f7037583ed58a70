import type { Terms } from '../terms/terms';

const arrivals = {
  BEGUN: '截止前已开始提交的申报视为按时',
  WHOLE: '截止前完整送达的申报视为按时',
} as const;

/** Whose clock counts, what counts as in time, and whether anybody may hand in later: as the terms have it. */
export function timingText({ arrival, lateEntry: { mostDays } }: Pick<Terms, 'arrival' | 'lateEntry'>): string {
  const late =
    mostDays === 0
      ? '逾期系统不再接受申报。'
      : `逾期系统不再接受申报；因系统故障、不可抗力等确需逾期的，由单位向主办单位说明，经两名工作人员审批后最多顺延 ${mostDays} 天。`;
  return `申报时间以系统服务器时间为准，${arrivals[arrival]}，${late}`;
}
