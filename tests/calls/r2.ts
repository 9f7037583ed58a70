import { pointsOfKinds } from '@/lib/plans/supplied/rules';
import { type Call, contentOf, saying, yuan } from '@/tests/calls/call';

const standard = contentOf('standard');

/** A district's charity federation, sixth contest, 2025: two-year plans, an earlier failed evaluation bars. */
export const r2: Call = {
  key: 'R2',
  title: '第六届公益创投大赛',
  host: '某区慈善联合会',
  regionName: '某市某区',
  content: saying(
    {
      ...standard,
      terms: {
        ...standard.terms,
        perProjectCapFen: String(yuan(300_000)),
        maxApplicationsPerOrganisation: 2,
        eligibility: [
          { kind: 'verified' },
          // A welfare institution is a social service agency, or a public institution where the state keeps it.
          {
            kind: 'organisationTypes',
            types: ['SOCIAL_GROUP', 'SOCIAL_SERVICE_AGENCY', 'FOUNDATION', 'PUBLIC_INSTITUTION'],
          },
          { kind: 'withinRegion', regionPath: '/city/', regionName: '某市' },
          { kind: 'activeInRegion', regionPath: '/city/district/', regionName: '某市某区' },
          { kind: 'lastEvaluationPassed' },
          { kind: 'declared', key: 'place', text: '项目在本区实施' },
        ],
        screening: {
          ...standard.terms.screening,
          checklist: [...standard.terms.screening.checklist, pointsOfKinds.PUBLIC_INSTITUTION],
        },
        awarding: { enablingBody: '区社会组织服务中心' },
      },
    },
    {
      scope: `本届资助在〔地区〕范围内实施的公益项目，类别为：〔类别〕。申报书应当写明两年的实施计划。
以直接救助、抗灾救灾、医疗救治为主要内容的项目不在资助范围。`,
      method: `（一）申报采取网上方式。申报单位登录本平台，完成单位信息登记并经核实后，在本公告页面进入申报，按要求在线填写申报书和预算表，写明资助资金和其他来源的资金各自用于什么。
（二）3月7日15:00召开线上说明会，会议号另行通知。
（三）〔申报材料〕
（四）〔回执规则〕
（五）材料需要补正的，申报单位应当在收到通知之日起〔补正天数〕日内一次性补正，逾期未补正的视为放弃。`,
    },
  ),
  opensAt: '2025-03-03T09:00:00+08:00',
  closesAt: '2025-03-18T17:00:00+08:00',
  executionFrom: '2025-06-01', // ours
  executionTo: '2027-05-31', // two years
  potFen: yuan(2_870_000),
};
