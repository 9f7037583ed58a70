import { Facts } from '@/components/ui/facts';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { isPublic } from '@/lib/demands/rules';
import type { demandReceipt } from '@/lib/demands/submitting/own-queries';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { DemandStatusTag } from '../demand-status-tag';

/** The number to keep, and what happens next until when. */
export async function Receipt({ receipt }: { receipt: NonNullable<Awaited<ReturnType<typeof demandReceipt>>> }) {
  const t = await getTranslator('demands');
  const { call, mergedInto } = receipt;
  return (
    <section className="max-w-form">
      <Facts
        facts={[
          { term: t('fields.number'), value: <strong>{receipt.number}</strong> },
          { term: t('fields.status'), value: <DemandStatusTag status={receipt.status} /> },
          { term: t('pages.receipt.receivedAt'), value: t.dateTime(receipt.receivedAt) },
          { term: t('pages.receipt.call'), value: <a href={paths.publicDemandCall(call.id)}>{call.title}</a> },
          { term: t('pages.call.contact'), value: [call.contactName, call.contactPhone].filter(Boolean).join(' ') },
        ]}
      />
      {receipt.status === 'RETURNED' && (
        <p className="mt-6">
          <LinkButton href={paths.mendDemand(receipt.id)} kind="primary">
            {t('pages.receipt.mend')}
          </LinkButton>
        </p>
      )}
      {mergedInto !== null && isPublic(mergedInto.status) && (
        <p className="mt-6">
          {t('pages.receipt.merged', { number: mergedInto.number })}{' '}
          <a href={paths.publicDemand(mergedInto.id)}>{t('pages.receipt.read')}</a>
        </p>
      )}
      {isPublic(receipt.status) && (
        <p className="mt-6">
          <a href={paths.publicDemand(receipt.id)}>{t('pages.receipt.read')}</a>
        </p>
      )}
      <Notice className="mt-6" title={t('pages.receipt.nextTitle')}>
        {t('pages.receipt.next')} <a href={paths.findDemand()}>{t('pages.find.title')}</a>
      </Notice>
    </section>
  );
}
