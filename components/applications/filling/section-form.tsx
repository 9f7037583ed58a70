import { fieldId } from '@/components/forms/field-id';
import { Form } from '@/components/forms/form';
import { AnswerField, type FieldSetting } from '@/components/forms/runtime/answer-field';
import { Autosave } from '@/components/forms/runtime/autosave';
import type { LiveSection } from '@/components/forms/runtime/live-section';
import { RulesElsewhere } from '@/components/forms/runtime/rules-elsewhere';
import type { Initial } from '@/components/sheets/sheet-state';
import { Words } from '@/components/ui/words';
import type { FormSection } from '@/lib/forms/definition/definition';
import { paths } from '@/lib/paths/paths';
import type { FormAction } from '@/lib/web/form-state';
import { getLocale, getTranslator } from '@/lib/web/messages';

/** The one form of its page, which the buttons below it name. */
export const SECTION_FORM = 'f';

type SectionFormProps = {
  applicationId: string;
  /** Who is filling it in. */
  personId: string;
  section: FormSection;
  initial: Initial;
  /** Null where nothing depends on what is typed. */
  live: Pick<LiveSection, 'form' | 'state'> | null;
  setting: FieldSetting;
  action: FormAction;
};

/** One section to fill in: every field saves itself; the button below (SectionTurns) saves the page, and is all there is without JavaScript. */
export async function SectionForm({
  applicationId,
  personId,
  section,
  initial,
  live,
  setting,
  action,
}: SectionFormProps) {
  const t = await getTranslator('applications');
  const attachmentCounts = Object.fromEntries(Object.entries(setting.files).map(([key, files]) => [key, files.length]));
  const saysFilesOnce = section.fields.filter(({ type }) => type === 'attachment').length > 1;
  const mayMoreFollow = live !== null && live.state.shown.length < section.fields.length;
  const places = Object.fromEntries(
    (live?.form.elsewhere ?? []).map(({ field, label, section: { key, title } }) => [
      field,
      {
        href: `${paths.myApplication(applicationId, key)}#${fieldId('f', `answers.${field}`)}`,
        text: t('section.toField', { section: title, field: label }),
      },
    ]),
  );
  return (
    <Form
      action={action}
      id={SECTION_FORM}
      className={section.fields.some(({ type }) => type === 'budget' || type === 'table') ? 'max-w-none' : 'max-w-form'}
    >
      <input type="hidden" name="applicationId" value={applicationId} />
      {(await getLocale()) === 'en' && <p className="mb-4 text-table text-ink-soft">{t('section.inChinese')}</p>}
      {saysFilesOnce && <p className="mb-4 text-table text-ink-soft">{t('section.files')}</p>}
      <Words of={['forms.runtime', 'sheets.filling']}>
        <Autosave
          sheet={{ address: paths.sheet('answers', applicationId), personId }}
          initial={initial}
          prose={section.fields.filter(({ type }) => type === 'longText').map(({ key }) => key)}
          live={live && { ...live, section, regions: setting.regions, attachmentCounts }}
        >
          {live && <RulesElsewhere places={places} title={t('section.rulesElsewhere')} />}
          {section.fields.map((field) => (
            <AnswerField key={field.key} field={field} setting={{ ...setting, saysFilesOnce }} />
          ))}
        </Autosave>
      </Words>
      {mayMoreFollow && (
        <noscript>
          <p className="mb-3 max-w-text text-table text-ink-soft">{t('section.mayFollow')}</p>
        </noscript>
      )}
    </Form>
  );
}
