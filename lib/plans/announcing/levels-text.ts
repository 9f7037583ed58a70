import { formatDay, shanghaiDay } from '@/lib/kernel/shanghai';
import { type Level, type RecommendationTerms, recommendationDueAt } from '../terms/recommendation';

type Recommended = { closesAt: Date | null; terms: { recommendation: RecommendationTerms } };

const offices = { STREET: '街道（乡镇）', DISTRICT: '区（县、市）' } as const;
const spreads = { STREET: '跨街道（乡镇）', DISTRICT: '跨区（县、市）' } as const;

/** Through which offices an application goes, by when and how many each may recommend, as announcement and settings say it. */
export function levelsLines({ closesAt, terms: { recommendation } }: Recommended): string[] {
  const { levels, spanningSkips } = recommendation;
  if (levels.length === 0) return [];
  const spread = levels.map(({ level }) => spreads[level]).join('、');
  return [
    `本批次实行逐级推荐。申报提交后，依次由${levels.map(({ level }) => offices[level]).join('、')}推荐至主办单位，未获推荐的不参加评审。`,
    ...levels.map((level) => levelText(level, closesAt)),
    spanningSkips
      ? `实施地点${spread}的项目，不经该级推荐，直接报送上一级。`
      : '实施地点有多处的，由主要实施地点所在单位推荐。',
  ];
}

/** The same as one paragraph; a call without levels says nothing of it. */
export const levelsText = (round: Recommended): string => levelsLines(round).join('');

function levelText(level: Level, closesAt: Date | null): string {
  const due = recommendationDueAt(closesAt, level);
  const until = due === null ? `在申报截止后 ${level.days} 日内` : `于 ${formatDay(shanghaiDay(due))}前`;
  const most = level.quota === null ? '' : `，每个单位最多推荐 ${level.quota} 件`;
  return `${offices[level.level]}${until}完成推荐${most}。`;
}
