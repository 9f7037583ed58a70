import type { CriterionTemplate, RubricTemplate } from '../plan-content';
import { type Anchors, group } from './criteria-group';

const management: Anchors = {
  anchorFull: '制度健全、人员稳定，档案完整，变更事先报批',
  anchorMid: '基本规范，个别材料不全或报告不及时',
  anchorLow: '档案缺失，变更未报批',
};
const delivery: Anchors = {
  anchorFull: '按计划全部完成，记录真实完整，服务安全有序',
  anchorMid: '大部分完成，记录不够完整',
  anchorLow: '完成不足六成，或记录无法核实',
};
const outcomes: Anchors = {
  anchorFull: '目标全部达成，受益人有可证明的改变，留下队伍',
  anchorMid: '部分达成，改变的依据较弱',
  anchorLow: '只有活动次数，看不出成效',
};
const finance: Anchors = {
  anchorFull: '专账核算，支出合规，凭证齐全，执行率 90% 至 100%',
  anchorMid: '个别支出依据不足，或执行率偏低',
  anchorLow: '有不合规支出，或凭证缺失',
};
const satisfaction: Anchors = {
  anchorFull: '服务对象满意度 95% 以上，标识规范',
  anchorMid: '总体满意，个别方面有意见',
  anchorLow: '满意度低，或未按规定标识',
};

/** Points of the five dimensions, in the order of the criteria below. */
type Weights = readonly [
  management: readonly string[],
  delivery: readonly string[],
  outcomes: readonly string[],
  finance: readonly string[],
  satisfaction: readonly string[],
];

/** The dimensions of Suzhou, Jiangmen and Qingyuan (domain D.7). */
function evaluation([managed, delivered, achieved, spent, judged]: Weights): CriterionTemplate[] {
  return [
    ...group({ name: '项目管理' }, management, named(['制度与人员稳定', '档案完整', '变更与报告及时'], managed)),
    ...group({ name: '项目实施' }, delivery, named(['活动完成率', '服务记录真实完整', '服务质量与安全'], delivered)),
    ...group({ name: '项目成效' }, outcomes, named(['目标达成率', '受益人改变', '队伍与社区社会组织培育'], achieved)),
    ...group({ name: '财务管理' }, finance, named(['专账核算', '支出合规', '凭证齐全', '预算执行率'], spent)),
    ...group({ name: '评价与影响' }, satisfaction, named(['服务对象满意度', '街道社区评价', '宣传与标识'], judged)),
    {
      group: '加分项',
      name: '媒体报道、表彰和可推广的经验',
      maxPoints: '5',
      bonus: true,
      anchorFull: '两项以上有证明材料',
      anchorMid: '一项有证明材料',
      anchorLow: '没有证明材料的，计 0 分',
    },
  ];
}

/** Final evaluation (末期评估), 100 points and at most 5 more. */
export const finalEvaluationRubric: RubricTemplate = {
  key: 'finalEvaluation',
  title: '公益创投项目末期评估评分表',
  criteria: evaluation([
    ['5', '6', '4'],
    ['10', '8', '7'],
    ['12', '8', '5'],
    ['5', '10', '6', '4'],
    ['6', '2', '2'],
  ]),
};

/** Mid-term (中期评估): the same criteria with more weight on management and delivery. */
export const midTermEvaluationRubric: RubricTemplate = {
  key: 'midTermEvaluation',
  title: '公益创投项目中期评估评分表',
  criteria: evaluation([
    ['7', '8', '5'],
    ['12', '10', '8'],
    ['10', '6', '4'],
    ['5', '10', '6', '4'],
    ['3', '1', '1'],
  ]),
};

function named(names: readonly string[], points: readonly string[]): [name: string, maxPoints: string][] {
  return names.map((name, index) => [name, points[index] ?? '0']);
}
