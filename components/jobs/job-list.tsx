import { EmptyState } from '@/components/ui/empty-state';
import { DataTable } from '@/components/ui/tables/data-table';
import type { OwnJob } from '@/lib/inbox/own-jobs';
import { getTranslator } from '@/lib/web/messages';
import { filledText } from '@/lib/web/wording/text-for';
import { JobStatusTag } from './job-status-tag';

/** One's own jobs, newest first; each row leads to the job's page. */
export async function JobList({ jobs, href }: { jobs: OwnJob[]; href: (jobId: string) => string }) {
  const [t, words] = [await getTranslator('jobs'), await getTranslator()];
  if (jobs.length === 0) return <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>;
  return (
    <DataTable
      id="jobs"
      caption={t('caption')}
      captionHidden
      rows={jobs}
      rowKey={({ id }) => id}
      rowHref={({ id }) => href(id)}
      columns={[
        { key: 'title', header: t('columns.title'), render: ({ title }) => filledText(words, title) },
        { key: 'about', header: t('columns.about'), render: ({ about }) => about },
        {
          key: 'status',
          header: t('columns.status'),
          phone: 'state',
          nowrap: true,
          render: ({ status }) => <JobStatusTag status={status} />,
        },
        {
          key: 'progress',
          header: t('columns.progress'),
          align: 'right',
          render: ({ done, total }) => (total === 0 ? '—' : t('progressOf', { done, total })),
        },
        {
          key: 'queuedAt',
          header: t('columns.queuedAt'),
          nowrap: true,
          render: ({ queuedAt }) => t.dateTime(queuedAt),
        },
      ]}
    />
  );
}
