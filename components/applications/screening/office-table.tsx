import { ApplicationStatusTag } from '@/components/applications/application-status-tag';
import { ListPage } from '@/components/lists/list-page';
import { type OfficeRow, officeList } from '@/lib/applications/office-list';
import type { roundApplications } from '@/lib/applications/read-office-list';
import { formatYuan } from '@/lib/kernel/money';
import { withQuery } from '@/lib/kernel/with-query';
import type { Asked } from '@/lib/lists/asked';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { ScreeningDue } from './screening-due';

type OfficeTableProps = {
  roundId: string;
  asked: Asked<typeof officeList>;
  list: NonNullable<Awaited<ReturnType<typeof roundApplications>>>;
  now: Date;
  views: React.ReactNode;
  /** The act that ticked rows take; absent for whoever may not, or when none waits. */
  bulk?: React.ReactNode;
};

/** The round's applications; those that wait for screening can be ticked. */
export async function OfficeTable({ roundId, asked, list, now, views, bulk }: OfficeTableProps) {
  const [t, topics] = [await getTranslator('applications'), await getTranslator('topics')];
  const category = ({ category: one, topic }: OfficeRow): string =>
    [one?.name, topic === null ? '' : topics('short', { number: topic.number })].filter(Boolean).join(' ') || '—';
  return (
    <ListPage
      list={officeList}
      asked={asked}
      page={list.page}
      path={paths.roundApplications(roundId)}
      of={roundId}
      now={now}
      views={views}
      rowHref={({ id }) => withQuery(paths.officeApplication(id), { category: asked.filters.category })}
      counts={{ status: list.byStatus, ...(list.dues === null ? {} : { due: list.dues }) }}
      without={list.dues === null ? ['due'] : ['submitted']}
      options={{
        category: list.categories.map(({ code, name, count }) => ({ value: code, label: `${name} ${count}` })),
        passed: list.levels.map(({ level }, ordinal) => ({ value: String(ordinal), label: t(`passed.${level}`) })),
        region: list.places.map(({ id, name, depth, count }) => ({
          value: id,
          label: `${'\u3000'.repeat(depth - 1)}${name} ${count}`,
        })),
      }}
      sums={{ amount: formatYuan(list.requestedFen) }}
      cells={{
        title: ({ title, number }) => (
          <>
            {title} <span className="code">{number}</span>
          </>
        ),
        status: ({ status }) => <ApplicationStatusTag status={status} />,
        category,
        due: (row) => <ScreeningDue row={row} now={now} />,
      }}
      bulkBar={bulk}
      selection={
        bulk === undefined
          ? undefined
          : {
              name: 'applicationIds',
              form: 'bulk',
              label: ({ title }) => title,
              isSelectable: ({ status }) => status === 'SUBMITTED',
            }
      }
    />
  );
}
