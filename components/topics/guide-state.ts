import { formatYuan } from '@/lib/kernel/money';
import type { TopicGuide } from '@/lib/topics/guide';
import type { TopicsOfRound } from '@/lib/topics/queries';
import type { Translate } from '@/lib/web/messages';

type GuideFacts = Pick<TopicsOfRound, 'publishedAt' | 'indicativeFen' | 'moneyFen'> & {
  round: Pick<TopicsOfRound['round'], 'status'>;
  topics: readonly unknown[];
};

/** Topics stand from the publication of their round: one that went out without them is applied to without them. */
const isToCome = ({ status }: GuideFacts['round']): boolean => status === 'DRAFT';

/** Where the guide stands, for the office. */
export function guideState(
  t: Translate<'topics'>,
  { round, topics, publishedAt, indicativeFen, moneyFen }: GuideFacts,
): string {
  if (topics.length === 0) return t(isToCome(round) ? 'office.stateNone' : 'office.stateWithout');
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
