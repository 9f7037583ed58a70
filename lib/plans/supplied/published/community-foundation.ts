import type { SuppliedTemplate } from '../../plan-content';
import { microAnnouncement } from '../announcements';
import { rewritten } from '../track-announcements';

/** A community development foundation's micro-projects, as one of a county-level city called for them in 2025 (R3). */
export const communityFoundation = (micro: SuppliedTemplate): SuppliedTemplate => ({
  ...micro,
  key: 'community-foundation',
  name: '社区发展基金会微项目',
  description: '单项不超过 3 万元，实施期不超过 6 个月，五个领域，每个单位申报 1 个；年检合格，新成立的除外。',
  categories: [
    { code: 'ELDER', name: '为老服务', nameEn: 'Older people' },
    { code: 'CHILD_YOUTH', name: '青少年服务', nameEn: 'Children and young people' },
    { code: 'RELIEF', name: '救助帮困', nameEn: 'Relief and hardship' },
    { code: 'COMMUNITY_GOV', name: '社区治理', nameEn: 'Community governance' },
    { code: 'CULTURE', name: '文化体育', nameEn: 'Culture and sport' },
  ],
  announcement: rewritten(microAnnouncement, {
    purpose:
      '为发挥社区发展基金会的作用，支持社会组织回应社区需求，〔主办单位〕决定开展〔批次名称〕项目征集，现公告如下（〔文号〕）。',
  }),
  terms: {
    ...micro.terms,
    perProjectCapFen: '3000000',
    maxApplicationsPerOrganisation: 1,
    eligibility: [
      { kind: 'verified' },
      { kind: 'organisationTypes', types: ['SOCIAL_GROUP', 'SOCIAL_SERVICE_AGENCY', 'FOUNDATION'] },
      { kind: 'inspectionPassed', exceptMonths: 12 },
    ],
    executionMonths: { least: 0, most: 6 },
  },
});
