import type { SuppliedTemplate } from '../../plan-content';
import { standardAnnouncement } from '../announcements';
import { deskStage } from '../desk-stage';
import { deskRubric } from '../rubrics';
import { rewritten } from '../track-announcements';

const places = 4;
const categories = [
  { code: 'ELDER', name: '为老服务', nameEn: 'Older people' },
  { code: 'DISABLED', name: '助残服务', nameEn: 'People with disabilities' },
  { code: 'CHILD_YOUTH', name: '青少年服务', nameEn: 'Children and young people' },
  { code: 'FAMILY_WOMEN', name: '妇女儿童及家庭', nameEn: 'Women, children and families' },
  { code: 'RELIEF', name: '救助帮困', nameEn: 'Relief and hardship' },
  { code: 'COMMUNITY_GOV', name: '社区治理', nameEn: 'Community governance' },
];

/** Six categories with four places each, as a city's bureau published them in its fifth round in 2019 (R5). */
export const categoryPlaces = (standard: SuppliedTemplate): SuppliedTemplate => ({
  ...standard,
  key: 'category-places',
  name: '市级公益创投（分类别定名额）',
  description:
    '六个类别各资助 4 个，共 24 个，单项不超过 10 万元；自签约起十个月；先优化方案再评审，公示后签约并拨付首款。',
  categories,
  announcement: rewritten(standardAnnouncement, {
    review: `（一）形式审查。对申报主体的资格和申报材料进行审查。
（二）方案优化。通过形式审查的项目，由主办单位组织专业机构指导优化方案，优化后进入评审。
（三）专家评审。〔评审安排〕评审时间为〔评审时间〕。
（四）〔回避规则〕评分标准见附件。
（五）立项。〔评定规则〕
（六）公示。拟资助项目名单和金额在本平台公示〔公示天数〕个工作日，公示期内受理实名书面异议。公示无异议的，签订协议后拨付首款。`,
  }),
  rubrics: [deskRubric],
  // No cut over all: each category fills its own places.
  stages: [deskStage({ cutCount: null, weightBp: 10_000 })],
  terms: {
    ...standard.terms,
    perProjectCapFen: '10000000',
    executionMonths: { least: 10, most: 10 },
    awarding: {
      ...standard.terms.awarding,
      quotas: categories.map(({ code }) => ({ categoryCode: code, places })),
      unusedPlaces: 'open',
    },
  },
});
