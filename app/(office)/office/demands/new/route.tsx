import { deskDocument } from '@/app/desk-document';
import { PageScript } from '@/app/views/page-script';
import { EnterForm } from '@/components/demands/raising/enter-form';
import { EmptyState } from '@/components/ui/empty-state';
import { Chips } from '@/components/ui/link-row';
import { PageHeader } from '@/components/ui/page-header';
import { callsToEnterInto } from '@/lib/demands/calls/call-queries';
import { paths } from '@/lib/paths/paths';
import { regionOptionsOf } from '@/lib/regions/queries';
import { ask } from '@/lib/web/ask';
import { getTranslator } from '@/lib/web/messages';
import { enterDemandAction } from './actions';

/** Which call it is heard for is chosen first, because categories are the call's. */
export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: { enterDemandAction },
  reads: { calls: callsToEnterInto },
  title: async () => (await getTranslator('demands'))('pages.enter.title'),
  async render({ calls, address }) {
    const t = await getTranslator('demands');
    const call = calls.find(({ id }) => id === address['call']) ?? calls[0];
    const places = call === undefined ? [] : await ask(regionOptionsOf, { role: 'OFFICER' });
    return (
      <>
        <PageHeader
          title={t('pages.enter.title')}
          state={call === undefined ? t('pages.enter.none') : t('pages.enter.state', { call: call.title })}
          back={{ href: paths.officeDemands(), label: t('pages.queue.title') }}
        />
        <PageScript name="raising" />
        {calls.length > 1 && (
          <Chips
            label={t('pages.enter.calls')}
            links={calls.map(({ id, title }) => ({
              href: `${paths.enterDemand()}?call=${id}`,
              label: title,
              isCurrent: id === call?.id,
            }))}
          />
        )}
        {call === undefined ? (
          <EmptyState title={t('pages.enter.none')}>{t('pages.enter.noneHint')}</EmptyState>
        ) : (
          <EnterForm
            key={call.id}
            call={call}
            places={places.filter(({ path }) => path.startsWith(call.region.path))}
            action={enterDemandAction}
          />
        )}
      </>
    );
  },
});
