import { RadioField } from '@/components/forms/choice-fields';
import { TextareaField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Disclosure } from '@/components/ui/disclosure';
import { DecliningCause } from '@/lib/db/generated/enums';
import { limits } from '@/lib/kernel/limits';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

type AnswerProps = {
  invitation: { token: string; cityName: string; termTo: string | null };
  actions: Record<'accept' | 'decline', FormAction>;
};

/** Whoever has the letter says yes with one press, or why not. */
export async function InvitationAnswer({ invitation: { token, cityName: city, termTo }, actions }: AnswerProps) {
  const t = await getTranslator('experts');
  return (
    <>
      <p className="mb-2 max-w-text">
        {t('inviting.page.about', { city })} {termTo !== null && t('inviting.page.term', { day: t.day(termTo) })}
      </p>
      <p className="mb-6 max-w-text text-ink-soft">{t('inviting.page.privacy')}</p>
      <Form action={actions.accept} id="accept">
        <input type="hidden" name="token" value={token} />
        <SubmitButton>{t('inviting.page.accept')}</SubmitButton>
      </Form>
      <div className="mt-6 max-w-form">
        <Disclosure label={t('inviting.page.declineTitle')}>
          <Form action={actions.decline} id="decline">
            <input type="hidden" name="token" value={token} />
            <RadioField
              name="cause"
              label={t('inviting.page.cause')}
              required
              options={Object.values(DecliningCause).map((value) => ({ value, label: t(`inviting.causes.${value}`) }))}
            />
            <TextareaField
              name="note"
              label={t('inviting.page.note')}
              hint={t('inviting.page.noteHint')}
              limit={limits.reason}
              rows={2}
            />
            <SubmitButton kind="secondary">{t('inviting.page.decline')}</SubmitButton>
          </Form>
        </Disclosure>
      </div>
    </>
  );
}
