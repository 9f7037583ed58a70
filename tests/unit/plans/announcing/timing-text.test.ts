import { expect, test } from 'vitest';
import { timingText } from '@/lib/plans/announcing/timing-text';

const never = { mostDays: 0, isPublic: true };

test.each([
  ['BEGUN', never, '截止前已开始提交的申报视为按时，逾期系统不再接受申报。'],
  ['WHOLE', never, '截止前完整送达的申报视为按时，逾期系统不再接受申报。'],
  ['BEGUN', { mostDays: 5, isPublic: false }, '经两名工作人员审批后最多顺延 5 天。'],
] as const)('%s with %o says so', (arrival, lateEntry, ending) => {
  const text = timingText({ arrival, lateEntry });
  expect(text).toContain('以系统服务器时间为准');
  expect(text.endsWith(ending)).toBe(true);
});
