import type { TermsInput } from '../terms/terms';
import { budgetItems, defaultBudgetCaps, defaultForbiddenCodes } from './budget-items';
import { dateRule, partnersRule, peopleRule } from './form-rules';

const checklist: TermsInput['screening']['checklist'] = [
  {
    key: 'registration',
    label: '登记证书在有效期内，名称、统一社会信用代码与申报书一致',
    of: 'REGISTERED',
    phrases: ['请上传登记证书正副本的清晰扫描件，四角完整。', '证书已过有效期，请上传换发后的证书。'],
  },
  {
    key: 'filing',
    label: '备案在有效期内，名称与申报书一致，承接单位已确认',
    of: 'FILED',
    phrases: ['备案已过有效期，请上传换发后的备案证明。', '请由承接单位登录确认。'],
  },
  {
    key: 'purpose',
    label: '项目内容符合章程规定的业务范围',
    of: 'REGISTERED',
    phrases: ['请说明项目内容与章程业务范围的对应关系。'],
  },
  {
    key: 'report',
    label: '上年度年检（年报）材料齐全',
    of: 'REGISTERED',
    phrases: ['请补充上年度年检（年报）结论页。', '请补充上年度财务报表。'],
  },
  {
    key: 'credit',
    label: '未列入活动异常名录、严重违法失信名单',
    phrases: ['请上传移出活动异常名录的决定。'],
  },
  {
    key: 'scope',
    label: '项目属于本批次资助范围和类别',
    phrases: ['所选类别与项目内容不符，请重新选择。', '请写明项目与本批次资助范围的关系。'],
  },
  {
    key: 'place',
    label: '实施地点在本批次区域内，已附社区意见',
    phrases: ['社区意见缺少盖章页，请补充。', '请写明实施地点所在的社区。'],
  },
  {
    key: 'budget',
    label: '预算合计一致，申请金额不超过上限',
    phrases: ['物资单价请注明询价依据。', '各项明细合计与总预算不一致，请核对。'],
  },
  { key: 'declaration', label: '承诺书已由签署人确认', phrases: ['请由签署人登录确认承诺书。'] },
];

/** What proves kinds of applicant that only some calls invite. */
export const pointsOfKinds = {
  ENTERPRISE: {
    key: 'licence',
    label: '营业执照在有效期内，名称、统一社会信用代码与申报书一致，项目不以营利为目的',
    of: 'ENTERPRISE',
  },
  PUBLIC_INSTITUTION: {
    key: 'institution',
    label: '事业单位法人证书在有效期内，名称、统一社会信用代码与申报书一致',
    of: 'PUBLIC_INSTITUTION',
  },
  PEOPLES_ORGANISATION: {
    key: 'approval',
    label: '有机构编制部门的批准文件或者法人资格证明，名称与申报书一致',
    of: 'PEOPLES_ORGANISATION',
  },
  NATURAL_PERSON: { key: 'person', label: '申报人已实名承诺，项目由本人组织实施', of: 'NATURAL_PERSON' },
} as const;

const reasons = [
  { code: 'OUT_OF_SCOPE', label: '不属于本批次资助范围' },
  { code: 'NOT_QUALIFIED', label: '申报主体不符合条件' },
  { code: 'DUPLICATE', label: '同一内容已获得其他财政资金资助' },
  { code: 'OVER_LIMIT', label: '超过本单位可申报项目数' },
  { code: 'NOT_CORRECTED', label: '逾期未补正或补正后仍不符合要求' },
  { code: 'UNTRUE', label: '申报材料不实' },
];

/** What a city's or district's round starts with; every figure is the round owner's to change. */
export const standardRules: TermsInput = {
  perProjectCapFen: '20000000',
  maxGrantBp: 10_000,
  maxApplicationsPerOrganisation: 2,
  eligibility: [
    { kind: 'verified' },
    { kind: 'organisationTypes', types: ['SOCIAL_GROUP', 'SOCIAL_SERVICE_AGENCY', 'FOUNDATION'] },
    { kind: 'registeredMonths', months: 12 },
    { kind: 'notListed', list: 'ABNORMAL_LIST', years: 0 },
    { kind: 'notListed', list: 'SERIOUS_VIOLATION_LIST', years: 0 },
    { kind: 'notListed', list: 'LOCAL_BLACKLIST', years: 3 },
    { kind: 'inspectionPassed' },
  ],
  budget: {
    items: budgetItems.map(({ code, name }) => ({ code, name })),
    caps: defaultBudgetCaps.map(({ codes, base, maxBasisPoints, label }) => ({
      codes: [...codes],
      base,
      maxBp: maxBasisPoints,
      label,
    })),
    forbiddenCodes: [...defaultForbiddenCodes],
  },
  screening: {
    checklist: checklist.filter(({ of }) => of !== 'FILED'),
    reasons,
    correctionDays: 5,
    workingDays: 10,
  },
  aggregation: {
    trimFrom: 5,
    decimals: 2,
    bonusPolicy: 'cap100',
    commentBelow: 60,
    commentAbove: 90,
    commentMinCharacters: 20,
    passLine: 60,
  },
  awarding: { departures: 'signed' },
  publicity: { workingDays: 5, countFirstDay: true },
  formRules: [dateRule, peopleRule, partnersRule],
};

const microItems = ['B1', 'B2', 'B4', 'B5', 'B6'];

/** A street's small round: few budget items, no wages, filed groups welcome. */
export const microRules: TermsInput = {
  ...standardRules,
  perProjectCapFen: '3000000',
  maxApplicationsPerOrganisation: 1,
  eligibility: [
    { kind: 'verified' },
    { kind: 'organisationTypes', types: ['SOCIAL_GROUP', 'SOCIAL_SERVICE_AGENCY', 'FILED'] },
    { kind: 'notListed', list: 'LOCAL_BLACKLIST', years: 3 },
  ],
  budget: {
    items: standardRules.budget.items.filter(({ code }) => microItems.includes(code)),
    caps: standardRules.budget.caps.filter(({ codes }) => codes.every((code) => microItems.includes(code))),
    forbiddenCodes: [],
  },
  screening: {
    checklist: checklist.filter(({ key }) => key !== 'report' && key !== 'credit'),
    reasons,
    correctionDays: 3,
    workingDays: 5,
  },
  aggregation: { ...standardRules.aggregation, bonusPolicy: 'over', passLine: 0 },
  formRules: [dateRule],
};
