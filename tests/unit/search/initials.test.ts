import { expect, test } from 'vitest';
import { initialsOf } from '@/lib/search/initials';

test.each([
  ['新建批次', 'xjpc'],
  ['去评审', 'qps'],
  ['提交需求', 'tjxq'],
  ['切换为杭州市民政局', 'qhwhzsmzj'],
  ['安全、审计', 'aqsj'],
  ['Excel 导出', 'exceldc'],
])('%s is written %s', (text, initials) => {
  expect(initialsOf(text)).toBe(initials);
});
