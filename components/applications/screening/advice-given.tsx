import type { AnsweredAdvice } from '@/lib/applications/filling/advice';
import { getTranslator } from '@/lib/web/messages';

/** Advisory rules that the answers break, with the organisation's reasons, as the office reads them. */
export async function AdviceGiven({ advice }: { advice: readonly AnsweredAdvice[] }) {
  const t = await getTranslator('applications');
  return (
    <ul className="list-disc pl-5">
      {advice.map(({ field, label, message, reason }) => (
        <li key={`${field} ${message}`}>
          {t('office.advised', { label, message })}
          <p className="whitespace-pre-line">{t('office.adviceReason', { reason })}</p>
        </li>
      ))}
    </ul>
  );
}
