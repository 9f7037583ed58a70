import { dueOf } from '@/components/inbox/due-of';
import { ListPage } from '@/components/lists/list-page';
import { DueBy } from '@/components/ui/due-by';
import { dueAt, type OwnRow, ownList } from '@/lib/applications/own-list';
import { toldStatus } from '@/lib/applications/shown-status';
import type { Asked } from '@/lib/lists/asked';
import type { PageOf } from '@/lib/lists/page-of';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { ApplicationStatusTag } from './application-status-tag';

type MyApplicationsProps = { asked: Asked<typeof ownList>; page: PageOf<OwnRow>; now: Date };

export async function MyApplications({ asked, page, now }: MyApplicationsProps) {
  const [t, topics] = [await getTranslator('applications'), await getTranslator('topics')];
  return (
    <ListPage
      list={ownList}
      asked={asked}
      page={page}
      path={paths.myApplications()}
      now={now}
      without={new Set(page.rows.map(({ organisation }) => organisation.name)).size > 1 ? [] : ['organisation']}
      rowHref={({ id }) => paths.myApplication(id)}
      cells={{
        title: ({ title }) => title || t('mine.untitled'),
        status: (row) => <ApplicationStatusTag status={toldStatus(row)} />,
        round: ({ round, topic }) => (topic === null ? round.title : `${round.title} · ${topics('name', topic)}`),
        due: (row) => <RowDue row={row} now={now} />,
      }}
    />
  );
}

async function RowDue({ row, now }: { row: OwnRow; now: Date }) {
  const at = dueAt(row);
  return at === null ? '—' : <DueBy due={dueOf(await getTranslator('inbox'), at, now)} />;
}
