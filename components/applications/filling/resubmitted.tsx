import { Findings } from '@/components/applications/findings';
import { CheckboxField } from '@/components/forms/choice-fields';
import { TextareaField } from '@/components/forms/fields';
import { Notice } from '@/components/ui/notice';
import { type SectionToMend, unmended } from '@/lib/applications/screening/to-mend';
import { limits } from '@/lib/kernel/limits';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

type Given = { applicationId: string; toMend: readonly SectionToMend[] };

/** Which sections did not pass and still say what they said; nothing where all were changed. */
export async function StillToMend({ applicationId, toMend }: Given) {
  const t = await getTranslator('applications');
  const left = unmended(toMend);
  if (left.length === 0) return null;
  return (
    <Notice tone="returned" title={t('check.toMend', { count: left.length })} className="mb-6 max-w-form">
      <ul className="list-disc pl-5">
        {left.map(({ key, title, asked }) => (
          <li key={key}>
            <a href={paths.myApplication(applicationId, key)} className="link">
              {title}
            </a>
            <Findings of={asked} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}

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
export async function MeantAsItWas({ toMend }: Pick<Given, 'toMend'>) {
  const t = await getTranslator('applications');
  const left = unmended(toMend);
  if (left.length === 0) return null;
  const sections = left.map(({ title }) => title).join('、');
  return (
    <CheckboxField
      name="unchanged"
      value="on"
      label={t('check.unchanged')}
      hint={t('check.unchangedHint', { sections })}
    />
  );
}
