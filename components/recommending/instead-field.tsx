import { TextareaField } from '@/components/forms/fields';
import { limits } from '@/lib/kernel/limits';
import type { InCharge } from '@/lib/regions/office-in-charge';
import { getTranslator } from '@/lib/web/messages';

/** Why whoever works in an office above decides for this one; its own people are not asked. */
export async function InsteadField({ inCharge }: { inCharge: InCharge }) {
  if (inCharge.isOwn) return null;
  const t = await getTranslator('applications');
  return (
    <TextareaField
      name="insteadReason"
      label={t('recommending.instead')}
      hint={t('recommending.insteadHint', { office: inCharge.officeName })}
      rows={2}
      limit={limits.reason}
      required
    />
  );
}
