import { expect, test } from 'vitest';
import { filledWith, outdatedIn, withFirstClosing } from '@/lib/plans/announcing/outdated';

const section = (body: string, filled: Record<string, string> = {}) => ({
  key: 'terms',
  title: '五、资助标准',
  body,
  filled,
});

test('what is put in is kept; nothing, a name of an object and what is not known are not', () => {
  const facts = { 单项上限: '200,000.00 元', 类别: '为老服务', 预算限制: '' };
  expect(filledWith('〔单项上限〕，〔文号〕，〔预算限制〕，〔constructor〕', facts)).toEqual({
    单项上限: '200,000.00 元',
  });
});

test('a fact that changed after it was put in is outdated while the text still says it', () => {
  const filled = { 单项上限: '200,000.00 元', 联系人: '王晓' };
  const facts = { 单项上限: '150,000.00 元', 联系人: '王晓' };
  expect(outdatedIn([section('每个项目不超过 200,000.00 元。', filled)], facts)).toEqual([
    { section: '五、资助标准', fact: '单项上限', said: '200,000.00 元', now: '150,000.00 元' },
  ]);
  expect(outdatedIn([section('每个项目不超过 150,000.00 元。', filled)], facts)).toEqual([]);
  expect(outdatedIn([section('联系人：王晓', filled)], {})).toEqual([
    { section: '五、资助标准', fact: '联系人', said: '王晓', now: '' },
  ]);
});

test('a condition under a name that was given up since is not outdated', () => {
  const [said, now] = ['1. 近 3 年未列入公益创投黑名单；', '1. 近 3 年未列入公益创投黑榜。'];
  expect(outdatedIn([section(said, { 申报条件: said })], { 申报条件: now })).toEqual([]);
  expect(outdatedIn([section(said, { 申报条件: said })], { 申报条件: now.replace('3', '5') })).toHaveLength(1);
});

test('a closing time that was extended is found in a text that was filled in before anything was kept', () => {
  const first = new Date('2026-03-31T09:00:00Z');
  const [old] = withFirstClosing([section('2026年3月31日 17:00 截止')], first);
  expect(outdatedIn(old === undefined ? [] : [old], { 申报截止: '2026年4月10日 17:00' })).toMatchObject([
    { fact: '申报截止', said: '2026年3月31日 17:00', now: '2026年4月10日 17:00' },
  ]);
  expect(withFirstClosing([section('长期有效')], first)).toEqual([section('长期有效')]);
  expect(withFirstClosing([section('长期有效')], undefined)).toEqual([section('长期有效')]);
});
