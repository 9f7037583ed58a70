import { CheckboxField } from '@/components/forms/choice-fields';
import { ConfirmButton } from '@/components/forms/confirm-button';
import { TextareaField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { Disclosure } from '@/components/ui/disclosure';
import { limits } from '@/lib/kernel/limits';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

type GiveUpFormProps = { application: { id: string; version: number }; action: FormAction };

/** An awardee gives the award up: the reason, and a word that it is meant, with and without script. */
export async function GiveUpForm({ application, action }: GiveUpFormProps) {
  const t = await getTranslator('applications');
  const question = {
    title: t('giveUp.question'),
    text: t('giveUp.text'),
    confirm: t('giveUp.submit'),
    cancel: t('giveUp.keep'),
  };
  return (
    <Disclosure label={t('giveUp.title')}>
      <p className="mb-4 max-w-text text-ink-soft">{t('giveUp.hint')}</p>
      <Form action={action} id="give-up">
        <input type="hidden" name="applicationId" value={application.id} />
        <input type="hidden" name="version" value={application.version} />
        <TextareaField
          name="reason"
          label={t('giveUp.reason')}
          hint={t('giveUp.reasonHint')}
          limit={limits.opinion}
          required
        />
        <CheckboxField name="meant" value="on" label={t('giveUp.meant')} required />
        <ConfirmButton question={question}>{t('giveUp.submit')}</ConfirmButton>
      </Form>
    </Disclosure>
  );
}
