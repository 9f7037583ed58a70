import { TextareaField } from '@/components/forms/fields';
import type { AnsweredAdvice } from '@/lib/applications/filling/advice';
import { limits } from '@/lib/kernel/limits';
import { getTranslator } from '@/lib/web/messages';

/** Why the answers stand although an advisory rule says otherwise, one reason for each; nothing where none does. */
export async function AdviceReasons({ advice }: { advice: readonly AnsweredAdvice[] }) {
  const t = await getTranslator('applications');
  return advice.map(({ field, label, message, reason }, index) => (
    <div key={`${field} ${message}`}>
      <input type="hidden" name={`advice.${index}.message`} value={message} />
      <TextareaField
        name={`advice.${index}.reason`}
        label={t('check.adviceReason', { message })}
        hint={t('check.adviceReasonHint', { label })}
        defaultValue={reason}
        limit={limits.reason}
        rows={2}
        required
      />
    </div>
  ));
}
