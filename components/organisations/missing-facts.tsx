import { Notice } from '@/components/ui/notice';
import { missingFacts } from '@/lib/organisations/rules';
import { getTranslator } from '@/lib/web/messages';

/** Above the form: what is to be filled in before the first application, each a link to its field. */
export async function MissingFacts({ known }: { known: Parameters<typeof missingFacts>[0] }) {
  const t = await getTranslator('organisations');
  const missing = missingFacts(known);
  if (missing.length === 0) return null;
  return (
    <Notice tone="waiting" title={t('asked.title')} className="mb-6 max-w-form">
      <p>{t('asked.toFill')}</p>
      <ul className="mt-1 flex flex-wrap gap-x-4">
        {missing.map((fact) => (
          <li key={fact}>
            <a href={`#form-${fact}`}>{t(`fields.${fact}`)}</a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
