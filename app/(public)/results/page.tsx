import { ResultName } from '@/components/disclosure/result-name';
import { ResultTag } from '@/components/disclosure/result-tag';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { NumberedPages } from '@/components/ui/numbered-pages';
import { PageHeader } from '@/components/ui/page-header';
import { publicResults } from '@/lib/disclosure/results';
import { formatYuan } from '@/lib/kernel/money';
import { withQuery } from '@/lib/kernel/with-query';
import { PAGE_SIZE } from '@/lib/lists/ranked';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { page } from '@/lib/web/page';

const screen = page({
  enter: 'anyone',
  reads: { list: publicResults },
  title: async () => (await getTranslator('disclosure'))('results.title'),
  async render({ list }) {
    const t = await getTranslator('disclosure');
    return (
      <>
        <PageHeader title={t('results.title')} state={t('results.state', { total: list.total })} />
        {list.results.length === 0 ? (
          <EmptyState title={t('results.none')}>{t('results.noneHint')}</EmptyState>
        ) : (
          <DataTable
            id="results"
            caption={t('results.caption')}
            captionHidden
            rows={list.results}
            rowKey={({ id }) => id}
            rowHref={({ id }) => paths.result(id)}
            columns={[
              { key: 'round', header: t('results.round'), render: (result) => <ResultName result={result} /> },
              {
                key: 'status',
                header: t('results.status'),
                phone: 'state',
                render: (result) => <ResultTag result={result} />,
              },
              { key: 'received', header: t('results.received'), align: 'right', render: ({ received }) => received },
              {
                key: 'shortlisted',
                header: t('results.shortlisted'),
                align: 'right',
                render: ({ shortlisted }) => shortlisted ?? '—',
              },
              { key: 'awarded', header: t('results.awarded'), align: 'right', render: ({ awarded }) => awarded },
              {
                key: 'amount',
                header: t('results.amount'),
                align: 'right',
                render: ({ awardedFen }) => formatYuan(awardedFen),
              },
            ]}
          />
        )}
        <NumberedPages
          page={list.page}
          size={PAGE_SIZE}
          total={list.total}
          href={(one) => withQuery(paths.results(), { page: one })}
        />
      </>
    );
  },
});

export const generateMetadata = screen.head;
export default screen.body;
