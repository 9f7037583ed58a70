import { SECTION_FORM } from '@/components/applications/filling/section-form';
import { Findings } from '@/components/applications/findings';
import { fieldId } from '@/components/forms/field-id';
import { Notice } from '@/components/ui/notice';
import type { ToMend } from '@/lib/applications/screening/to-mend';
import type { FormSection } from '@/lib/forms/definition/definition';
import { getTranslator } from '@/lib/web/messages';

type NotPassedProps = { toMend: ToMend; section: FormSection };

/** What did not pass in one section, in the officer's words (what was found at a field stands there, and is led to), and whether something was changed there since. */
export async function NotPassed({ toMend, section }: NotPassedProps) {
  const t = await getTranslator('applications');
  const found = toMend.sections.find(({ key }) => key === section.key);
  const whole = toMend.whole !== null && <OfTheWhole whole={toMend.whole} />;
  if (found === undefined) return whole;
  const fields = section.fields.filter(({ key }) => found.asked.some(({ field }) => field === key));
  return (
    <>
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
      {whole}
    </>
  );
}

/** What was found in the form as a whole, said at every part of it: where it is mended is for its organisation to see. */
export async function OfTheWhole({ whole: { asked, isUnchanged } }: { whole: NonNullable<ToMend['whole']> }) {
  const t = await getTranslator('applications');
  return (
    <Notice
      tone={isUnchanged ? 'returned' : 'active'}
      title={t(isUnchanged ? 'overview.wholeToMend' : 'overview.wholeMended')}
      className="mb-6 max-w-form"
    >
      <Findings of={asked} />
    </Notice>
  );
}
