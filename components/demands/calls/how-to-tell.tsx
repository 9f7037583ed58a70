import { Section } from '@/components/ui/section';
import { getTranslator } from '@/lib/web/messages';

/** The four steps from telling a need to what becomes of it. */
export async function HowToTell({ verifyDays }: { /** Working days. */ verifyDays: number }) {
  const t = await getTranslator('demands');
  return (
    <Section title={t('pages.call.how')}>
      <ol className="max-w-text list-decimal pl-6">
        {(['tell', 'prove', 'verify', 'follow'] as const).map((step) => (
          <li key={step} className="py-1">
            {t(`pages.call.steps.${step}`, { days: verifyDays })}
          </li>
        ))}
      </ol>
    </Section>
  );
}
