import { paths } from '@/lib/paths/paths';
import type { RoundSettings } from '@/lib/rounds/settings/settings';
import { topicsStanding } from '@/lib/topics/rules';
import { getTranslator } from '@/lib/web/messages';

type TopicsStandingProps = { round: Pick<RoundSettings, 'id' | 'terms' | '_count' | 'publishedTopics'> };

/** Whether one applies by topic, before the round is published: in the words of the page of topics. */
export async function TopicsStanding({ round: { id, terms, _count, publishedTopics } }: TopicsStandingProps) {
  const t = await getTranslator('topics');
  const standing = topicsStanding({ ...terms, topics: _count.topics, published: publishedTopics });
  // What is owed stands among what has to be done first.
  if (standing === 'owed') return null;
  return (
    <p className="mb-4 max-w-text">
      {t(`standing.${standing}`, { count: _count.topics })}{' '}
      {standing !== 'unused' && (
        <a href={paths.officeTopics(id)} className="link whitespace-nowrap">
          {t('office.toTopics')}
        </a>
      )}
    </p>
  );
}
