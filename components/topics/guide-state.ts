import { formatYuan } from '@/lib/kernel/money';
import type { TopicGuide } from '@/lib/topics/guide';
import type { TopicsOfRound } from '@/lib/topics/queries';
import type { Translate } from '@/lib/web/messages';

/** Where the guide stands, for the office. */
export function guideState(
  t: Translate<'topics'>,
  { topics, publishedAt, indicativeFen, moneyFen }: TopicsOfRound,
): string {
  if (topics.length === 0) return t('office.stateNone');
  const figures = { count: topics.length, sum: formatYuan(indicativeFen), money: formatYuan(moneyFen) };
  return publishedAt === null
    ? t('office.stateDraft', figures)
    : t('office.statePublished', { ...figures, at: t.dateTime(publishedAt) });
}

/** The same, for everybody. */
export function publicGuideState(t: Translate<'topics'>, { round, topics, indicativeFen }: TopicGuide): string {
  const figures = { count: topics.length, sum: formatYuan(indicativeFen) };
  if (round.phase === 'open')
    return t('guide.stateOpen', {
      ...figures,
      closesAt: round.closesAt === null ? '—' : t.deadline(round.closesAt),
    });
  if (round.phase === 'cancelled') return t('guide.stateCancelled');
  return t(round.phase === 'draft' || round.phase === 'scheduled' ? 'guide.stateSoon' : 'guide.stateOver', figures);
}
