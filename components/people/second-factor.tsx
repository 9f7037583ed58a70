import { TextField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { QrDrawing } from '@/components/ui/qr-drawing';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

/** Asks for the password before a secret is made. */
export async function BeginFactor({ action, isAgain }: { action: FormAction; isAgain: boolean }) {
  const t = await getTranslator('people');
  return (
    <Form action={action} id="begin" className="max-w-[24rem]">
      <CurrentPassword />
      <SubmitButton {...(isAgain ? { kind: 'secondary' } : {})}>
        {t(isAgain ? 'factor.beginAgain' : 'factor.begin')}
      </SubmitButton>
    </Form>
  );
}

/** The secret, drawn and in letters, and the first code that shows it has arrived. */
export async function ConfirmFactor({
  action,
  secret,
  address,
}: {
  action: FormAction;
  secret: string;
  address: string;
}) {
  const t = await getTranslator('people');
  return (
    <Form action={action} id="confirm" className="max-w-[24rem]">
      <QrDrawing text={address} label={t('factor.qr')} />
      <p className="mt-3 mb-6">
        {t('factor.manual')} <code>{(secret.match(/.{4}/g) ?? []).join(' ')}</code>
      </p>
      <CodeField />
      <SubmitButton>{t('factor.confirm')}</SubmitButton>
    </Form>
  );
}

/** Ten new recovery codes for a code of the generator; what becomes of it is shown above. */
export async function RenewCodes({ action }: { action: FormAction }) {
  const t = await getTranslator('people');
  return (
    <Form action={action} id="renew" className="max-w-[24rem]">
      <CodeField />
      <SubmitButton kind="secondary">{t('factor.renewSubmit')}</SubmitButton>
    </Form>
  );
}

export async function TurnOffFactor({ action }: { action: FormAction }) {
  const t = await getTranslator('people');
  return (
    <Form action={action} id="off" className="max-w-[24rem]">
      <CurrentPassword />
      <CodeField />
      <SubmitButton kind="secondary">{t('factor.turnOff')}</SubmitButton>
    </Form>
  );
}

async function CurrentPassword() {
  const t = await getTranslator('people');
  return (
    <TextField
      name="current"
      type="password"
      label={t('fields.currentPassword')}
      autoComplete="current-password"
      required
    />
  );
}

async function CodeField() {
  const t = await getTranslator('people');
  return <TextField name="code" label={t('signIn.codeField')} autoComplete="one-time-code" required />;
}
