import { Section } from '@/components/ui/section';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

/** Five lines from registering to the result. */
export async function HowToApply() {
  const t = await getTranslator('disclosure');
  return (
    <Section id="how" title={t('landing.how')}>
      <ol className="front-steps">
        {(['register', 'read', 'fill', 'submit', 'follow'] as const).map((step) => (
          <li key={step}>{t(`landing.steps.${step}`)}</li>
        ))}
      </ol>
      <p className="mt-3 flex flex-wrap gap-x-6">
        <a href={paths.register()}>{t('landing.registerLink')}</a>
        <a href={paths.guide()}>{t('landing.guideLink')}</a>
      </p>
    </Section>
  );
}
