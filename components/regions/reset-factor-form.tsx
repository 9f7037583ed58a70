import { ConfirmButton } from '@/components/forms/confirm-button';
import { Form } from '@/components/forms/form';
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
    <section aria-labelledby="reset-factor-title">
      <h2 id="reset-factor-title" className="mt-8 mb-1">
        {t('accounts.resetFactor')}
      </h2>
      <p className="mb-4 max-w-text text-ink-soft">{t('accounts.resetFactorText')}</p>
      <Form action={action} id="reset-factor">
        <input type="hidden" name="personId" value={personId} />
        <ConfirmButton question={question}>{t('accounts.resetFactor')}</ConfirmButton>
      </Form>
    </section>
  );
}
