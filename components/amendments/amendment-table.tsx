import { DataTable } from '@/components/ui/tables/data-table';
import type { RoundAmendments } from '@/lib/amendments/queries';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { AmendmentStatusTag } from './amendment-status-tag';

type Row = RoundAmendments['rows'][number];

/** A round's amendments, the newest first. */
export async function AmendmentTable({ roundId, rows }: { roundId: string; rows: Row[] }) {
  const t = await getTranslator('amendments');
  return (
    <DataTable<Row>
      id="amendments"
      caption={t('list.caption', { count: rows.length })}
      columns={[
        { key: 'number', header: t('list.number'), nowrap: true, render: ({ number }) => t('number', { number }) },
        {
          key: 'state',
          header: t('list.state'),
          phone: 'state',
          render: ({ status }) => <AmendmentStatusTag status={status} />,
        },
        { key: 'reason', header: t('list.reason'), phone: 'fact', render: ({ reason }) => reason || '—' },
        {
          key: 'draftedBy',
          header: t('list.draftedBy'),
          phone: 'hidden',
          nowrap: true,
          render: ({ draftedBy }) => draftedBy || '—',
        },
        {
          key: 'draftedAt',
          header: t('list.draftedAt'),
          phone: 'fact',
          nowrap: true,
          render: ({ draftedAt }) => t.dateTime(draftedAt),
        },
        {
          key: 'decidedBy',
          header: t('list.decidedBy'),
          phone: 'hidden',
          nowrap: true,
          render: ({ decidedBy }) => decidedBy || '—',
        },
      ]}
      rows={rows}
      rowKey={({ id }) => id}
      rowHref={({ id }) => paths.amendment(roundId, id)}
    />
  );
}
