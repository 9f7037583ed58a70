import { expect, test } from 'vitest';
import { ownSentences, paragraphsOf } from '@/lib/plans/announcing/provenance';

const facts = { 申报条件: '1. 成立满 12 个月；', 公示天数: '5', 预算限制: '' };
const body = `（一）申报单位应当具备下列条件：
〔申报条件〕
近三年没有重大安全责任事故。
名单公示〔公示天数〕个工作日。公示期内受理实名异议。
〔预算限制〕
根据〔文号〕开展。`;

test('a paragraph is said by the rules, by its author, or by both; one that only leads over belongs to the next', () =>
  expect(paragraphsOf(body, facts)).toEqual([
    { text: '（一）申报单位应当具备下列条件：\n1. 成立满 12 个月；', said: 'whole' },
    { text: '近三年没有重大安全责任事故。', said: 'none' },
    { text: '名单公示5个工作日。公示期内受理实名异议。', said: 'part' },
    { text: '根据〔文号〕开展。', said: 'none' },
  ]));

test('the sentences nobody enforces are those no rule stands behind', () =>
  expect(ownSentences(body, facts)).toEqual([
    '近三年没有重大安全责任事故。',
    '公示期内受理实名异议。',
    '根据〔文号〕开展。',
  ]));
