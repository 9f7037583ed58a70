import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { agreementWord } from '@/lib/reviews/analysis/agreement';
import type { Analysis } from '@/lib/reviews/analysis/analyse';
import { getTranslator } from '@/lib/web/messages';

/** How far experts agree, in two figures and their words; nothing where there is too little to say. */
export async function AgreementSection({ analysis: { agreement, groups } }: { analysis: Analysis }) {
  const t = await getTranslator('reviews.analysis');
  return (
    <Section id="agreement" title={t('agreement.title')} note={t('agreement.note')}>
      {agreement === null ? (
        <p>{t('tooFew')}</p>
      ) : (
        <dl className="glance">
          {(['single', 'mean'] as const).map((which) => (
            <div key={which}>
              <dt>{t(`agreement.${which}`, { sheets: agreement.sheets.toFixed(1) })}</dt>
              <dd>
                {agreement[which].toFixed(2)}{' '}
                <span className="font-normal text-ink-soft">
                  {t(`agreement.words.${agreementWord(agreement[which])}`)}
                </span>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {groups > 1 && (
        <Notice tone="waiting" className="mt-4">
          {t('agreement.groups', { groups })}
        </Notice>
      )}
    </Section>
  );
}
