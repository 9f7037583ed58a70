import { ApplicationStatusTag } from '@/components/applications/application-status-tag';
import { dueOf } from '@/components/inbox/due-of';
import { StatusTag } from '@/components/ui/status-tag';
import type { RecommendedRow } from '@/lib/applications/recommending/office-queries';
import { getTranslator } from '@/lib/web/messages';
import { ToldTable } from './told-table';

type DecidedTableProps = { at: { roundId: string; regionId: string }; rows: RecommendedRow[] };

/** What an office decided: passed up in its order, then what it did not recommend. */
export async function DecidedTable({ at, rows }: DecidedTableProps) {
  const t = await getTranslator('applications');
  return (
    <ToldTable
      id="decided"
      caption={t('recommending.decided')}
      at={at}
      rows={rows}
      told={[
        {
          key: 'state',
          header: t('list.status'),
          phone: 'state',
          render: ({ state }) => <LevelTag state={state} />,
        },
        { key: 'rank', header: t('recommending.rank'), align: 'right', render: ({ rank }) => rank ?? '—' },
      ]}
    />
  );
}

/** One that waits at an office: by how much its term has passed, where it has. */
export async function LateTag({ dueAt, now }: { dueAt: Date | null; now: Date }) {
  const due = dueAt === null ? null : dueOf(await getTranslator('inbox'), dueAt, now);
  return due?.urgency === 'overdue' ? (
    <StatusTag tone="refused">{due.left}</StatusTag>
  ) : (
    <LevelTag state="RECOMMENDING" />
  );
}

/** How one stands at an office, as that office is told. */
export async function LevelTag({ state }: { state: RecommendedRow['state'] }) {
  const t = await getTranslator('applications');
  if (state !== 'RECOMMENDED') return <ApplicationStatusTag status={state} />;
  return <StatusTag tone="passed">{t('recommending.recommended')}</StatusTag>;
}
