import { deskDocument } from '@/app/desk-document';
import { ChoosePoints } from '@/components/applications/screening/bulk-return/choose-points';
import { ReturnEach } from '@/components/applications/screening/bulk-return/return-each';
import { ReturnTogether } from '@/components/applications/screening/bulk-return/return-together';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
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
    return (
      <>
        <PageHeader
          title={t('bulkReturn.title')}
          state={t('bulkReturn.state', { count: chosen.length, ready: ready.length, due: t.deadline(dueAt) })}
          back={{
            href: withQuery(paths.roundApplications(header.id), { status: 'SUBMITTED' }),
            label: t('bulkReturn.back'),
          }}
        />
        {chosen.length === 0 ? (
          <EmptyState title={t('bulkReturn.none')}>{t('bulkReturn.noneHint')}</EmptyState>
        ) : (
          <>
            {ready.length > 0 && <ChoosePoints toReturn={toReturn} />}
            <ReturnEach toReturn={toReturn} />
            {ready.length > 0 ? (
              <ReturnTogether toReturn={toReturn} action={returnApplicationsAction} />
            ) : (
              <Notice>{t('bulkReturn.nothingReady')}</Notice>
            )}
          </>
        )}
      </>
    );
  },
});
