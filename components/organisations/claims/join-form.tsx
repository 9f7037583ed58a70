import { TextField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Section } from '@/components/ui/section';
import { paths } from '@/lib/paths/paths';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

/** Asks those in the organisation for an invitation; for people with an account. */
export async function JoinForm({ action, isSignedIn }: { action: FormAction; isSignedIn: boolean }) {
  const t = await getTranslator('organisations');
  return (
    <Section id="join-title" title={t('claims.joinTitle')} className="max-w-form">
      {isSignedIn ? (
        <>
          <p className="mb-4 text-ink-soft">{t('claims.joinHint')}</p>
          <Form action={action} id="join">
            <TextField name="uscc" label={t('fields.uscc')} spellCheck={false} autoCapitalize="characters" required />
            <SubmitButton kind="secondary">{t('claims.joinSubmit')}</SubmitButton>
          </Form>
        </>
      ) : (
        <p className="text-ink-soft">
          {t('claims.joinSignIn')} <a href={paths.signIn()}>{t('register.toSignIn')}</a>
        </p>
      )}
    </Section>
  );
}
