import type { RubricTemplate, SuppliedTemplate } from '../plan-content';
import { group } from './criteria-group';

/**
 * Ji'an's three looks (domain C3): at the business scope for the idea of public benefit, at the history of activity for
 * capacity, at the form of benefit for effect. The points are this project's proposal; Ji'an has not published any.
 */
const threeLooksRubric: RubricTemplate = {
  key: 'three-looks',
  title: '公益创投项目评审表（三看）',
  criteria: [
    ...group(
      { name: '看业务范围：公益理念', tieBreak: 2 },
      {
        anchorFull: '项目在章程业务范围之内，公益目的明确，不以营利为目的',
        anchorMid: '与业务范围大体相符，公益目的不够突出',
        anchorLow: '超出业务范围，或带有营利目的',
      },
      [
        ['项目与业务范围相符', '15'],
        ['公益目的明确', '15'],
      ],
    ),
    ...group(
      { name: '看活动历史：服务能力', tieBreak: 3 },
      {
        anchorFull: '长期开展同类活动，有材料证明，队伍稳定，治理规范',
        anchorMid: '开展过相关活动，材料或队伍有欠缺',
        anchorLow: '没有相关活动，或没有证明材料',
      },
      [
        ['以往活动和项目', '15'],
        ['队伍、场地与合作', '10'],
        ['治理与信用', '10'],
      ],
    ),
    ...group(
      { name: '看受益形式：实际效果', tieBreak: 1 },
      {
        anchorFull: '受益人群具体，服务直接到人，变化可以衡量，资金结束后能够持续',
        anchorMid: '受益人群较具体，效果的衡量办法不够明确',
        anchorLow: '只有活动清单，看不出谁受益、有什么变化',
      },
      [
        ['受益人群与受益形式具体', '10'],
        ['服务办法可行、预算合理', '15'],
        ['效果可衡量、能持续', '10'],
      ],
    ),
  ],
};

/** Ji'an's six directions of support and its selection by three looks (domain C3), on the standard application. */
export const threeLooks = (standard: SuppliedTemplate): SuppliedTemplate => ({
  ...standard,
  key: 'three-looks',
  name: '公益创投（六个方向、三看评审）',
  description: '六个支持方向，单项不超过 5 万元，一次评审：看业务范围、看活动历史、看受益形式；各项分值可以修改。',
  categories: [
    { code: 'ELDER', name: '为老服务', nameEn: 'Older people' },
    { code: 'HOUSEKEEPING', name: '家政服务', nameEn: 'Home help' },
    { code: 'CHILD_YOUTH', name: '抚幼矫正', nameEn: 'Child care and correction' },
    { code: 'DISABLED', name: '救孤助残', nameEn: 'Orphans and people with disabilities' },
    { code: 'CULTURE', name: '文化健身', nameEn: 'Culture and fitness' },
    { code: 'PSYCH', name: '心理抚慰', nameEn: 'Mental comfort' },
  ],
  terms: { ...standard.terms, perProjectCapFen: '5000000' },
  rubrics: [threeLooksRubric],
  stages: [
    {
      kind: 'DESK',
      name: '三看评审',
      nameEn: 'Review by three looks',
      rubric: threeLooksRubric.key,
      reviewsPerEntry: 3,
      cutCount: 20,
      weightBp: 10_000,
      blindApplicant: false,
    },
  ],
});
