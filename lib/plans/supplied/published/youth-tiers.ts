import type { FormRule } from '@/lib/forms/expressions/form-rule';
import type { SuppliedTemplate } from '../../plan-content';
import { standardAnnouncement } from '../announcements';
import { deskStage } from '../desk-stage';
import { deskRubric } from '../rubrics';
import { binary, count, field, text } from '../rule-parts';
import { pointsOfKinds } from '../rules';
import { rewritten } from '../track-announcements';
import { changedForm, withField, withFields } from './changed-form';

/** The core team is young: worked out from the months in which its members were born. */
const youngTeam: FormRule = {
  condition: binary(
    { kind: 'columnFigure', function: 'average', table: field('team'), column: 'birthAge', where: null },
    '≤',
    count(35),
  ),
  message: '核心团队平均年龄不超过 35 周岁',
  field: 'team',
};

const coreTeam: FormRule = {
  condition: binary({ kind: 'rowCount', table: field('team'), where: null }, '≥', count(3)),
  message: '核心团队不少于 3 人',
  field: 'team',
};

const leagueGroup: FormRule = {
  condition: binary(field('leagueGroup'), '≠', text('NONE')),
  message: '申报单位应当已建立团组织或者正在申请建立',
  field: 'leagueGroup',
};

/** Sums by place, for young teams with a group of the youth league, as a city's youth league published them in 2019 (R7). */
export const youthTiers = (standard: SuppliedTemplate): SuppliedTemplate => ({
  ...standard,
  key: 'youth-tiers',
  name: '青年公益项目（按名次分档资助）',
  description:
    '前 10 名各资助 3 万元，第 11 至 30 名各资助 1 万元，新建立团组织的另加 2,000 元；企业、社会组织可以申报，成立满 1 年、已建或者正在申请建立团组织，核心团队不少于 3 人、平均年龄不超过 35 周岁。',
  categories: [
    { code: 'CHILD_YOUTH', name: '青少年服务', nameEn: 'Children and young people' },
    { code: 'COMMUNITY_GOV', name: '社区治理', nameEn: 'Community governance' },
    { code: 'RELIEF', name: '救助帮困', nameEn: 'Relief and hardship' },
    { code: 'CULTURE', name: '文化体育', nameEn: 'Culture and sport' },
    { code: 'ENV', name: '环保', nameEn: 'Environment' },
    { code: 'OTHER', name: '其他公益', nameEn: 'Other public benefit' },
  ],
  announcement: rewritten(standardAnnouncement, {
    purpose:
      '为支持青年社会组织和青年团队参与公益服务，根据〔文号〕等文件要求，〔主办单位〕决定开展〔批次名称〕项目征集工作，现就有关事项公告如下。',
    funding: `（一）本批次资助总额〔资助总额〕，资金来源为〔资金来源〕。
（二）〔评定规则〕
（三）资助资金分期拨付：〔拨付方式〕。
（四）每个单位最多申报〔申报数量〕个项目。`,
  }),
  form: changedForm(standard.form, '青年公益项目申报书', {
    record: withFields({
      key: 'leagueGroup',
      type: 'singleChoice',
      label: '团组织情况',
      required: true,
      options: [
        { value: 'NEW', label: '本年度新建立' },
        { value: 'YES', label: '已建立' },
        { value: 'APPLYING', label: '正在申请建立' },
        { value: 'NONE', label: '没有' },
      ],
    }),
    people: withField('team', (team) =>
      team.type === 'table'
        ? {
            ...team,
            label: '核心团队',
            hint: '3 至 20 人',
            columns: [
              ...team.columns.slice(0, 1),
              { key: 'birth', label: '出生年月', type: 'month', required: true },
              ...team.columns.slice(1),
            ],
          }
        : team,
    ),
  }),
  rubrics: [deskRubric],
  stages: [deskStage({ cutCount: null, weightBp: 10_000 })],
  terms: {
    ...standard.terms,
    perProjectCapFen: '3000000',
    eligibility: standard.terms.eligibility.map((gate) =>
      gate.kind === 'organisationTypes' ? { ...gate, types: [...gate.types, 'ENTERPRISE'] } : gate,
    ),
    maxApplicationsPerOrganisation: 1,
    screening: {
      ...standard.terms.screening,
      checklist: [...standard.terms.screening.checklist, pointsOfKinds.ENTERPRISE],
    },
    formRules: [...(standard.terms.formRules ?? []), coreTeam, youngTeam, leagueGroup],
    awarding: {
      ...standard.terms.awarding,
      tiers: [
        { places: 10, amountFen: '3000000' },
        { places: 20, amountFen: '1000000' },
      ],
      extras: [{ label: '新建立团组织', amountFen: '200000', answers: [{ field: 'leagueGroup', option: 'NEW' }] }],
    },
  },
});
