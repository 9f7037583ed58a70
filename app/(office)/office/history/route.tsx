import { deskDocument } from '@/app/desk-document';
import { HistoryTable } from '@/components/history/history-table';
import { ImportTotalsForm } from '@/components/history/import-totals-form';
import { TrailList } from '@/components/trail/trail-list';
import { LinkButton } from '@/components/ui/link-button';
import { Chips } from '@/components/ui/link-row';
import { PageHeader } from '@/components/ui/page-header';
import { importDesk } from '@/lib/history/queries';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { importPublishedTotalsAction } from './actions';

export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: { importPublishedTotalsAction },
  reads: { desk: importDesk },
  title: async () => (await getTranslator('history'))('office.title'),
  async render({ desk: { cities, chosen, history, trail } }) {
    const t = await getTranslator('history');
    const known = cities.filter(({ id, count }) => count > 0 || id === chosen.id);
    return (
      <>
        <PageHeader
          title={t('office.title')}
          state={t('office.state', { city: chosen.name, count: chosen.count })}
          action={
            <LinkButton kind="primary" href="#import">
              {t('office.submit')}
            </LinkButton>
          }
        />
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
        <ImportTotalsForm city={chosen} action={importPublishedTotalsAction} isFirst={history.totals.length === 0} />
        <TrailList lines={trail} namespace="history" />
      </>
    );
  },
});
