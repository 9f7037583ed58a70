import { Notice } from '@/components/ui/notice';
import type { Contradiction } from '@/lib/applications/contradicting/contradictions-in';
import { getTranslator } from '@/lib/web/messages';

type ToldProps = { found: readonly Contradiction[]; to: 'applicant' | 'office' };

/** What a text says beside what the form says elsewhere, where the two cannot both be: to be looked at, and no bar. */
export async function ContradictionsTold({ found, to }: ToldProps) {
  if (found.length === 0) return null;
  const t = await getTranslator('applications');
  return (
    <Notice tone="waiting" title={t(`contradictions.${to}`, { count: found.length })} className="mb-6">
      <ul className="list-disc pl-5">
        {found.map(({ kind, said, written }, index) => (
          // The same may be said in two sentences.
          <li key={index}>
            {t(`contradictions.${kind}`)}
            <span className="block text-table">{t('contradictions.said', said)}</span>
            <span className="block text-table">{t('contradictions.written', written)}</span>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
