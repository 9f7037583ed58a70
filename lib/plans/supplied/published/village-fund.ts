import type { SuppliedTemplate } from '../../plan-content';
import { microAnnouncement } from '../announcements';
import { pointsOfKinds } from '../rules';
import { rewritten } from '../track-announcements';
import { changedForm, withField } from './changed-form';

/** A village's or a community's small fund to which its people apply in their own names, beside groups and small businesses. */
export const villageFund = (micro: SuppliedTemplate): SuppliedTemplate => ({
  ...micro,
  key: 'village-fund',
  name: '社区（村）微基金，居民可以申报',
  description: '单项不超过 2 万元，实施期 6 至 12 个月；居民以个人名义申报，社会组织、备案团队和企业也可以申报。',
  announcement: rewritten(microAnnouncement, {
    purpose: '为支持居民自己动手解决身边的小事，〔主办单位〕决定开展〔批次名称〕项目征集，现公告如下（〔文号〕）。',
  }),
  form: changedForm(micro.form, '社区（村）微基金项目申报表', {
    organisation: withField('orgName', (field) => ({ ...field, label: '单位名称（个人姓名）' })),
  }),
  terms: {
    ...micro.terms,
    perProjectCapFen: '2000000',
    maxApplicationsPerOrganisation: 1,
    eligibility: [
      { kind: 'verified' },
      {
        kind: 'organisationTypes',
        types: ['SOCIAL_GROUP', 'SOCIAL_SERVICE_AGENCY', 'FILED', 'ENTERPRISE', 'NATURAL_PERSON'],
      },
      { kind: 'notListed', list: 'LOCAL_BLACKLIST', years: 3 },
    ],
    screening: {
      ...micro.terms.screening,
      checklist: [...micro.terms.screening.checklist, pointsOfKinds.ENTERPRISE, pointsOfKinds.NATURAL_PERSON],
    },
    executionMonths: { least: 6, most: 12 },
  },
});
