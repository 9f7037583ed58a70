import { deskDocument } from '@/app/desk-document';
import { PageScript } from '@/app/views/page-script';
import { ReturnEach } from '@/components/applications/screening/bulk-return/return-each';
import { ReturnTogether } from '@/components/applications/screening/bulk-return/return-together';
import { ToldHere } from '@/components/forms/told-here';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { applicationsToReturn } from '@/lib/applications/screening/applications-to-return';
import { withQuery } from '@/lib/kernel/with-query';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { returnApplicationsAction } from './actions';

export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: { returnApplicationsAction },
  reads: { toReturn: applicationsToReturn },
  title: async ({ toReturn: { header } }) =>
    `${(await getTranslator('applications'))('bulkReturn.title')} · ${header.title}`,
  async render({ toReturn }) {
    const t = await getTranslator('applications');
    const { header, chosen, dueAt } = toReturn;
    const ready = chosen.filter(({ isReturnable }) => isReturnable);
    const isDone = chosen.length > 0 && chosen.every(({ status }) => status === 'RETURNED');
    return (
      <>
        <PageHeader
          title={t('bulkReturn.title')}
          state={
            ready.length === 0
              ? t(isDone ? 'bulkReturn.stateDone' : 'bulkReturn.stateNone', { count: chosen.length })
              : t('bulkReturn.state', { count: chosen.length, ready: ready.length, due: t.deadline(dueAt) })
          }
          back={{
            href: withQuery(paths.roundApplications(header.id), { status: 'SUBMITTED' }),
            label: t('bulkReturn.back'),
          }}
        />
        {chosen.length === 0 ? (
          <EmptyState title={t('bulkReturn.none')}>{t('bulkReturn.noneHint')}</EmptyState>
        ) : (
          <>
            {ready.length > 0 ? (
              <ReturnTogether toReturn={toReturn} action={returnApplicationsAction} />
            ) : (
              <ToldHere action={returnApplicationsAction} id="return" />
            )}
            <PageScript name="phrases" />
            <ReturnEach toReturn={toReturn} />
          </>
        )}
      </>
    );
  },
});
