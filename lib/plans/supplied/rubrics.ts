import type { RubricTemplate } from '../plan-content';
import { type Anchors, group } from './criteria-group';

const need: Anchors = {
  anchorFull: '有调研数据，写明具体地点和人群，需求与项目一一对应',
  anchorMid: '有需求陈述，但依据较弱或范围较宽',
  anchorLow: '泛泛而谈，没有依据',
};
const design: Anchors = {
  anchorFull: '产出和成效可衡量，有按月的实施计划和应对办法',
  anchorMid: '部分可衡量，计划较粗',
  anchorLow: '只有活动清单，看不出目标与成效',
};
const method: Anchors = {
  anchorFull: '方法明确、专业，经验可复制推广',
  anchorMid: '有一定方法或新意，但不够具体',
  anchorLow: '没有专业方法，与常规活动无异',
};
const team: Anchors = {
  anchorFull: '负责人有相应资质，同类项目评估良好以上，治理规范',
  anchorMid: '资质或经验部分具备',
  anchorLow: '没有证明材料',
};
const budget: Anchors = {
  anchorFull: '每一项都有依据，与活动逐一对应',
  anchorMid: '部分为估算，依据不足',
  anchorLow: '与活动脱节；超出上限或比例的，该项计 0 分',
};
const impact: Anchors = {
  anchorFull: '受益明确，资金结束后能够持续',
  anchorMid: '受益较明确，持续办法不够具体',
  anchorLow: '项目随资金结束而结束',
};

/** Application review (立项评审), 100 points and at most 5 more (domain D.6). Ties: need, then design, then budget. */
export const deskRubric: RubricTemplate = {
  key: 'desk',
  title: '公益创投项目立项评审表（书面评审）',
  criteria: [
    ...group({ name: '需求与必要性', tieBreak: 1 }, need, [
      ['需求真实性', '8'],
      ['服务对象清晰', '6'],
      ['与选题契合', '6'],
    ]),
    ...group({ name: '项目设计与可行性', tieBreak: 2 }, design, [
      ['目标可量化', '8'],
      ['服务方案与进度', '10'],
      ['风险预案', '4'],
      ['场地与合作', '3'],
    ]),
    ...group({ name: '专业性与创新性' }, method, [
      ['社会工作等专业方法', '8'],
      ['创新或可复制', '7'],
    ]),
    ...group({ name: '团队与执行力' }, team, [
      ['团队资质', '6'],
      ['同类项目经验', '5'],
      ['组织治理与信用', '4'],
    ]),
    ...group({ name: '预算合理性', tieBreak: 3 }, budget, [
      ['预算与活动匹配', '6'],
      ['单价依据', '5'],
      ['上限与比例合规', '4'],
    ]),
    ...group({ name: '社会效益与可持续' }, impact, [
      ['受益面与成效', '6'],
      ['持续机制与资源链接', '4'],
    ]),
    {
      group: '加分项',
      name: '配套资金比例、首次申报、4A 或 5A 等级、特别观察内容',
      maxPoints: '5',
      bonus: true,
      anchorFull: '两项以上有证明材料',
      anchorMid: '一项有证明材料',
      anchorLow: '没有证明材料的，计 0 分',
    },
  ],
};

/** Defence (现场答辩): the same concerns as on paper, weighed by what only a meeting shows. */
export const defenceRubric: RubricTemplate = {
  key: 'defence',
  title: '公益创投项目现场答辩评分表',
  criteria: [
    ...group(
      { name: '现场陈述', tieBreak: 1 },
      {
        anchorFull: '重点突出、条理清楚，按时完成',
        anchorMid: '基本清楚，重点不够突出',
        anchorLow: '表述不清或明显超时',
      },
      [
        ['需求说得清楚、有依据', '15'],
        ['目标、方案与进度交代完整', '15'],
      ],
    ),
    ...group(
      { name: '专家问答', tieBreak: 2 },
      { anchorFull: '直接回应问题，有数据和实例', anchorMid: '能够回应，但不够具体', anchorLow: '答非所问或无法回答' },
      [
        ['回应问题准确', '15'],
        ['对风险和难点有准备', '10'],
      ],
    ),
    ...group({ name: '团队与执行力' }, team, [
      ['负责人熟悉项目', '10'],
      ['分工明确、力量充足', '10'],
    ]),
    ...group({ name: '预算合理性', tieBreak: 3 }, budget, [
      ['主要开支有依据', '10'],
      ['投入与产出相称', '5'],
    ]),
    ...group({ name: '社会效益与可持续' }, impact, [
      ['受益对象得到实际改变', '5'],
      ['资源链接与后续安排', '5'],
    ]),
  ],
};

/** For small sums: few criteria, so that a panel of a street scores a project in minutes. */
export const microRubric: RubricTemplate = {
  key: 'micro',
  title: '社区微创投项目评审表',
  criteria: [
    ...group({ name: '需求', tieBreak: 1 }, need, [['居民确有需要', '30']]),
    ...group({ name: '方案', tieBreak: 2 }, design, [
      ['做法具体、可行', '25'],
      ['居民参与', '15'],
    ]),
    ...group({ name: '团队' }, team, [['有人负责、有人参与', '15']]),
    ...group({ name: '预算', tieBreak: 3 }, budget, [['开支必要、单价合理', '15']]),
  ],
};
