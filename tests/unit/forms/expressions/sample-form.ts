import type { ReferenceSchema } from '@/lib/forms/expressions/references';
import type { Facts } from '@/lib/forms/expressions/value';

/** A form with every type, and with the traps of naming: labels like words, shared labels, a column called like a field. */
export const schema: ReferenceSchema = [
  {
    key: 'form',
    label: '本表',
    fields: [
      { key: 'grant', label: '申请金额', type: 'money' },
      { key: 'personnel', label: '人员经费', type: 'money' },
      { key: 'volunteers', label: '志愿者补贴', type: 'money' },
      { key: 'own', label: '自筹金额', type: 'money' },
      { key: 'total', label: '合计金额', type: 'money' },
      { key: 'beneficiaries', label: '直接受益人数', type: 'number' },
      { key: 'and', label: '且', type: 'number' },
      { key: 'title', label: '项目名称', type: 'text' },
      { key: 'matching', label: '合作方/配套', type: 'text' },
      { key: 'startsOn', label: '开始日期', type: 'day' },
      { key: 'endsOn', label: '结束日期', type: 'day' },
      { key: 'joint', label: '是否联合申报', type: 'boolean' },
      {
        key: 'category',
        label: '服务类别',
        type: 'choice',
        options: [
          { value: 'A', label: '为老服务' },
          { value: 'B', label: 'A' },
          { value: 'C', label: '助残服务' },
        ],
      },
      {
        key: 'methods',
        label: '筛选方式',
        type: 'choices',
        options: [
          { value: 'visit', label: '走访' },
          { value: 'survey', label: '问卷' },
        ],
      },
      {
        key: 'region',
        label: '实施地点',
        type: 'region',
        options: [
          { value: '/hz/', label: '杭州市' },
          { value: '/hz/sc/', label: '上城区' },
        ],
      },
      { key: 'evidence', label: '证明材料', type: 'other' },
      { key: 'twin1', label: '备注', type: 'text' },
      { key: 'twin2', label: '备注', type: 'text' },
      { key: 'amount', label: '金额', type: 'money' },
      {
        key: 'budget',
        label: '预算',
        type: 'table',
        columns: [
          {
            key: 'code',
            label: '科目',
            type: 'choice',
            options: ['B1', 'B3', 'B4'].map((value) => ({ value, label: value })),
          },
          { key: 'amount', label: '金额', type: 'money' },
          { key: 'quantity', label: '数量', type: 'number' },
          { key: 'day', label: '日期', type: 'day' },
          { key: 'note', label: '说明', type: 'text' },
        ],
      },
      {
        key: 'plan',
        label: '排期',
        type: 'table',
        columns: [
          { key: 'since', label: '开始', type: 'day' },
          { key: 'until', label: '结束', type: 'day' },
          { key: 'planned', label: '预计', type: 'money' },
          { key: 'spent', label: '决算', type: 'money' },
        ],
      },
      {
        key: 'team',
        label: '执行团队',
        type: 'table',
        columns: [
          { key: 'certificate', label: '证书', type: 'text' },
          { key: 'fullTime', label: '专职', type: 'boolean' },
        ],
      },
    ],
  },
  {
    key: 'organisation',
    label: '单位',
    fields: [
      { key: 'establishedOn', label: '成立日期', type: 'day' },
      { key: 'name', label: '名称', type: 'text' },
      { key: 'amount', label: '金额', type: 'money' },
    ],
  },
  { key: 'round', label: '批次', fields: [{ key: 'closesOn', label: '截止日期', type: 'day' }] },
];

export const facts = (form: Facts[string], organisation: Facts[string] = {}): Facts => ({
  form,
  organisation,
  round: { closesOn: '2026-12-31' },
});
