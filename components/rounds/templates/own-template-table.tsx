import { EmptyState } from '@/components/ui/empty-state';
import { StatusTag } from '@/components/ui/status-tag';
import { DataTable } from '@/components/ui/tables/data-table';
import { paths } from '@/lib/paths/paths';
import type { OwnTemplateRow } from '@/lib/plans/templates/own-template-queries';
import { getTranslator } from '@/lib/web/messages';

/** Templates the towns keep themselves: whose, from which round, by whom and when. */
export async function OwnTemplates({ templates }: { templates: OwnTemplateRow[] }) {
  const t = await getTranslator('templates');
  if (templates.length === 0) return <EmptyState title={t('list.none')}>{t('list.noneHint')}</EmptyState>;
  return (
    <DataTable
      id="own"
      caption={t('list.own')}
      captionHidden
      rows={templates}
      rowKey={({ id }) => id}
      rowHref={({ id }) => paths.officeTemplate(id)}
      columns={[
        { key: 'name', header: t('list.name'), render: ({ name }) => name, width: '14rem' },
        {
          key: 'status',
          header: t('list.status'),
          phone: 'state',
          render: ({ retiredAt, edit }) => (
            <span className="flex flex-wrap gap-2">
              <StatusTag tone={retiredAt === null ? 'passed' : 'closed'}>
                {t(retiredAt === null ? 'list.inUse' : 'list.retiredTag')}
              </StatusTag>
              {edit !== null && <StatusTag tone="waiting">{t('edit.tag')}</StatusTag>}
            </span>
          ),
        },
        { key: 'region', header: t('list.region'), render: ({ regionName }) => regionName },
        { key: 'source', header: t('list.source'), render: ({ sourceTitle }) => sourceTitle },
        {
          key: 'contents',
          header: t('list.contents'),
          render: ({ contents }) => t('list.contentsValue', contents),
          phone: 'hidden',
        },
        {
          key: 'updated',
          header: t('list.updated'),
          nowrap: true,
          render: ({ updatedAt, updatedBy }) => (
            <>
              {t.day(updatedAt)}
              <span className="block text-small text-ink-soft">{updatedBy}</span>
            </>
          ),
          phone: 'hidden',
        },
      ]}
    />
  );
}
