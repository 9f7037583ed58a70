import { instalmentTemplates } from '../instalments';
import type { SuppliedTemplate } from '../plan-content';
import { finalEvaluationRubric } from './evaluation-rubrics';
import { dateRule, peopleRule } from './form-rules';
import { standardForm } from './forms';
import { deskRubric, microRubric } from './rubrics';
import { microRules, standardRules } from './rules';
import { directedAnnouncement, filedAnnouncement, rewardAnnouncement } from './track-announcements';
import { filedForm, rewardForm } from './track-forms';

const [threeInstalments, twoInstalments] = instalmentTemplates;
const reward = instalmentTemplates[5];

/** Tracks as Yixing and Yiwu run them beside the registered organisations' one, and grants after the work (Lishui). */
export function trackTemplates({
  standard,
  micro,
}: {
  standard: SuppliedTemplate;
  micro: SuppliedTemplate;
}): SuppliedTemplate[] {
  return [
    {
      ...micro,
      key: 'filed',
      name: '备案团队赛道',
      description: '只面向备案类社区社会组织，由承接单位指导实施、代管资金；简易申报表，一次评审，60/40 两期拨付。',
      announcement: filedAnnouncement,
      form: filedForm,
      rubrics: [microRubric],
      instalments: twoInstalments.parts,
      terms: {
        ...microRules,
        eligibility: [
          { kind: 'verified' },
          { kind: 'organisationTypes', types: ['FILED'] },
          { kind: 'notListed', list: 'LOCAL_BLACKLIST', years: 3 },
        ],
      },
    },
    {
      ...standard,
      key: 'directed',
      name: '定向扶持',
      description:
        '只面向名单内的单位，完整申报书，书面评审，不设名额，50/40/10 分期拨付。发布前请在申报条件中填写定向扶持单位。',
      announcement: directedAnnouncement,
      form: standardForm,
      rubrics: [deskRubric],
      stages: [
        {
          kind: 'DESK',
          name: '书面评审',
          rubric: 'desk',
          reviewsPerEntry: 3,
          cutCount: null,
          weightBp: 10_000,
          blindApplicant: false,
        },
      ],
      instalments: threeInstalments.parts,
      terms: {
        ...standardRules,
        maxApplicationsPerOrganisation: 1,
        eligibility: [
          { kind: 'verified' },
          { kind: 'directedOrganisations', organisations: [] },
          { kind: 'notListed', list: 'ABNORMAL_LIST', years: 0 },
          { kind: 'notListed', list: 'SERIOUS_VIOLATION_LIST', years: 0 },
          { kind: 'inspectionPassed' },
        ],
      },
    },
    {
      ...standard,
      key: 'reward',
      name: '以奖代补',
      description:
        '面向已实施完毕的公益项目：申报实施情况、成效和支出，按成效评审，核验合格后一次性拨付。时间安排中的实施期填写核验期间。',
      announcement: rewardAnnouncement,
      form: rewardForm,
      rubrics: [finalEvaluationRubric],
      stages: [
        {
          kind: 'DESK',
          name: '成效评审',
          rubric: finalEvaluationRubric.key,
          reviewsPerEntry: 3,
          cutCount: 30,
          weightBp: 10_000,
          blindApplicant: false,
        },
      ],
      instalments: reward.parts,
      // Its form asks for no partners.
      terms: { ...standardRules, formRules: [dateRule, peopleRule] },
    },
  ];
}
