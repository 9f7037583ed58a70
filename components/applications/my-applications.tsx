import { dueOf } from '@/components/inbox/due-of';
import { DataTable } from '@/components/ui/data-table';
import { DueBy } from '@/components/ui/due-by';
import type { applicationsOfMine } from '@/lib/applications/applicant-queries';
import { statusForApplicant } from '@/lib/applications/shown-status';
import { formatYuan } from '@/lib/kernel/money';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { ApplicationStatusTag } from './application-status-tag';

type Row = Awaited<ReturnType<typeof applicationsOfMine>>[number];

export async function MyApplications({ rows, now }: { rows: Row[]; now: Date }) {
  const [t, topics] = [await getTranslator('applications'), await getTranslator('topics')];
  return (
    <DataTable
      id="applications"
      caption={t('mine.caption')}
      captionHidden
      rows={rows}
      rowKey={(row) => row.id}
      rowHref={(row) => paths.myApplication(row.id)}
      columns={[
        { key: 'title', header: t('mine.projectTitle'), render: (row) => row.title || t('mine.untitled') },
        {
          key: 'status',
          header: t('mine.status'),
          render: (row) => <ApplicationStatusTag status={statusForApplicant(row.status, row.round.status)} />,
          phone: 'state',
        },
        {
          key: 'round',
          header: t('mine.round'),
          render: (row) => (row.topic === null ? row.round.title : `${row.round.title} · ${topics('name', row.topic)}`),
        },
        {
          key: 'organisation',
          header: t('mine.organisation'),
          render: (row) => row.organisation.name,
          phone: 'hidden',
        },
        { key: 'number', header: t('mine.number'), render: (row) => row.number ?? '—', phone: 'hidden' },
        { key: 'amount', header: t('mine.amount'), render: (row) => formatYuan(row.requestedFen), align: 'right' },
        { key: 'due', header: t('mine.due'), render: (row) => <RowDue row={row} now={now} /> },
      ]}
    />
  );
}

async function RowDue({ row, now }: { row: Row; now: Date }) {
  const at = row.status === 'RETURNED' ? row.correctionDueAt : row.status === 'DRAFT' ? row.round.closesAt : null;
  return at === null ? '—' : <DueBy due={dueOf(await getTranslator('inbox'), at, now)} />;
}
