import { SECTION_FORM } from '@/components/applications/filling/section-form';
import { Findings } from '@/components/applications/findings';
import { fieldId } from '@/components/forms/field-id';
import { Notice } from '@/components/ui/notice';
import type { SectionToMend } from '@/lib/applications/screening/to-mend';
import type { FormSection } from '@/lib/forms/definition/definition';
import { getTranslator } from '@/lib/web/messages';

type NotPassedProps = { toMend: readonly SectionToMend[]; section: FormSection };

/** What did not pass in one section, in the officer's words (what was found at a field stands there, and is led to), and whether something was changed there since. */
export async function NotPassed({ toMend, section }: NotPassedProps) {
  const t = await getTranslator('applications');
  const found = toMend.find(({ key }) => key === section.key);
  if (found === undefined) return null;
  const fields = section.fields.filter(({ key }) => found.asked.some(({ field }) => field === key));
  return (
    <Notice
      tone={found.isUnchanged ? 'returned' : 'active'}
      title={t(found.isUnchanged ? 'rail.toMend' : 'overview.sectionMended')}
      className="mb-6"
    >
      <Findings of={found.asked.filter(({ field }) => !fields.some(({ key }) => key === field))} />
      {fields.map(({ key, label }) => (
        <p key={key}>
          <a href={`#${fieldId(SECTION_FORM, `answers.${key}`)}`} className="link">
            {t('overview.toPlace', { place: label })}
          </a>
        </p>
      ))}
    </Notice>
  );
}
