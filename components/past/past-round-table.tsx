import { EmptyState } from '@/components/ui/empty-state';
import { StatusTag } from '@/components/ui/status-tag';
import { DataTable } from '@/components/ui/tables/data-table';
import { formatYuan } from '@/lib/kernel/money';
import type { PastRoundLine } from '@/lib/past/rounds-of-office';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

/** Past rounds with what was imported of them. */
export async function PastRoundTable({ rounds }: { rounds: PastRoundLine[] }) {
  const t = await getTranslator('past.rounds');
  if (rounds.length === 0) return <EmptyState title={t('empty')}>{t('emptyHint')}</EmptyState>;
  return (
    <DataTable
      id="past-rounds"
      caption={t('caption')}
      captionHidden
      rows={rounds}
      rowKey={({ id }) => id}
      rowHref={({ id }) => paths.pastRound(id)}
      columns={[
        { key: 'name', header: t('name'), render: ({ name }) => name },
        { key: 'year', header: t('year'), render: ({ year }) => String(year), nowrap: true },
        { key: 'region', header: t('region'), render: ({ regionName }) => regionName, phone: 'hidden' },
        {
          key: 'whether',
          header: t('whether'),
          render: ({ hasEnded }) => t(hasEnded ? 'ended' : 'stillOpen'),
          phone: 'hidden',
        },
        { key: 'projects', header: t('projects'), render: ({ projects }) => projects, align: 'right' },
        { key: 'funded', header: t('funded'), render: ({ funded }) => funded, align: 'right' },
        {
          key: 'granted',
          header: t('granted'),
          render: ({ grantedFen }) => formatYuan(grantedFen),
          align: 'right',
          phone: 'hidden',
        },
        {
          key: 'toCheck',
          header: t('tables'),
          render: ({ toCheck }) =>
            toCheck === 0 ? '—' : <StatusTag tone="waiting">{t('toCheck', { count: toCheck })}</StatusTag>,
          phone: 'state',
        },
      ]}
    />
  );
}
