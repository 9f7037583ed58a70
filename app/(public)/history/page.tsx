import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { HistoryTable } from '@/components/history/history-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Chips } from '@/components/ui/link-row';
import { PageHeader } from '@/components/ui/page-header';
import { citiesWithHistory, historyOf } from '@/lib/history/queries';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator('history'))('title') };
}

export default async function HistoryPage({ searchParams }: { searchParams: Promise<{ city?: string | string[] }> }) {
  const [{ city }, cities, t] = [await searchParams, await citiesWithHistory(), await getTranslator('history')];
  const chosen = typeof city === 'string' ? city : cities[0]?.id;
  const history = chosen === undefined ? null : await historyOf(chosen);
  if (chosen !== undefined && history === null) notFound();
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
              isCurrent: id === chosen,
            }))}
          />
          <p className="mb-4 max-w-text text-ink-soft">{t('told')}</p>
          <HistoryTable history={history} />
        </>
      )}
    </>
  );
}
