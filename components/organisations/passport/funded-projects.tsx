import { ApplicationStatusTag } from '@/components/applications/application-status-tag';
import { Section } from '@/components/ui/section';
import { DataTable } from '@/components/ui/tables/data-table';
import type { FundedProject } from '@/lib/awards/funded-projects';
import { formatYuan } from '@/lib/kernel/money';
import { getTranslator } from '@/lib/web/messages';

type FundedProjectsProps = { projects: readonly FundedProject[]; hrefOf: (applicationId: string) => string };

/** Projects that rounds of this platform have funded: they come into the passport by themselves. */
export async function FundedProjects({ projects, hrefOf }: FundedProjectsProps) {
  const t = await getTranslator('organisations.passport');
  if (projects.length === 0) return null;
  return (
    <Section id="funded" title={t('projects')} note={t('projectsNote')}>
      <DataTable
        id="funded-projects"
        caption={t('projectsCaption')}
        captionHidden
        rows={[...projects]}
        rowKey={({ id }) => id}
        rowHref={({ id }) => hrefOf(id)}
        columns={[
          { key: 'title', header: t('project'), render: ({ title }) => title },
          { key: 'round', header: t('round'), render: ({ round }) => round },
          { key: 'year', header: t('projectYear'), render: ({ year }) => String(year), nowrap: true },
          {
            key: 'amount',
            header: t('granted'),
            render: ({ amountFen }) => t('yuan', { amount: formatYuan(amountFen) }),
            align: 'right',
          },
          {
            key: 'status',
            header: t('result'),
            render: ({ status }) => <ApplicationStatusTag status={status} />,
            phone: 'state',
          },
        ]}
      />
    </Section>
  );
}
