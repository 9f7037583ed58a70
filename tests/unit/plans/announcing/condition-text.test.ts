import { expect, test } from 'vitest';
import { conditionText, conditionTexts, gatesSaid } from '@/lib/plans/announcing/condition-text';
import type { EligibilityRule } from '@/lib/plans/terms/eligibility-rules';
import { type JointTerms, jointTerms } from '@/lib/plans/terms/joint';

const said = (eligibility: EligibilityRule[], joint: JointTerms = jointTerms.parse({})) =>
  conditionTexts({ eligibility, joint });

test.each<[EligibilityRule, string]>([
  [
    { kind: 'inspectionPassed', strict: true, exceptMonths: 12 },
    '最近一次年度检查结论为合格（成立不满 12 个月、尚未参加年检的除外）',
  ],
  [{ kind: 'inspectionPassed', strict: true }, '最近一次年度检查结论为合格'],
  [
    { kind: 'minimumRating', grade: 'A3', exceptYears: 2 },
    '社会组织评估等级在有效期内，且不低于 3A 级（成立不满 2 年的除外）',
  ],
  [{ kind: 'notAwardedBefore', editions: 2 }, '在本单位主办的前 2 届公益创投中未获资助'],
  [{ kind: 'lastEvaluationPassed' }, '以往获资助的公益创投项目，最近一次评估没有不合格'],
  [
    { kind: 'notFundedElsewhere', sameYear: true, lastYear: true },
    '当前和上一年度未获得其他财政资金资助，本年度和上一年度未获得本市其他批次资助',
  ],
])('%o is announced as the rule asks', (rule, text) => {
  expect(conditionText(rule, ['SOCIAL_SERVICE_AGENCY', 'FILED'])).toBe(text);
});

test('kinds that are not registered with civil affairs are named, and what is not asked of them is said', () => {
  const rules: EligibilityRule[] = [
    { kind: 'verified' },
    { kind: 'organisationTypes', types: ['SOCIAL_GROUP', 'ENTERPRISE', 'NATURAL_PERSON'] },
    { kind: 'withinRegion', regionPath: '/c/', regionName: '某区' },
    { kind: 'registeredMonths', months: 12 },
    { kind: 'noPenalty', years: 3 },
    { kind: 'inspectionPassed', strict: false },
    { kind: 'notListed', list: 'LOCAL_BLACKLIST', years: 3 },
  ];
  expect(said(rules)).toEqual([
    '已在本平台登记单位（个人）信息并经民政部门核实',
    '为依法登记或者备案的社会团体，或者企业、年满十八周岁的自然人',
    '在某区范围内登记或者备案，自然人在该范围内居住或者服务',
    '成立满 12 个月（自然人除外）',
    '近 3 年未受到行政处罚（适用于社会组织）',
    '上年度年检合格或者已按规定报送年报（适用于社会组织）',
    '近 3 年未列入公益创投黑榜',
  ]);
});

test('a call that names no kinds says that it is for social organisations; one that names its applicants does not', () => {
  expect(said([{ kind: 'verified' }, { kind: 'noUnfinishedProject' }])).toEqual([
    '已在本平台登记单位信息并经民政部门核实',
    '为依法登记或者备案的社会组织',
    '没有尚未结项的公益创投项目',
  ]);
  expect(said([{ kind: 'organisationTypes', types: ['FILED'] }])).toEqual(['为已备案的社区社会组织']);
  expect(said([{ kind: 'directedOrganisations', organisations: [] }])).toHaveLength(1);
});

test.each<[Partial<JointTerms>, string]>([
  [{ mode: 'none', partners: ['SOCIAL_GROUP'] }, ''],
  [{ mode: 'allowed', partners: [] }, '可以与其他单位联合申报'],
  [
    { mode: 'principle', partners: ['PEOPLES_ORGANISATION', 'SOCIAL_GROUP', 'FOUNDATION'] },
    '原则上与人民团体、群团组织、社会团体或者基金会联合申报',
  ],
  [{ mode: 'required', partners: ['ENTERPRISE'] }, '应当与企业联合申报'],
  [{ mode: 'allowed', most: 2 }, '可以与其他单位联合申报，合作单位不超过 2 个'],
])('%o is the last of the conditions', (joint, line) => {
  const rules: EligibilityRule[] = [{ kind: 'verified' }, { kind: 'organisationTypes', types: ['FILED'] }];
  expect(said(rules, jointTerms.parse(joint)).slice(2)).toEqual(line === '' ? [] : [line]);
});

test('the same lines stand in the groups in which they are set', () => {
  const joint = jointTerms.parse({ mode: 'allowed' });
  const said = gatesSaid({
    eligibility: [{ kind: 'verified' }, { kind: 'registeredMonths', months: 12 }, { kind: 'noUnfinishedProject' }],
    joint,
  });
  expect(said).toEqual({
    who: ['已在本平台登记单位信息并经民政部门核实', '成立满 12 个月'],
    directedTo: [],
    joint: ['可以与其他单位联合申报'],
    record: [],
    projects: ['没有尚未结项的公益创投项目'],
    declarations: [],
  });
});
