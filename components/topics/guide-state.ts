import { formatYuan } from '@/lib/kernel/money';
import type { TopicGuide } from '@/lib/topics/guide';
import type { TopicsOfRound } from '@/lib/topics/queries';
import { topicsStanding } from '@/lib/topics/rules';
import type { Translate } from '@/lib/web/messages';

type GuideFacts = Pick<TopicsOfRound, 'publishedAt' | 'indicativeFen' | 'moneyFen'> & {
  round: { status: TopicsOfRound['round']['status']; terms: { applyPerTopic: boolean } };
  topics: readonly unknown[];
};

/** Where the guide stands, for the office; topics stand from the publication of their round. */
export function guideState(
  t: Translate<'topics'>,
  { round, topics, publishedAt, indicativeFen, moneyFen }: GuideFacts,
): string {
  const count = topics.length;
  const figures = { count, sum: formatYuan(indicativeFen), money: formatYuan(moneyFen) };
  if (publishedAt !== null) return t('office.statePublished', { ...figures, at: t.dateTime(publishedAt) });
  if (count === 0 && round.status !== 'DRAFT') return t('office.stateWithout');
  const standing = topicsStanding({ ...round.terms, topics: count, published: 0 });
  const said = t(`standing.${standing}`, { count });
  if (standing === 'unused') return said;
  return count === 0
    ? t('office.stateNone', { standing: said })
    : t('office.stateDraft', { ...figures, standing: said });
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
