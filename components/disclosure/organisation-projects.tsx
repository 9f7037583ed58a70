import { Section } from '@/components/ui/section';
import { DataTable } from '@/components/ui/tables/data-table';
import type { PublicOrganisation } from '@/lib/disclosure/organisations';
import { formatYuan } from '@/lib/kernel/money';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

export async function OrganisationProjects({ projects }: { projects: PublicOrganisation['projects'] }) {
  const t = await getTranslator('disclosure');
  return (
    <Section id="projects" title={t('organisation.projects')}>
      {projects.length === 0 ? (
        <p className="text-ink-soft">{t('organisation.projectsNone')}</p>
      ) : (
        <DataTable
          id="projects-list"
          caption={t('organisation.projects')}
          captionHidden
          rows={projects}
          rowKey={({ id }) => id}
          rowHref={({ id }) => paths.project(id)}
          columns={[
            { key: 'project', header: t('organisation.project'), render: ({ title }) => title },
            { key: 'round', header: t('organisation.round'), render: ({ round }) => round.title },
            {
              key: 'category',
              header: t('organisation.category'),
              phone: 'hidden',
              render: ({ categoryName }) => categoryName ?? '—',
            },
            {
              key: 'amount',
              header: t('organisation.amount'),
              align: 'right',
              render: ({ amountFen }) => formatYuan(amountFen),
            },
          ]}
        />
      )}
    </Section>
  );
}
