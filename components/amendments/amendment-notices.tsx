import type { PublishedAmendment } from '@/lib/amendments/published-amendments';
import { formatDateTime } from '@/lib/kernel/shanghai';
import { getTranslator } from '@/lib/web/messages';
import { FormDifference } from './form-difference';

/** 修订公告: what was changed in the form since the call was published, for everybody. */
export async function AmendmentNotices({ amendments }: { amendments: readonly PublishedAmendment[] }) {
  const t = await getTranslator('amendments');
  if (amendments.length === 0) return null;
  return (
    <section aria-labelledby="amendments" className="mt-8">
      <h2 id="amendments" className="mb-1">
        {t('public.title')}
      </h2>
      <p className="mb-4 max-w-text text-ink-soft">{t('public.effect')}</p>
      {amendments.toReversed().map(({ id, ordinal, publishedAt, reason, changes }) => (
        <article key={id} id={`amendment-${ordinal}`} className="mb-6">
          <h3>{t('public.notice', { ordinal })}</h3>
          <p className="text-table text-ink-soft">{t('public.publishedAt', { at: formatDateTime(publishedAt) })}</p>
          <p className="mt-1 mb-2 max-w-text whitespace-pre-line">{t('public.reason', { reason })}</p>
          <FormDifference changes={changes} />
        </article>
      ))}
    </section>
  );
}
