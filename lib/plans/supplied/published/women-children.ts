import { fieldPresets } from '@/lib/forms/builder/field-presets';
import type { SuppliedTemplate } from '../../plan-content';
import { standardAnnouncement } from '../announcements';
import { deskStage } from '../desk-stage';
import { dateRule } from '../form-rules';
import { deskRubric } from '../rubrics';
import { pointsOfKinds } from '../rules';
import { rewritten } from '../track-announcements';
import { changedForm, withField, withFields } from './changed-form';
import { itemNeeded, itemShare, ownShareOfTotal } from './money-rules';

const [support, handedOn] = [
  { code: 'B13', name: '支持服务' },
  { code: 'B14', name: '征集和资助微项目' },
];

const withMicroProjects = withFields({
  key: 'microProjects',
  type: 'longText',
  label: '微项目征集办法',
  hint: '写明面向谁征集、怎样评选、每个资助多少、怎样跟踪',
  required: true,
  maxLength: 800,
});

/** What is handed on goes to more communities than one. */
const inSeveralPlaces = withField('region', (field) =>
  field.type === 'region' ? { ...field, hint: '选择到社区，可以填写几处', maxPlaces: 5 } : field,
);

/** Women's federations and registered social organisations, who apply together in principle. */
const applicants = ['PEOPLES_ORGANISATION', 'SOCIAL_GROUP', 'SOCIAL_SERVICE_AGENCY', 'FOUNDATION'] as const;

/**
 * Projects of a women's federation that hand part of their money on to micro-projects, as a provincial one called for them
 * with a women and children's foundation in 2024 (R1).
 */
export const womenChildren = (standard: SuppliedTemplate): SuppliedTemplate => ({
  ...standard,
  key: 'women-children',
  name: '妇女儿童公益项目（含微项目征集和资助）',
  description:
    '单项不超过 5 万元，其中支持服务、征集和资助微项目两部分为必选，用于微项目的不少于总预算的 40%，自筹不低于 10%；原则上妇联与社会组织联合申报。',
  categories: [
    { code: 'FAMILY_WOMEN', name: '妇女儿童及家庭', nameEn: 'Women, children and families' },
    { code: 'CHILD_YOUTH', name: '青少年服务', nameEn: 'Children and young people' },
    { code: 'RELIEF', name: '救助帮困', nameEn: 'Relief and hardship' },
    { code: 'COMMUNITY_GOV', name: '社区治理', nameEn: 'Community governance' },
  ],
  announcement: rewritten(standardAnnouncement, {
    purpose:
      '为支持妇联组织和社会组织服务妇女、儿童和家庭，根据〔文号〕等文件要求，〔主办单位〕决定开展〔批次名称〕项目征集工作，现就有关事项公告如下。',
    method: `（一）申报采取网上方式。申报单位登录本平台，完成单位信息登记并经核实后，在本公告页面进入申报，按要求在线填写申报书和预算表，由所在地市级妇联汇总推荐，择优纳入项目库。
（二）〔申报材料〕
（三）〔回执规则〕
（四）材料需要补正的，申报单位应当在收到通知之日起〔补正天数〕日内一次性补正，逾期未补正的视为放弃。`,
  }),
  form: changedForm(standard.form, '妇女儿童公益项目申报书', {
    record: withFields({ key: 'jointApplicants', ...fieldPresets.partners, hint: '联合申报的，请上传联合申报协议' }),
    need: (section) => withMicroProjects(inSeveralPlaces(section)),
  }),
  rubrics: [deskRubric],
  stages: [deskStage({ cutCount: null, weightBp: 10_000 })],
  terms: {
    ...standard.terms,
    perProjectCapFen: '5000000',
    maxApplicationsPerOrganisation: 1,
    screening: {
      ...standard.terms.screening,
      checklist: [...standard.terms.screening.checklist, pointsOfKinds.PEOPLES_ORGANISATION],
    },
    eligibility: [
      { kind: 'verified' },
      { kind: 'organisationTypes', types: [...applicants] },
      { kind: 'notListed', list: 'ABNORMAL_LIST', years: 0 },
      { kind: 'notListed', list: 'SERIOUS_VIOLATION_LIST', years: 0 },
      { kind: 'declared', key: 'beneficiaries', text: '同一服务对象在同一环节未重复获得资助' },
    ],
    budget: { ...standard.terms.budget, items: [support, handedOn, ...standard.terms.budget.items] },
    formRules: [
      dateRule,
      itemNeeded(support.code, '预算应当包含支持服务'),
      itemShare({
        code: handedOn.code,
        percent: 40,
        message: '用于征集和资助微项目的资金不少于项目总预算的 40%',
      }),
      ownShareOfTotal(10),
    ],
    joint: { mode: 'principle', partners: [...applicants] },
  },
});
