import { instalmentTemplates } from '../instalments';
import type { SuppliedTemplate } from '../plan-content';
import { microAnnouncement, standardAnnouncement } from './announcements';
import { deskStage } from './desk-stage';
import { microForm, standardForm } from './forms';
import { publishedTemplates } from './published/published-templates';
import { defenceRubric, deskRubric, microRubric } from './rubrics';
import { microRules, standardRules } from './rules';
import { threeLooks } from './three-looks';
import { trackTemplates } from './track-templates';

const [threeInstalments, twoInstalments] = instalmentTemplates;

const standard: SuppliedTemplate = {
  key: 'standard',
  name: '市级、区级公益创投（标准）',
  description: '两阶段评审：书面评审后现场答辩；十二部分公告、完整申报书、百分制评审表、50/40/10 分期拨付。',
  categories: [
    { code: 'ELDER', name: '为老服务', nameEn: 'Older people' },
    { code: 'DISABLED', name: '助残服务', nameEn: 'People with disabilities' },
    { code: 'CHILD_YOUTH', name: '青少年服务', nameEn: 'Children and young people' },
    { code: 'RELIEF', name: '救助帮困', nameEn: 'Relief and hardship' },
    { code: 'FAMILY_WOMEN', name: '妇女儿童及家庭', nameEn: 'Women, children and families' },
    { code: 'COMMUNITY_GOV', name: '社区治理', nameEn: 'Community governance' },
    { code: 'PSYCH', name: '心理服务', nameEn: 'Mental health' },
    { code: 'CULTURE', name: '文化体育', nameEn: 'Culture and sport' },
    { code: 'ENV', name: '环保', nameEn: 'Environment' },
    { code: 'ORG_DEV', name: '培育扶持', nameEn: 'Support of organisations' },
    { code: 'OTHER', name: '其他公益', nameEn: 'Other public benefit' },
  ],
  announcement: standardAnnouncement,
  form: standardForm,
  rubrics: [deskRubric, defenceRubric],
  stages: [
    deskStage({ cutCount: 60, weightBp: 4000 }),
    {
      kind: 'DEFENCE',
      name: '现场答辩',
      nameEn: 'Defence',
      rubric: 'defence',
      reviewsPerEntry: 5,
      cutCount: 30,
      weightBp: 6000,
      blindApplicant: false,
    },
  ],
  instalments: threeInstalments.parts,
  terms: standardRules,
};

/** The eight categories and the funnel 190 → 100 → 30 of Shangcheng district's published round (domain C2). */
const eightCategories: SuppliedTemplate = {
  ...standard,
  key: 'eight-categories',
  name: '区级公益创投（八类）',
  description: '八个类别，两阶段评审：书面评审取前 100 个，现场答辩取前 30 个重点资助。',
  categories: [
    { code: 'ELDER', name: '为老服务', nameEn: 'Older people' },
    { code: 'DISABLED', name: '助残帮困', nameEn: 'Disability and hardship' },
    { code: 'CHILD_YOUTH', name: '青少年服务', nameEn: 'Children and young people' },
    { code: 'NEWCOMER', name: '新杭州人服务', nameEn: 'Newcomers to Hangzhou' },
    { code: 'CULTURE', name: '文化', nameEn: 'Culture' },
    { code: 'ENV', name: '环保', nameEn: 'Environment' },
    { code: 'FOOD_SAFETY', name: '食品安全', nameEn: 'Food safety' },
    { code: 'OTHER', name: '其他公益', nameEn: 'Other public benefit' },
  ],
  stages: [
    deskStage({ cutCount: 100, weightBp: 4000 }),
    {
      kind: 'DEFENCE',
      name: '现场答辩',
      nameEn: 'Defence',
      rubric: 'defence',
      reviewsPerEntry: 5,
      cutCount: 30,
      weightBp: 6000,
      blindApplicant: false,
    },
  ],
};

const micro: SuppliedTemplate = {
  key: 'micro',
  name: '街道、社区微创投',
  description: '单项不超过 3 万元，一次评审，简易申报表，60/40 两期拨付；备案类社区社会组织可以申报。',
  categories: [
    { code: 'ELDER', name: '为老服务', nameEn: 'Older people' },
    { code: 'CHILD_YOUTH', name: '青少年服务', nameEn: 'Children and young people' },
    { code: 'RELIEF', name: '救助帮困', nameEn: 'Relief and hardship' },
    { code: 'COMMUNITY_GOV', name: '社区治理', nameEn: 'Community governance' },
    { code: 'CULTURE', name: '文化体育', nameEn: 'Culture and sport' },
    { code: 'ENV', name: '环保', nameEn: 'Environment' },
    { code: 'OTHER', name: '其他公益', nameEn: 'Other public benefit' },
  ],
  announcement: microAnnouncement,
  form: microForm,
  rubrics: [microRubric],
  stages: [
    {
      kind: 'DESK',
      name: '集中评审',
      nameEn: 'Panel review',
      rubric: 'micro',
      reviewsPerEntry: 3,
      cutCount: 10,
      weightBp: 10_000,
      blindApplicant: false,
    },
  ],
  instalments: twoInstalments.parts,
  terms: microRules,
};

/** In the order of the chooser: for everybody's use, and after calls that others have published. */
export const suppliedGroups = [
  {
    key: 'general',
    templates: [standard, eightCategories, micro, threeLooks(standard), ...trackTemplates({ standard, micro })],
  },
  { key: 'published', templates: publishedTemplates({ standard, micro }) },
] as const satisfies readonly { key: string; templates: readonly SuppliedTemplate[] }[];

export const suppliedTemplates: readonly SuppliedTemplate[] = suppliedGroups.flatMap(({ templates }) => templates);

export function suppliedTemplate(key: string): SuppliedTemplate | undefined {
  return suppliedTemplates.find((template) => template.key === key);
}
