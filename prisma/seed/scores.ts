import { type Random, randomOf } from './random';

export type SheetCriterion = { id: string; max: number; bonus: boolean };

const praise = [
  '需求有调查数据支撑，服务对象和地点写得具体',
  '活动与目标对应清楚，进度按月可查',
  '专业方法明确，前后测的安排值得肯定',
  '团队持证人员多，做过同类服务',
  '预算逐项有依据，与活动能够对上',
  '本地志愿者的培养考虑到了项目结束以后',
];
const doubts = [
  '受益人数与活动场次不够匹配，建议重新测算',
  '风险应对写得笼统，缺少责任人',
  '同类服务已有，应说明区别',
  '成效指标偏重场次，少有改变的衡量',
  '部分单价偏高，宜补充询价材料',
  '持续性依靠后续拨款，机制尚不明确',
];

/** One expert's sheet for a project: around the project's merit, a little milder or stricter by slot, in steps of half a point. */
export function sheetFor(
  projectKey: string,
  { stage, slot }: { stage: string; slot: number },
  criteria: readonly SheetCriterion[],
): { points: string[]; comment: string } {
  const random = randomOf(`${projectKey}|sheet|${stage}|${slot}`);
  const share = Math.min(0.98, Math.max(0.3, meritOf(projectKey) + random.whole(-50, 50) / 1_000));
  const points = criteria.map(({ max, bonus }) => (bonus ? bonusOf(random) : pointsOf(random, max, share)));
  const total = points.reduce((sum, each) => sum + each, 0);
  // The comment duty (below 60, above 90, weak criteria) is met by writing a comment wherever it might apply.
  const comment = total < 66 || total > 88 || random.percent(45) ? commentOn(random, total) : '';
  return { points: points.map((each) => each.toFixed(1)), comment };
}

/** From 0.50 to 0.95; the project's own, whoever reads it. */
export const meritOf = (projectKey: string): number => randomOf(`${projectKey}|merit`).whole(500, 950) / 1_000;

function pointsOf(random: Random, max: number, share: number): number {
  const wished = max * (share + random.whole(-80, 80) / 1_000);
  return Math.min(max, Math.max(0, Math.round(wished * 2) / 2));
}

const bonusOf = (random: Random): number => (random.percent(30) ? random.whole(1, 6) / 2 : 0);

function commentOn(random: Random, total: number): string {
  const [good, better] = random.some(praise, 2);
  const [doubt, more] = random.some(doubts, 2);
  if (total > 85) return `${good}；${better}。可优先考虑。`;
  return total < 66 ? `${doubt}；${more}。建议修改后再申报。` : `${good}；${doubt}。`;
}
