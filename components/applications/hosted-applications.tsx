import { Section } from '@/components/ui/section';
import { DataTable } from '@/components/ui/tables/data-table';
import type { HostedApplication } from '@/lib/applications/hosting/hosted-applications';
import { formatYuan } from '@/lib/kernel/money';
import { getTranslator } from '@/lib/web/messages';
import { ApplicationStatusTag } from './application-status-tag';

/** What filed groups have handed in through this host; the money of what is funded goes through its account. */
export async function HostedApplications({ applications }: { applications: readonly HostedApplication[] }) {
  const t = await getTranslator('applications.hosted');
  if (applications.length === 0) return null;
  return (
    <Section id="hosted" title={t('title')} note={t('note')}>
      <DataTable
        id="hosted-applications"
        caption={t('title')}
        captionHidden
        rows={[...applications]}
        rowKey={({ id }) => id}
        columns={[
          { key: 'title', header: t('project'), render: ({ title }) => title },
          { key: 'number', header: t('number'), render: ({ number }) => number, nowrap: true },
          { key: 'group', header: t('group'), render: ({ group }) => group },
          { key: 'round', header: t('round'), render: ({ round }) => round },
          {
            key: 'requested',
            header: t('requested'),
            render: ({ requestedFen }) => t('yuan', { amount: formatYuan(requestedFen) }),
            align: 'right',
          },
          {
            key: 'at',
            header: t('submittedAt'),
            render: ({ submittedAt }) => (submittedAt === null ? '' : t.dateTime(submittedAt)),
            nowrap: true,
          },
          {
            key: 'status',
            header: t('status'),
            render: ({ status }) => <ApplicationStatusTag status={status} />,
            phone: 'state',
          },
        ]}
      />
    </Section>
  );
}
