import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { AnswerField, type FieldSetting } from '@/components/forms/runtime/answer-field';
import { Autosave } from '@/components/forms/runtime/autosave';
import { runtimeWords } from '@/components/forms/runtime/runtime-words';
import type { Initial } from '@/components/forms/runtime/use-saver';
import type { FormSection } from '@/lib/forms/definition';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { paths } from '@/lib/web/paths';

type SectionFormProps = { applicationId: string; section: FormSection; initial: Initial; setting: FieldSetting; action: FormAction };

/** One section to fill in: every field saves itself; the button saves the page, and is all there is without JavaScript. */
export async function SectionForm({ applicationId, section, initial, setting, action }: SectionFormProps) {
  const [t, words] = [await getTranslator('applications'), runtimeWords(await getTranslator('forms'))];
  const hasAnswers = section.fields.some(({ type }) => type !== 'profile' && type !== 'attachment');
  return (
    <Form action={action} id="f" className={section.fields.some(({ type }) => type === 'budget' || type === 'table') ? 'max-w-none' : 'max-w-form'}>
      <input type="hidden" name="applicationId" value={applicationId} />
      <Autosave address={paths.answers(applicationId)} initial={initial} words={words}>
        {section.fields.map((field) => (
          <AnswerField key={field.key} field={field} setting={setting} />
        ))}
      </Autosave>
      {hasAnswers && <SubmitButton kind="secondary">{t('section.save')}</SubmitButton>}
    </Form>
  );
}
