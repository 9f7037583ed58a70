import { Section } from '@/components/ui/section';
import { byWords } from '@/components/ui/unbroken';
import type { PublishedCorrection } from '@/lib/cockpit/correcting/published-corrections';
import { getTranslator } from '@/lib/web/messages';

type CorrectionNoticesProps = { title: string; corrections: readonly PublishedCorrection[] };

/** 更正公告: what the announcement says and is no longer so, the latest first, each as the document it was published as. */
export async function CorrectionNotices({ title, corrections }: CorrectionNoticesProps) {
  const t = await getTranslator('disclosure');
  if (corrections.length === 0) return null;
  return (
    <Section id="corrections" title={t('corrections.title')} note={t('corrections.note')}>
      {corrections.toReversed().map(({ ordinal, reason, items, issuedBy, publishedAt }) => (
        <details key={ordinal} id={`correction-${ordinal}`} className="fold">
          <summary>
            <h3>{t('corrections.nth', { ordinal })}</h3>
            <span>{t.day(publishedAt)}</span>
          </summary>
          <article className="document mb-6">
            <h2 className="document-title">{byWords(t('corrections.documentTitle', { title, ordinal }))}</h2>
            <p>{t('corrections.reason', { reason })}</p>
            <p>{t('corrections.lead')}</p>
            {items.map(({ section, fact, said, now }, index) => (
              <p key={`${section} ${fact}`}>
                {t(now === '' ? 'corrections.gone' : 'corrections.line', {
                  number: index + 1,
                  section,
                  fact,
                  said,
                  now,
                })}
              </p>
            ))}
            <p>{t('corrections.rest')}</p>
            <div className="document-signature">
              <div>{issuedBy}</div>
              <div>{t.day(publishedAt)}</div>
            </div>
          </article>
        </details>
      ))}
    </Section>
  );
}
