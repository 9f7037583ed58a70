import { DataTable } from '@/components/ui/tables/data-table';
import { paths } from '@/lib/paths/paths';
import type { MyAssignment, MyStage } from '@/lib/reviews/scoring/my-assignments';
import { plainPoints } from '@/lib/reviews/scoring/plain-points';
import { getTranslator } from '@/lib/web/messages';
import { getNames } from '@/lib/web/named';
import { AssignmentTag } from './status-tags';

type MySheetTableProps = {
  id: string;
  stage: MyStage['stage'];
  rows: MyAssignment[];
  /** What still waits is worked on, not filed. */
  exported?: boolean;
};

/** Sheets of one stage; without the applicant's name where the stage hides it. */
export async function MySheetTable({ id, stage, rows, exported = true }: MySheetTableProps) {
  const [t, nameOf] = [await getTranslator('reviews'), await getNames()];
  return (
    <DataTable
      id={id}
      caption={t('my.tableCaption')}
      captionHidden
      exported={exported}
      rows={rows}
      rowKey={(row) => row.id}
      rowHref={(row) => paths.assignment(row.id)}
      columns={[
        {
          key: 'title',
          header: t('columns.titleAndNumber'),
          render: ({ application }) => (
            <>
              {application.title} <span className="code">{application.number}</span>
            </>
          ),
        },
        ...(stage.blindApplicant
          ? []
          : [
              {
                key: 'organisation',
                header: t('columns.organisation'),
                render: ({ application }: MyAssignment) => application.organisation?.name,
              },
            ]),
        {
          key: 'category',
          header: t('columns.category'),
          render: ({ application }) => (application.category ? nameOf(application.category) : '—'),
          phone: 'hidden',
        },
        {
          key: 'status',
          header: t('columns.status'),
          render: ({ status }) => <AssignmentTag status={status} />,
          phone: 'state',
        },
        ...(rows.some(({ total }) => total !== null)
          ? [
              {
                key: 'total',
                header: t('columns.total'),
                render: ({ total }: MyAssignment) => (total === null ? '—' : plainPoints(total)),
                align: 'right' as const,
              },
            ]
          : []),
      ]}
    />
  );
}
