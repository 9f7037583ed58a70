import { EmptyState } from '@/components/ui/empty-state';
import { DataTable } from '@/components/ui/tables/data-table';
import type { myDemands } from '@/lib/demands/submitting/own-queries';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { DemandStatusTag } from './demand-status-tag';

/** What one has raised and where it stands; a row opens its receipt, where it can be mended. */
export async function MyDemands({ rows }: { rows: Awaited<ReturnType<typeof myDemands>> }) {
  const t = await getTranslator('demands');
  if (rows.length === 0) {
    return (
      <EmptyState title={t('pages.mine.none')} action={<a href={paths.home()}>{t('pages.openCalls.title')}</a>}>
        {t('pages.mine.noneHint')}
      </EmptyState>
    );
  }
  return (
    <DataTable
      id="my-demands"
      caption={t('pages.mine.title')}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      rowHref={({ id }) => paths.demandReceipt(id)}
      columns={[
        { key: 'title', header: t('pages.list.demand'), render: ({ title }) => title },
        {
          key: 'status',
          header: t('fields.status'),
          phone: 'state',
          render: ({ status }) => <DemandStatusTag status={status} />,
        },
        { key: 'number', header: t('fields.number'), nowrap: true, phone: 'hidden', render: ({ number }) => number },
        { key: 'region', header: t('fields.region'), nowrap: true, render: ({ region }) => region.name },
        {
          key: 'received',
          header: t('pages.receipt.receivedAt'),
          nowrap: true,
          render: ({ receivedAt }) => t.dateTime(receivedAt),
        },
      ]}
    />
  );
}
