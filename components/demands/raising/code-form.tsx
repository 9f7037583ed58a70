import { TextField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

/** The code alone, for browsers without script; the form waits in the other window. */
export async function CodeForm({ action, formHref }: { action: FormAction; formHref: string }) {
  const t = await getTranslator('demands');
  return (
    <>
      <Form action={action} id="code">
        <TextField
          name="phone"
          type="tel"
          label={t('fields.phone')}
          autoComplete="tel-national"
          inputMode="tel"
          className="max-w-[16rem]"
          required
        />
        <SubmitButton>{t('proof.get')}</SubmitButton>
      </Form>
      <p className="mt-6">
        <a href={formHref}>{t('pages.code.next')}</a>
      </p>
    </>
  );
}
