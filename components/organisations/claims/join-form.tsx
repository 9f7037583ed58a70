import { TextField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Section } from '@/components/ui/section';
import type { Address } from '@/lib/paths/address';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

type JoinFormProps = {
  action: FormAction;
  /** Known already from the registration that was refused. */
  uscc: string;
  /** Where whoever is not signed in does so, to come back here. */
  signInHref: Address | null;
};

/** Asks those in the organisation for an invitation; for people with an account. */
export async function JoinForm({ action, uscc, signInHref }: JoinFormProps) {
  const t = await getTranslator('organisations');
  return (
    <Section id="join-title" title={t('claims.joinTitle')} className="max-w-form">
      {signInHref === null ? (
        <>
          <p className="mb-4 text-ink-soft">{t('claims.joinHint')}</p>
          <Form action={action} id="join">
            <TextField
              name="uscc"
              label={t('fields.uscc')}
              defaultValue={uscc}
              spellCheck={false}
              autoCapitalize="characters"
              required
            />
            <SubmitButton kind="secondary">{t('claims.joinSubmit')}</SubmitButton>
          </Form>
        </>
      ) : (
        <p className="text-ink-soft">
          {t('claims.joinSignIn')} <a href={signInHref}>{t('register.toSignIn')}</a>
        </p>
      )}
    </Section>
  );
}
