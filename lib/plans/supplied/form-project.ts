import type { FormSectionsInput } from '@/lib/forms/definition/definition';
import { funderKinds, fundingStates } from '@/lib/forms/definition/funder-table';

type Sections = FormSectionsInput;

/** Sections about the project itself (domain D.9, sections 5 to 12). */
export const needSection: Sections[number] = {
  key: 'need',
  title: '项目简介与需求',
  fields: [
    { key: 'summary', type: 'longText', label: '项目简介', required: true, maxLength: 500 },
    {
      key: 'need',
      type: 'longText',
      label: '需求与必要性',
      hint: '写明需求怎样发现、作过哪些调查、涉及哪些地方和人群',
      required: true,
      maxLength: 800,
    },
    {
      key: 'beneficiaryTypes',
      type: 'multiChoice',
      label: '服务对象',
      required: true,
      options: [
        { value: 'ELDER', label: '老年人' },
        { value: 'DISABLED', label: '残疾人' },
        { value: 'CHILD', label: '儿童和青少年' },
        { value: 'POOR', label: '困难家庭' },
        { value: 'WOMEN', label: '妇女和家庭' },
        { value: 'NEWCOMER', label: '外来务工人员和新市民' },
        { value: 'RESIDENT', label: '社区居民' },
        { value: 'ORGANISATION', label: '社会组织' },
        { value: 'OTHER', label: '其他' },
      ],
    },
    {
      key: 'directBeneficiaries',
      type: 'integer',
      label: '直接受益人数',
      hint: '按人数填写，不按人次',
      required: true,
      min: 1,
      max: 1_000_000,
      unit: '人',
    },
    {
      key: 'indirectBeneficiaries',
      type: 'integer',
      label: '间接受益人数',
      hint: '与直接受益人数分开计算',
      max: 10_000_000,
      unit: '人',
    },
    { key: 'selection', type: 'longText', label: '服务对象筛选方式', required: true, maxLength: 300 },
    { key: 'region', type: 'region', level: 'DISTRICT', label: '实施地点', hint: '选择到社区', required: true },
    { key: 'place', type: 'text', label: '实施场所', hint: '如社区居家养老服务照料中心', maxLength: 100 },
    {
      key: 'communityOpinion',
      type: 'attachment',
      label: '社区意见',
      hint: '实施地社区签署意见并盖章的扫描件',
      required: true,
      maxFiles: 5,
    },
  ],
};

export const planSection: Sections[number] = {
  key: 'plan',
  title: '目标与实施方案',
  fields: [
    {
      key: 'indicators',
      type: 'table',
      label: '目标与产出指标',
      hint: '3 至 12 项；人数与人次不要混用',
      required: true,
      minRows: 3,
      maxRows: 12,
      columns: [
        { key: 'name', label: '指标', type: 'text', required: true, maxLength: 60 },
        {
          key: 'unit',
          label: '单位',
          type: 'choice',
          required: true,
          options: [
            { value: 'PERSON', label: '人' },
            { value: 'PERSON_TIME', label: '人次' },
            { value: 'SESSION', label: '场次' },
            { value: 'PIECE', label: '个' },
          ],
        },
        { key: 'target', label: '目标值', type: 'integer', required: true },
        { key: 'proof', label: '验证方式', type: 'text', required: true, maxLength: 60 },
      ],
    },
    { key: 'plan', type: 'longText', label: '实施方案', required: true, maxLength: 3_000 },
    {
      key: 'schedule',
      type: 'table',
      label: '进度表',
      hint: '按月填写',
      required: true,
      withinPeriod: true,
      minRows: 1,
      maxRows: 36,
      columns: [
        { key: 'month', label: '月份', type: 'month', required: true },
        { key: 'activity', label: '活动', type: 'text', required: true, maxLength: 100 },
        { key: 'place', label: '地点', type: 'text', maxLength: 60 },
        { key: 'headcount', label: '人数', type: 'integer' },
        { key: 'output', label: '产出', type: 'text', maxLength: 60 },
      ],
    },
    { key: 'innovation', type: 'longText', label: '创新与专业方法', required: true, maxLength: 500 },
    { key: 'sustainability', type: 'longText', label: '可持续性', required: true, maxLength: 500 },
    { key: 'risk', type: 'longText', label: '风险与应对', required: true, maxLength: 500 },
  ],
};

export const budgetSection: Sections[number] = {
  key: 'budget',
  title: '合作方与预算',
  fields: [
    {
      key: 'partners',
      type: 'table',
      label: '合作方与配套',
      hint: '没有可以不填；本单位自筹的也写在这里。写明后，预算表各行可以选择由谁出资',
      minRows: 0,
      maxRows: 10,
      columns: [
        { key: 'name', label: '单位', type: 'text', required: true, maxLength: 60 },
        { key: 'funder', label: '出资方类别', type: 'choice', required: true, options: funderKinds },
        {
          key: 'kind',
          label: '支持方式',
          type: 'choice',
          required: true,
          options: [
            { value: 'MONEY', label: '资金' },
            { value: 'GOODS', label: '物资' },
            { value: 'PLACE', label: '场地' },
            { value: 'SERVICE', label: '服务' },
          ],
        },
        { key: 'amount', label: '金额或折价（元）', type: 'money' },
        { key: 'state', label: '到位情况', type: 'choice', required: true, options: fundingStates },
        { key: 'proof', label: '证明材料', type: 'text', maxLength: 60 },
      ],
    },
    {
      key: 'budget',
      type: 'budget',
      label: '预算表',
      hint: '单价 × 数量 = 金额，逐项说明；资金来源选择申请资金，或者上表中的出资方',
      required: true,
      maxRows: 60,
    },
  ],
};

export const attachmentSection: Sections[number] = {
  key: 'attachments',
  title: '附件',
  fields: [
    { key: 'certificate', type: 'attachment', label: '登记证书', required: true, maxFiles: 2 },
    {
      key: 'annualReport',
      type: 'attachment',
      label: '上年度年检（年报）材料',
      hint: '登记不满一年的，上传说明',
      required: true,
      maxFiles: 3,
    },
    { key: 'financialReport', type: 'attachment', label: '上年度财务报表或审计报告', maxFiles: 3 },
    { key: 'creditQuery', type: 'attachment', label: '信用查询截图', maxFiles: 3 },
    {
      key: 'jointAgreement',
      type: 'attachment',
      label: '联合申报协议',
      hint: '联合申报的才需要；已在“联合申报”页上传的，不必重复上传',
      maxFiles: 2,
    },
    { key: 'otherFiles', type: 'attachment', label: '其他', maxFiles: 10 },
  ],
};

/** The letter of commitment with its seal (decision 93) is handed in beside the form, where a round wants it. */
export const declarationSection: Sections[number] = {
  key: 'declaration',
  title: '承诺书',
  fields: [
    {
      key: 'declaration',
      type: 'declaration',
      label: '申报承诺',
      required: true,
      statement:
        '本单位承诺：所填内容和所附材料真实、合法、有效；同一内容未重复申请其他财政资金；获得资助后按照项目协议使用资金，专款专用、单独核算，自觉接受主办单位的监督、审计和评估；如有不实，愿意承担相应责任。',
    },
  ],
};
