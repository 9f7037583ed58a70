import { Section } from '@/components/ui/section';
import { DataTable } from '@/components/ui/tables/data-table';
import { formatYuan } from '@/lib/kernel/money';
import type { PastProjectLine } from '@/lib/past/projects/of-organisation';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { PastResultTag } from './past-result-tag';

/** What offices have imported of an organisation's past: part of its passport, each line with who says so since when. */
export async function PastProjectsOf({ projects }: { projects: readonly PastProjectLine[] }) {
  const t = await getTranslator('past');
  if (projects.length === 0) return null;
  return (
    <Section id="past-projects" title={t('passport.title')} note={t('passport.note')}>
      <DataTable
        id="past-projects-table"
        caption={t('passport.caption')}
        captionHidden
        rows={[...projects]}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'title',
            header: t('columns.title'),
            render: ({ id, title, isOpen }) => (isOpen ? <a href={paths.pastProject(id)}>{title}</a> : title),
          },
          { key: 'round', header: t('columns.round'), render: ({ round }) => round },
          { key: 'year', header: t('columns.year'), render: ({ year }) => String(year), nowrap: true },
          {
            key: 'granted',
            header: t('columns.grantedYuan'),
            render: ({ grantedFen }) => (grantedFen === null ? '—' : formatYuan(grantedFen)),
            align: 'right',
          },
          {
            key: 'source',
            header: t('passport.source'),
            render: ({ office, importedAt }) =>
              t('passport.sourceOf', { office, at: importedAt === null ? '—' : t.day(importedAt) }),
          },
          {
            key: 'result',
            header: t('columns.result'),
            render: ({ result }) => <PastResultTag result={result} />,
            phone: 'state',
          },
        ]}
      />
    </Section>
  );
}
