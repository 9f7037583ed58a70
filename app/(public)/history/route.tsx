import { publicDocument } from '@/app/(public)/public-document';
import { HistoryTable } from '@/components/history/history-table';
import { OwnFigures } from '@/components/history/own-figures';
import { EmptyState } from '@/components/ui/empty-state';
import { Chips } from '@/components/ui/link-row';
import { PageHeader } from '@/components/ui/page-header';
import { publishedHistory } from '@/lib/history/queries';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

export const { GET } = publicDocument({
  enter: 'everybody',
  reads: { published: publishedHistory },
  title: async () => (await getTranslator('history'))('title'),
  async render({ published: { cities, history } }) {
    const t = await getTranslator('history');
    return (
      <>
        <PageHeader title={t('title')} state={t('state')} />
        {history === null ? (
          <EmptyState title={t('empty')}>{t('emptyHint')}</EmptyState>
        ) : (
          <>
            <Chips
              label={t('cities')}
              links={cities.map(({ id, name }) => ({
                href: `${paths.publishedHistory()}?city=${id}`,
                label: name,
                isCurrent: id === history.city.id,
              }))}
            />
            <p className="mb-4 max-w-text text-ink-soft">{t('told')}</p>
            {history.totals.length > 0 && <HistoryTable history={history} />}
            <OwnFigures history={history} />
          </>
        )}
      </>
    );
  },
});
