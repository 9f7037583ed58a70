import { FileField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { OnceField } from '@/components/forms/once-field';
import { SubmitButton } from '@/components/forms/submit-button';
import type { FormSection } from '@/lib/forms/definition/definition';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

type AttachWithoutScriptProps = { applicationId: string; section: FormSection; action: FormAction };

/** Where no script runs, each attachment field has a form of its own below the section. */
export async function AttachWithoutScript({ applicationId, section, action }: AttachWithoutScriptProps) {
  const t = await getTranslator('applications');
  const fields = section.fields.filter(({ type }) => type === 'attachment');
  if (fields.length === 0) return null;
  return (
    <noscript>
      {fields.map(({ key, label }) => (
        <Form key={key} action={action} id={`attach-${key}`} className="mt-4">
          <OnceField />
          <input type="hidden" name="applicationId" value={applicationId} />
          <input type="hidden" name="fieldKey" value={key} />
          <FileField name="file" label={t('section.addFile', { label })} unmarked />
          <SubmitButton kind="secondary">{t('section.upload')}</SubmitButton>
        </Form>
      ))}
    </noscript>
  );
}
