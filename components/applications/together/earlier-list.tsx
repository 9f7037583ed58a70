import { EmptyState } from '@/components/ui/empty-state';
import { DataTable } from '@/components/ui/tables/data-table';
import type { EarlierAnswer } from '@/lib/applications/together/earlier-answers';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

type EarlierListProps = { applicationId: string; earlier: EarlierAnswer[] };

/** Where one can go back to, the newest first: at which question, when and who. */
export async function EarlierList({ applicationId, earlier }: EarlierListProps) {
  const t = await getTranslator('applications');
  if (earlier.length === 0) return <EmptyState title={t('earlier.none')}>{t('earlier.noneText')}</EmptyState>;
  return (
    <DataTable
      id="earlier"
      caption={t('earlier.title')}
      captionHidden
      rows={earlier}
      rowKey={({ key, version }) => `${key}-${version}`}
      rowHref={({ key, version }) => paths.earlierAnswers(applicationId, { field: key, version })}
      exported={false}
      columns={[
        { key: 'field', header: t('earlier.field'), render: ({ label }) => label },
        { key: 'section', header: t('earlier.section'), render: ({ section }) => section.title },
        { key: 'writer', header: t('earlier.writer'), render: ({ writerName }) => writerName },
        { key: 'at', header: t('earlier.at'), nowrap: true, render: ({ writtenAt }) => t.dateTime(writtenAt) },
      ]}
    />
  );
}
