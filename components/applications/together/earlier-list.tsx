import { EmptyState } from '@/components/ui/empty-state';
import { DataTable } from '@/components/ui/tables/data-table';
import type { EarlierAnswer } from '@/lib/applications/together/earlier-answers';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

type EarlierListProps = {
  applicationId: string;
  earlier: EarlierAnswer[];
  /** The one that is held against what stands there now. */
  opened: Pick<EarlierAnswer, 'key' | 'version'> | null;
};

/** Where one can go back to, the newest first: at which question, who wrote it and who replaced it. */
export async function EarlierList({ applicationId, earlier, opened }: EarlierListProps) {
  const t = await getTranslator('applications');
  const isOpened = ({ key, version }: EarlierAnswer) => key === opened?.key && version === opened.version;
  if (earlier.length === 0) return <EmptyState title={t('earlier.none')}>{t('earlier.noneText')}</EmptyState>;
  return (
    <DataTable
      id="earlier"
      caption={t('earlier.title')}
      captionHidden
      rows={earlier}
      rowKey={({ key, version }) => `${key}-${version}`}
      rowHref={({ key, version }) => paths.earlierAnswers(applicationId, { field: key, version })}
      isCurrent={isOpened}
      exported={false}
      columns={[
        { key: 'field', header: t('earlier.field'), render: ({ label }) => label },
        { key: 'section', header: t('earlier.section'), render: ({ section }) => section.title },
        {
          key: 'written',
          header: t('earlier.written'),
          render: ({ writerName, writtenAt }) => t('earlier.by', { writer: writerName, at: t.dateTime(writtenAt) }),
        },
        {
          key: 'replaced',
          header: t('earlier.replaced'),
          render: ({ replaced: { by, at } }) => t('earlier.by', { writer: by, at: t.dateTime(at) }),
        },
      ]}
    />
  );
}
