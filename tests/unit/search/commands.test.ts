import { expect, test } from 'vitest';
import { type Command, commandsFor } from '@/lib/search/commands';

const commands: Command[] = [
  { label: '录入需求', words: '新建需求', href: '/office/demands/new' },
  { label: '创建批次', words: '新建批次 发起征集', href: '/office/rounds/new' },
  { label: '批次', href: '/office/rounds' },
  { label: '批次模板', href: '/office/templates' },
  { label: '切换为某区民政局 · 监督', words: '切换身份', actAs: 'OBSERVER:1' },
];
const labelsFor = (q: string) => commandsFor(commands, q).map(({ label }) => label);

test.each([
  ['批次', ['批次', '批次模板', '创建批次']],
  ['新建', ['录入需求', '创建批次']],
  ['新建批次', ['创建批次']],
  ['批次 创建', ['创建批次']],
  ['xjpc', ['创建批次']],
  ['PC', ['批次', '批次模板']],
  ['qh', ['切换为某区民政局 · 监督']],
  ['x', []],
  ['', []],
  ['没有', []],
])('%j finds %j', (q, labels) => {
  expect(labelsFor(q)).toEqual(labels);
});
