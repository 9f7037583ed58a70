import { expect, it } from 'vitest';
import { evaluationText } from '@/lib/plans/announcing/rule-texts';
import { textOf } from '@/tests/calls/call';
import { awardsOf, inBudget, line, shutGates, standing, times } from '@/tests/calls/judging';
import { r2 } from '@/tests/calls/r2';

const able = { declared: ['place'] };
const ofTheCity = { ...able, region: { path: '/city/other/' } };

it('says its rules', () => {
  const text = textOf(r2);
  for (const rule of [
    '单个项目资助金额不超过 300,000.00 元。',
    '每个单位最多申报2个项目',
    '以往获资助的公益创投项目，最近一次评估没有不合格',
    '在某市范围内登记或者备案',
    '在某市某区设有分支机构、项目团队或者服务场所',
    '项目在本区实施',
    '以直接救助、抗灾救灾、医疗救治为主要内容的项目不在资助范围',
    '写明资助资金和其他来源的资金各自用于什么',
    '3月7日15:00召开线上说明会',
    '2025年3月3日 09:00至2025年3月18日 17:00',
    '立项项目由主办单位、区社会组织服务中心（赋能与监测）和申报单位签订三方协议。',
    evaluationText(r2.content.instalments),
  ])
    expect(text).toContain(rule);
});

it.each([
  ['never evaluated', able, []],
  [
    'an earlier final evaluation failed',
    { ...able, standings: [standing('PROJECT_EVALUATION', '2024-11-01', 'FAILED')] },
    ['lastEvaluationPassed'],
  ],
  ['it passed', { ...able, standings: [standing('PROJECT_EVALUATION', '2024-11-01', 'PASSED')] }, []],
  ['registered elsewhere in the city, no team in the district', ofTheCity, ['activeInRegion']],
  ['with a team there', { ...ofTheCity, activePlace: '某街道服务队' }, []],
  ['of another city', { ...able, region: { path: '/far/' }, activePlace: '某街道服务队' }, ['withinRegion']],
  ['a public institution', { ...able, type: 'PUBLIC_INSTITUTION' }, []],
  ['an enterprise', { ...able, type: 'ENTERPRISE' }, ['organisationTypes']],
  ['carried out elsewhere', {}, ['declared.place']],
  ['a second project', { ...able, otherApplications: 1 }, []],
  ['a third project', { ...able, otherApplications: 2 }, ['maxApplications']],
])('gates: %s', (_what, facts, shut) => expect(shutGates(r2, facts)).toEqual(shut));

it.each([
  ['300,000', [line('B1', 300_000)], []],
  ['a yuan more', [line('B1', 300_001)], ['budgetOverCap']],
  ['what others pay is not the grant', [line('B1', 300_000), line('B1', 90_000, 'OWN')], []],
])('the grant: %s', (_what, lines, problems) => expect(inBudget(r2, lines)).toEqual(problems));

it('awards eleven of those that are heard, none below the line', () => {
  const heard = [...times(11, {}), { score: '59.99' }, { score: '50.00' }];
  expect(awardsOf(r2, heard, { awardCount: 11 })).toEqual([...times(11, 300_000), 0, 0]);
});
