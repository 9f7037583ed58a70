import { DataTable } from '@/components/ui/tables/data-table';
import { formatYuan } from '@/lib/kernel/money';
import { paths } from '@/lib/paths/paths';
import type { OfficeTopic, TopicsOfRound } from '@/lib/topics/queries';
import { getTranslator } from '@/lib/web/messages';

/** The guide as the office sees it; a row opens its topic beneath the table. */
export async function TopicTable({ guide }: { guide: TopicsOfRound }) {
  const t = await getTranslator('topics');
  const { topics, round, indicativeFen } = guide;
  return (
    <DataTable<OfficeTopic>
      id="topics"
      caption={t('list.caption', { count: topics.length })}
      rows={topics}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `${paths.officeTopics(round.id)}?topic=${id}#topic`}
      columns={[
        { key: 'title', header: t('fields.title'), render: ({ number, title }) => t('name', { number, title }) },
        {
          key: 'category',
          header: t('fields.category'),
          render: ({ categoryName }) => categoryName ?? '—',
          phone: 'hidden',
        },
        { key: 'demands', header: t('list.demands'), align: 'right', render: ({ demands }) => demands.length },
        {
          key: 'applications',
          header: t('list.applications'),
          align: 'right',
          render: ({ applications }) => applications,
          phone: 'hidden',
        },
        {
          key: 'indicative',
          header: t('fields.indicative'),
          align: 'right',
          render: (topic) => formatYuan(topic.indicativeFen),
        },
      ]}
      footer={{ title: t('list.sum'), indicative: formatYuan(indicativeFen) }}
    />
  );
}
