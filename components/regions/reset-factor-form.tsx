import { ConfirmButton } from '@/components/forms/confirm-button';
import { Form } from '@/components/forms/form';
import { Section } from '@/components/ui/section';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

type ResetFactorFormProps = { action: FormAction; personId: string; name: string };

export async function ResetFactorForm({ action, personId, name }: ResetFactorFormProps) {
  const t = await getTranslator('regions');
  const question = {
    title: t('accounts.resetFactorQuestion', { name }),
    text: t('accounts.resetFactorText'),
    confirm: t('accounts.resetFactor'),
    cancel: t('accounts.keep'),
  };
  return (
    <Section id="reset-factor-title" title={t('accounts.resetFactor')} note={t('accounts.resetFactorText')}>
      <Form action={action} id="reset-factor">
        <input type="hidden" name="personId" value={personId} />
        <ConfirmButton question={question}>{t('accounts.resetFactor')}</ConfirmButton>
      </Form>
    </Section>
  );
}
