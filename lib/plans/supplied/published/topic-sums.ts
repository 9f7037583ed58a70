import type { FormSectionsInput } from '@/lib/forms/definition/definition';
import type { FormRule } from '@/lib/forms/expressions/form-rule';
import type { SuppliedTemplate } from '../../plan-content';
import { microAnnouncement } from '../announcements';
import { dateRule } from '../form-rules';
import { binary, budgetSum, field, granted } from '../rule-parts';
import { rewritten } from '../track-announcements';
import { changedForm } from './changed-form';
import { ownShareOfGrant } from './money-rules';

/** One project that holds the others together, and those it is made of. */
const subProjects: FormSectionsInput[number]['fields'][number] = {
  key: 'subProjects',
  type: 'table',
  label: '子项目',
  hint: '母项目由哪些子项目组成，各用多少资金',
  required: true,
  minRows: 1,
  maxRows: 10,
  columns: [
    { key: 'name', label: '子项目名称', type: 'text', required: true, maxLength: 60 },
    { key: 'content', label: '主要内容', type: 'text', required: true, maxLength: 100 },
    { key: 'amount', label: '使用资金（元）', type: 'money', required: true },
  ],
};

const withinGrant: FormRule = {
  condition: binary(
    { kind: 'columnFigure', function: 'sum', table: field('subProjects'), column: 'amount', where: null },
    '≤',
    budgetSum(granted),
  ),
  message: '各子项目使用资金合计不超过申请资金',
  field: 'subProjects',
};

/** Topics with a fixed sum each, as an urban community called for them in 2025 out of its protection money (R8). */
export const topicSums = (micro: SuppliedTemplate): SuppliedTemplate => ({
  ...micro,
  key: 'topic-sums',
  name: '社区选题定额资助（母项目与子项目）',
  description:
    '按选题申报，每个选题金额固定，自筹不低于申请资金的 10%，每个选题至少 3 家申报方可评审；母项目下分子项目。',
  announcement: rewritten(microAnnouncement, {
    scope: `本批次资助在〔地区〕范围内实施的社区项目，类别为：〔类别〕。
申报单位从选题指引表中选择一个选题申报，申请资金与选题金额一致。每个项目由一个母项目和若干子项目组成。`,
    funding: `（一）本批次资助总额〔资助总额〕，资金来源为〔资金来源〕。
（二）每个选题资助一个项目，金额以选题指引表为准。
（三）资助资金分期拨付：〔拨付方式〕。
（四）每个单位最多申报〔申报数量〕个项目。`,
  }),
  form: changedForm(micro.form, '社区项目申报表', {
    project: (section) => ({
      ...section,
      fields: [...section.fields.slice(0, 2), subProjects, ...section.fields.slice(2)],
    }),
  }),
  stages: micro.stages.map((stage) => ({ ...stage, cutCount: null })),
  terms: {
    ...micro.terms,
    perProjectCapFen: '10000000',
    maxApplicationsPerOrganisation: 1,
    applyPerTopic: true,
    topicSum: 'exact',
    leastPerTopic: 3,
    formRules: [dateRule, ownShareOfGrant(10), withinGrant],
  },
});
