import type { FormField, TableColumn } from '../definition/definition';
import { funderKinds, fundingStates } from '../definition/funder-table';
import { partnerKinds } from '../definition/profile-words';

/** A field without its key, which the house gives when it is added. */
export type PresetField = FormField extends infer Field
  ? Field extends FormField
    ? Omit<Field, 'key'>
    : never
  : never;

const plain = { label: '', hint: '', required: false, visibleWhen: null };
const column = (key: string, label: string, more: Partial<TableColumn> = {}): TableColumn => ({
  key,
  label,
  type: 'text',
  required: false,
  maxLength: 100,
  options: [],
  ...more,
});
const options = (...labels: string[]) => labels.map((label, index) => ({ value: `o${index + 1}`, label }));

/** What an officer may add, in the groups in which it is offered. The texts are the form's own: a starting point to be changed. */
export const presetGroups = {
  words: ['text', 'longText', 'phone', 'email'],
  figures: ['integer', 'number', 'money', 'day', 'calculated'],
  choices: ['singleChoice', 'multiChoice', 'category', 'region'],
  tables: ['table', 'team', 'indicators', 'monthPlan', 'partners', 'funders', 'budget'],
  papers: ['attachment', 'declaration', 'profile'],
} as const;

export type PresetKey = (typeof presetGroups)[keyof typeof presetGroups][number];

export const presetKeys = Object.values(presetGroups).flat();

export const fieldPresets = {
  text: { ...plain, type: 'text', maxLength: 60 },
  longText: { ...plain, type: 'longText', maxLength: 500 },
  phone: { ...plain, type: 'phone' },
  email: { ...plain, type: 'email' },
  integer: { ...plain, type: 'integer', min: 0, max: 100_000_000, unit: '' },
  number: { ...plain, type: 'number', min: 0, max: 100_000_000, decimals: 2, unit: '' },
  money: { ...plain, type: 'money', maxFen: '99999999999999' },
  day: { ...plain, type: 'day', withinPeriod: false },
  calculated: {
    ...plain,
    type: 'calculated',
    formula: { kind: 'number', value: '0', unit: 'none' },
    result: 'money',
    decimals: 2,
    unit: '',
  },
  singleChoice: { ...plain, type: 'singleChoice', options: options('是', '否') },
  multiChoice: { ...plain, type: 'multiChoice', options: options('选项一', '选项二') },
  category: { ...plain, type: 'category' },
  region: { ...plain, type: 'region', level: 'COMMUNITY', maxPlaces: 1, hint: '选择到社区' },
  table: {
    ...plain,
    type: 'table',
    columns: [column('c1', '名称', { required: true }), column('c2', '说明')],
    withinPeriod: false,
    minRows: 0,
    maxRows: 10,
  },
  team: {
    ...plain,
    type: 'table',
    label: '执行团队',
    hint: '填写实际参加项目实施的人员',
    required: true,
    columns: [
      column('name', '姓名', { required: true, maxLength: 30 }),
      column('certificate', '社工或专业证书', { maxLength: 40 }),
      column('duty', '分工', { required: true, maxLength: 60 }),
      column('kind', '专/兼职', { type: 'choice', required: true, options: options('专职', '兼职', '志愿者') }),
      column('phone', '联系电话', { type: 'phone' }),
    ],
    withinPeriod: false,
    minRows: 2,
    maxRows: 20,
  },
  indicators: {
    ...plain,
    type: 'table',
    label: '绩效指标',
    hint: '人数按人计，人次按次计，分别填写',
    required: true,
    columns: [
      column('name', '指标', { required: true, maxLength: 60 }),
      column('unit', '单位', { type: 'choice', required: true, options: options('人', '人次', '场次', '个', '元') }),
      column('target', '目标值', { type: 'integer', required: true }),
      column('proof', '验证方式', { required: true, maxLength: 60 }),
      column('note', '说明'),
    ],
    withinPeriod: false,
    minRows: 1,
    maxRows: 20,
  },
  monthPlan: {
    ...plain,
    type: 'table',
    label: '月度计划',
    hint: '按月填写',
    required: true,
    columns: [
      column('month', '月份', { type: 'month', required: true }),
      column('activity', '活动', { required: true }),
      column('sessions', '场次', { type: 'integer' }),
      column('visits', '人次', { type: 'integer' }),
      column('place', '地点', { maxLength: 60 }),
    ],
    withinPeriod: true,
    minRows: 1,
    maxRows: 36,
  },
  /** By the kinds in it the round's rule on joint applications finds it (lib/plans/form/joint-rule.ts). */
  partners: {
    ...plain,
    type: 'table',
    label: '联合申报单位',
    hint: '不含申报单位；没有的不填',
    columns: [
      column('name', '单位名称', { required: true, maxLength: 60 }),
      column('kind', '单位类型', { type: 'choice', required: true, options: partnerKinds }),
      column('uscc', '统一社会信用代码', { maxLength: 18 }),
      column('duty', '分工', { required: true, maxLength: 100 }),
    ],
    withinPeriod: false,
    minRows: 0,
    maxRows: 10,
  },
  /** By the kinds in it every budget line may say who pays (lib/forms/definition/funder-table.ts). */
  funders: {
    ...plain,
    type: 'table',
    label: '其他出资方',
    hint: '本单位自筹的也写在这里；没有的不填。写明后，预算表各行可以选择由谁出资',
    columns: [
      column('name', '出资方', { required: true, maxLength: 60 }),
      column('funder', '出资方类别', { type: 'choice', required: true, options: funderKinds }),
      column('amount', '出资金额（元）', { type: 'money', required: true }),
      column('state', '到位情况', { type: 'choice', required: true, options: fundingStates }),
      column('proof', '证明材料', { maxLength: 60 }),
    ],
    withinPeriod: false,
    minRows: 0,
    maxRows: 10,
  },
  budget: {
    ...plain,
    type: 'budget',
    label: '预算表',
    hint: '单价 × 数量 = 金额，逐项说明；资金来源分为申请和配套',
    required: true,
    maxRows: 60,
  },
  attachment: { ...plain, type: 'attachment', maxFiles: 3 },
  declaration: {
    ...plain,
    type: 'declaration',
    required: true,
    statement: '本单位承诺：所填内容和所附材料真实、合法、有效；如有不实，愿意承担相应责任。',
  },
  profile: { ...plain, type: 'profile', fact: 'name' },
} satisfies Record<PresetKey, PresetField>;
