import { LinkButton } from '@/components/ui/link-button';
import { formatYuan } from '@/lib/kernel/money';
import { paths } from '@/lib/paths/paths';
import type { TopicGuide } from '@/lib/topics/guide';
import { getTranslator } from '@/lib/web/messages';

/** Every topic with its budget and the demands it comes from; while the round is open, each can be applied for. */
export async function GuideList({ guide: { round, topics, topicSum } }: { guide: TopicGuide }) {
  const t = await getTranslator('topics');
  return (
    <ol className="border-t border-line-strong">
      {topics.map(({ id, number, title, description, indicativeFen, categoryName, demands }) => (
        <li key={id} id={`topic-${number}`} className="topic">
          <div>
            <h2 className="text-h3">{t('name', { number, title })}</h2>
            <p className="text-ink-soft">
              {[categoryName, t(`sum.${topicSum}`, { amount: formatYuan(indicativeFen) })].filter(Boolean).join(' · ')}
            </p>
            {description !== '' && <p className="mt-2 max-w-text whitespace-pre-line">{description}</p>}
          </div>
          <div>
            <h3 className="text-table font-medium text-ink-soft">{t('guide.demands', { count: demands.length })}</h3>
            <ul>
              {demands.map((demand) => (
                <li key={demand.id} className="py-1">
                  <a href={paths.publicDemand(demand.id)}>{demand.publicTitle}</a>{' '}
                  <span className="text-ink-soft">{demand.regionName}</span>
                </li>
              ))}
            </ul>
          </div>
          {round.phase === 'open' && (
            <p className="no-print">
              <LinkButton href={paths.newApplication(round.id, id)}>
                {t('guide.apply')}
                <span className="sr-only">{t('name', { number, title })}</span>
              </LinkButton>
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
