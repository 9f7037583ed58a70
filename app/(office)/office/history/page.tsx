import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { HistoryTable } from '@/components/history/history-table';
import { ImportTotalsForm } from '@/components/history/import-totals-form';
import { TrailList } from '@/components/trail/trail-list';
import { Chips } from '@/components/ui/link-row';
import { PageHeader } from '@/components/ui/page-header';
import { historyOf, importDesk } from '@/lib/history/queries';
import { paths } from '@/lib/paths/paths';
import { trailOf } from '@/lib/trail/trail-of';
import { getTranslator } from '@/lib/web/messages';
import { signedInActor } from '@/lib/web/session';
import { importPublishedTotalsAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator('history'))('office.title') };
}

export default async function OfficeHistoryPage({
  searchParams,
}: {
  searchParams: Promise<{ city?: string | string[] }>;
}) {
  const [actor, { city }, t] = [await signedInActor(), await searchParams, await getTranslator('history')];
  const cities = await importDesk(actor);
  const chosen = cities?.find(({ id }) => id === city) ?? cities?.find(({ count }) => count > 0) ?? cities?.[0];
  const history = chosen === undefined ? null : await historyOf(chosen.id);
  if (cities === null || chosen === undefined || history === null) notFound();
  const known = cities.filter(({ id, count }) => count > 0 || id === chosen.id);
  return (
    <>
      <PageHeader title={t('office.title')} state={t('office.state', { city: chosen.name, count: chosen.count })} />
      {known.length > 1 && (
        <Chips
          label={t('cities')}
          links={known.map(({ id, name }) => ({
            href: `${paths.officeHistory()}?city=${id}`,
            label: name,
            isCurrent: id === chosen.id,
          }))}
        />
      )}
      {history.totals.length > 0 && <HistoryTable history={history} />}
      <ImportTotalsForm city={chosen} action={importPublishedTotalsAction} />
      <TrailList lines={await trailOf('history', chosen.id)} namespace="history" />
    </>
  );
}
