import { ListPage } from '@/components/lists/list-page';
import type { Asked } from '@/lib/lists/asked';
import type { PageOf } from '@/lib/lists/page-of';
import { paths } from '@/lib/paths/paths';
import { type ExpertRow, expertList } from '@/lib/reviews/expert-list';
import { getTranslator } from '@/lib/web/messages';
import { ExpertStatusTag } from './expert-status-tag';

type ExpertTableProps = {
  page: PageOf<ExpertRow>;
  asked: Asked<typeof expertList>;
  now: Date;
  views: React.ReactNode;
};

/** The roster with how much each has been given. */
export async function ExpertTable({ page, asked, now, views }: ExpertTableProps) {
  const t = await getTranslator('experts');
  return (
    <ListPage
      list={expertList}
      asked={asked}
      page={page}
      path={paths.officeExperts()}
      now={now}
      views={views}
      rowHref={({ id }) => paths.officeExpert(id)}
      cells={{
        categories: ({ categories }) => categories || t('fields.allCategories'),
        status: ({ status }) => <ExpertStatusTag status={status} />,
      }}
    />
  );
}
