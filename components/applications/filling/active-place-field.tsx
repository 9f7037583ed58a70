import { TextareaField } from '@/components/forms/fields';
import type { EligibilityResult } from '@/lib/applications/gates/eligibility';
import { limits } from '@/lib/kernel/limits';
import { getTranslator } from '@/lib/web/messages';

type ActivePlaceProps = { eligibility: readonly EligibilityResult[]; said: string };

/** Which branch, team or service place it has in the round's region; nothing where the round does not ask, or its office is there. */
export async function ActivePlaceField({ eligibility, said }: ActivePlaceProps) {
  const gate = eligibility.find(({ kind, met }) => kind === 'activeInRegion' && !met);
  if (gate === undefined) return null;
  const t = await getTranslator('applications');
  return (
    <TextareaField
      name="activePlace"
      label={t('check.activePlace', { region: gate.values['region'] ?? '' })}
      hint={t('check.activePlaceHint')}
      defaultValue={said}
      limit={limits.reason}
      rows={2}
      required
    />
  );
}
