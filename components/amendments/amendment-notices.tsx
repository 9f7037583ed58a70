import { Section } from '@/components/ui/section';
import type { PublishedAmendment } from '@/lib/amendments/published-amendments';
import { getTranslator } from '@/lib/web/messages';
import { FormDifference } from './form-difference';

/** 修订公告: what was changed in the form since the call was published, for everybody. */
export async function AmendmentNotices({ amendments }: { amendments: readonly PublishedAmendment[] }) {
  const t = await getTranslator('amendments');
  if (amendments.length === 0) return null;
  return (
    <Section id="amendments" title={t('public.title')} note={t('public.effect')}>
      {amendments.toReversed().map(({ id, ordinal, publishedAt, reason, changes }) => (
        <article key={id} id={`amendment-${ordinal}`} className="mb-6">
          <h3>{t('public.notice', { ordinal })}</h3>
          <p className="text-table text-ink-soft">{t('public.publishedAt', { at: t.dateTime(publishedAt) })}</p>
          <p className="mt-1 mb-2 max-w-text whitespace-pre-line">{t('public.reason', { reason })}</p>
          <FormDifference changes={changes} />
        </article>
      ))}
    </Section>
  );
}
