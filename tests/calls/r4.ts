import { type Call, contentOf, saying, yuan } from '@/tests/calls/call';

const standard = contentOf('standard');
const record = standard.form.sections.map((section) =>
  section.key === 'record'
    ? {
        ...section,
        fields: [
          ...section.fields,
          {
            key: 'partyGroup',
            type: 'singleChoice' as const,
            label: '党组织',
            required: true,
            options: [
              { value: 'YES', label: '已建立' },
              { value: 'NO', label: '未建立' },
            ],
          },
          {
            key: 'womenGroup',
            type: 'singleChoice' as const,
            label: '妇女组织',
            required: true,
            options: [
              { value: 'YES', label: '已建立' },
              { value: 'NO', label: '未建立' },
            ],
          },
          {
            key: 'experience',
            type: 'singleChoice' as const,
            label: '妇女儿童服务经验',
            required: true,
            options: [
              { value: 'YES', label: '有' },
              { value: 'NO', label: '没有' },
            ],
          },
        ],
      }
    : section,
);

/** A district's women's federation, a supplementary call for one project, 2025. */
export const r4: Call = {
  key: 'R4',
  title: '2025年第二批妇女儿童公益',
  host: '某区妇女联合会',
  regionName: '某市某区',
  content: saying(
    {
      ...standard,
      form: { ...standard.form, sections: record },
      stages: standard.stages.map((stage) =>
        stage.kind === 'DEFENCE'
          ? { ...stage, cutCount: null, weightBp: 10_000 }
          : { ...stage, cutCount: 6, weightBp: 0 },
      ), // ours: the desk check only chooses who is heard
      terms: {
        ...standard.terms,
        perProjectCapFen: String(yuan(30_000)),
        minGrantFen: String(yuan(30_000)),
        maxApplicationsPerOrganisation: 1, // ours
        eligibility: [{ kind: 'verified' }, { kind: 'inspectionPassed', strict: true }],
        awarding: {
          tiers: [{ places: 1, amountFen: String(yuan(30_000)) }],
          preferences: [
            {
              label: '基础较好',
              rating: 'A3',
              ownShareBp: 2000,
              answers: [
                { field: 'partyGroup', option: 'YES' },
                { field: 'womenGroup', option: 'YES' },
                { field: 'experience', option: 'YES' },
              ],
            },
          ],
        },
      },
    },
    {
      review: `（一）资料审查。对申报主体的资格和申报材料进行审查。
（二）专家评审。〔评审安排〕评审时间为〔评审时间〕。
（三）〔回避规则〕评分标准见附件。
（四）立项。〔评定规则〕4月16日至18日审定。
（五）公示。拟资助项目名单和金额在本平台公示〔公示天数〕个工作日，公示期内受理实名书面异议。`,
    },
  ),
  opensAt: '2025-04-08T09:00:00+08:00',
  closesAt: '2025-04-11T17:00:00+08:00',
  executionFrom: '2025-04-21', // from April
  executionTo: '2025-11-30',
  potFen: yuan(30_000),
};
