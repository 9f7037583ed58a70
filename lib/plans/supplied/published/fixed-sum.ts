import type { SuppliedTemplate } from '../../plan-content';
import { standardAnnouncement } from '../announcements';
import { rewritten } from '../track-announcements';

/**
 * Ten projects at exactly 50,000 yuan, chosen by a panel of academics, organisations and street staff that talks first and
 * then scores in secret, as a city's bureau published it for 2019/20 (R6). Organising is paid out of the pot.
 */
export const fixedSum = (standard: SuppliedTemplate): SuppliedTemplate => ({
  ...standard,
  key: 'fixed-sum',
  name: '定额资助（评审组评议、无记名评分）',
  description:
    '10 个项目各资助 5 万元；路演后由评审组评议、无记名评分；上一届已获资助或者另有财政资金的不得申报；资助总额中含组织实施经费 10 万元。',
  announcement: rewritten(standardAnnouncement, {
    funding: `（一）本批次资助总额〔资助总额〕，资金来源为〔资金来源〕。
（二）〔资助限额〕
（三）资助资金分期拨付：〔拨付方式〕。
（四）每个单位最多申报〔申报数量〕个项目。`,
    review: `（一）初审。对申报主体的资格和申报材料进行审查。
（二）路演、复审。〔评审安排〕评审组由高校学者、社会组织代表和街道工作人员组成，先集体评议，再各自无记名评分。评审时间为〔评审时间〕。
（三）〔回避规则〕评分标准见附件。
（四）立项。〔评定规则〕
（五）公示。拟资助项目名单和金额在本平台公示〔公示天数〕个工作日，公示期内受理实名书面异议。`,
  }),
  stages: [
    {
      kind: 'DEFENCE',
      name: '路演',
      nameEn: 'Pitch',
      rubric: 'defence',
      reviewsPerEntry: 5,
      cutCount: 20,
      weightBp: 4000,
      blindApplicant: false,
    },
    {
      kind: 'DELIBERATION',
      name: '复审（评审组评议）',
      nameEn: 'Panel deliberation',
      rubric: 'desk',
      reviewsPerEntry: 5,
      cutCount: null,
      weightBp: 6000,
      blindApplicant: false,
      blindExperts: false,
      secretBallot: true,
    },
  ],
  terms: {
    ...standard.terms,
    perProjectCapFen: '5000000',
    minGrantFen: '5000000',
    maxApplicationsPerOrganisation: 1,
    eligibility: [
      ...standard.terms.eligibility,
      { kind: 'notAwardedBefore', editions: 1 },
      { kind: 'notFundedElsewhere', sameYear: true },
    ],
    awarding: {
      ...standard.terms.awarding,
      tiers: [{ places: 10, amountFen: '5000000' }],
      organisingCostFen: '10000000',
    },
  },
});
