import { CheckboxField } from '@/components/forms/choice-fields';
import { TextareaField } from '@/components/forms/fields';
import { problemsInResubmission, type ToMend, unmended } from '@/lib/applications/screening/to-mend';
import { limits } from '@/lib/kernel/limits';
import { getTranslator } from '@/lib/web/messages';

/** What was mended, said to the officer who reads it again; asked only of what was given back. */
export async function CorrectionNote() {
  const t = await getTranslator('applications');
  return (
    <TextareaField
      name="note"
      label={t('check.correctionNote')}
      hint={t('check.correctionNoteHint')}
      limit={limits.opinion}
      rows={3}
    />
  );
}

/** The word that it is meant as it was, asked beside the button that hands it in again. */
export async function MeantAsItWas({ toMend }: { toMend: ToMend }) {
  const t = await getTranslator('applications');
  if (problemsInResubmission(toMend, false).length === 0) return null;
  const sections = unmended(toMend)
    .map(({ title }) => title)
    .join('、');
  return (
    <CheckboxField
      name="unchanged"
      value="on"
      label={t('check.unchanged')}
      hint={sections === '' ? t('check.nothingChangedHint') : t('check.unchangedHint', { sections })}
    />
  );
}
